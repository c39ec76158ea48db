import * as z from 'zod/mini';
import { managed } from './managed.ts';
import { readKey } from './vault-rules.ts';

const list = z.array(z.unknown()).check(z.maxLength(5_000));

/** A host, or `*.` and a domain; no scheme, no path. */
const site = z.string().check(z.maxLength(253), z.regex(/^(?:\*\.)?[^\s/:?#@*\\%]+$/));

/** A site as addresses write it: in small letters, and without the dot that may end a name. Null when it is none. */
function readSite(entry: unknown): string | null {
  const parsed = site.safeParse(entry);
  if (!parsed.success) return null;
  const [, star = '', host = ''] = /^(\*\.)?(.*)$/.exec(parsed.data) ?? [];
  const address = `https://${host}`;
  return URL.canParse(address) ? star + hostOf(new URL(address)) : null;
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/\.$/, '');

/** What the organisation says about the sites on which Naast may read along. */
export interface SiteRules {
  /** Null: every site that the person allows. */
  readonly allowed: readonly string[] | null;
  readonly blocked: readonly string[];
}

/** `*.example.nl` is the domain with everything below it; `dossier.example.nl` is that one host. */
function covers(name: string, host: string): boolean {
  if (!name.startsWith('*.')) return host === name;
  const domain = name.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether Naast may read along on this address. What is no address of a site is left to the browser. */
export function maySiteBeRead({ allowed, blocked }: SiteRules, address: string): boolean {
  if (!URL.canParse(address)) return true;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return true;
  const host = hostOf(url);
  if (blocked.some((one) => covers(one, host))) return false;
  return allowed === null || allowed.some((one) => covers(one, host));
}

/**
 * The rules as they are in the policy; `onBroken` is called when part of them cannot be used. What was meant to be
 * closed does not open by a mistake in writing: a site that cannot be read is left out of its list and the others stay,
 * and a list that is none allows nothing.
 */
export function siteRulesIn(data: unknown, onBroken: () => void): SiteRules {
  let isBroken = false;
  const read = (key: string): readonly string[] | null => {
    const entries = readKey(data, key, list, () => {
      isBroken = true;
    });
    const found = entries?.map(readSite) ?? null;
    if (isBroken || found?.includes(null)) onBroken();
    return found?.filter((one) => one !== null) ?? null;
  };
  const [allowed, blocked] = [read('allowedSites'), read('blockedSites')];
  return { allowed: isBroken ? [] : allowed, blocked: blocked ?? [] };
}

/** Whether the organisation lets Naast read along on this address. */
export async function mayBeRead(address: string): Promise<boolean> {
  return maySiteBeRead(
    siteRulesIn(await managed(), () => undefined),
    address,
  );
}
