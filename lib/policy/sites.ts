import * as z from 'zod/mini';
import { managed } from './managed.ts';
import { readKey } from './vault-rules.ts';

/** A host, or `*.` and a domain; no scheme, no path. */
const site = z.string().check(z.maxLength(253), z.regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/));
const sites = z.array(site).check(z.maxLength(500));

/** What the organisation says about the sites on which Naast may read along. */
export interface SiteRules {
  /** Null: every site that the person allows. */
  readonly allowed: readonly string[] | null;
  readonly blocked: readonly string[];
}

/** `*.example.nl` is the domain with everything below it; `dossier.example.nl` is that one host. */
function covers(site: string, host: string): boolean {
  if (!site.startsWith('*.')) return host === site;
  const domain = site.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether Naast may read along on this address. What is no address of a site is left to the browser. */
export function maySiteBeRead({ allowed, blocked }: SiteRules, address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return true;
  if (blocked.some((site) => covers(site, hostname))) return false;
  return allowed === null || allowed.some((site) => covers(site, hostname));
}

/**
 * The rules as they are in the policy; `onBroken` is called when part of them cannot be used. A list of allowed sites
 * that cannot be used allows none: what was meant to be closed does not open by a mistake in writing.
 */
export function siteRulesIn(data: unknown, onBroken: () => void): SiteRules {
  let allowedIsBroken = false;
  const allowed = readKey(data, 'allowedSites', sites, () => {
    allowedIsBroken = true;
    onBroken();
  });
  const blocked = readKey(data, 'blockedSites', sites, onBroken) ?? [];
  return { allowed: allowedIsBroken ? [] : allowed, blocked };
}

/** Whether the organisation lets Naast read along on this address. */
export async function mayBeRead(address: string): Promise<boolean> {
  return maySiteBeRead(
    siteRulesIn(await managed(), () => undefined),
    address,
  );
}
