/** The site of an address as browsers ask for leave for it: Firefox knows no ports there. */
export function matchOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
