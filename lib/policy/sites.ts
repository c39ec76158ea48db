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
