/** What a reader types or loads goes in; host names of sites come out, and what is none. */

/** Takes an address apart, as `URL` does; null for a text that is none. */
export type ParseUrl = (
  text: string,
) => { readonly protocol: string; readonly hostname: string; readonly username: string } | null;

export type SiteList = {
  /** Each once, in the order of their lines. */
  readonly sites: readonly string[];
  /** The lines that name no site, counted from one. */
  readonly wrong: readonly { readonly line: number; readonly text: string }[];
};

/** Labels of letters and digits between dots, or an IPv6 address. */
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/;
const LONGEST_HOST = 253;
const DOTTED_NUMBERS = /^\d+(?:\.\d+){3}$/;

/**
 * Reads the name of a site, or the address of one of its pages.
 *
 * @returns the host name as pages of the site have it; null where the text is neither
 */
export function parseSite(text: string, readAddress: ParseUrl): string | null {
  const typed = text.trim();
  const address = readAddress(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!address || !/^https?:$/.test(address.protocol)) return null;
  // A mail address reads as a site that somebody signs in to.
  if (address.username !== '') return null;
  const host = address.hostname.replace(/\.$/, '');
  if (!HOST.test(host) || host.length > LONGEST_HOST) return null;
  // `7` is an address, too, but nobody means 0.0.0.7 by it.
  return DOTTED_NUMBERS.test(host) && !typed.includes(host) ? null : host;
}

/** Reads a list of sites, one a line; empty lines don't count. */
export function parseSiteList(text: string, readAddress: ParseUrl): SiteList {
  const sites = new Set<string>();
  const wrong: { line: number; text: string }[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const site = parseSite(line, readAddress);
    if (site === null) wrong.push({ line: index + 1, text: line.trim() });
    else sites.add(site);
  }
  return { sites: [...sites], wrong };
}

/** Writes a list of sites as it is read. */
export function formatSiteList(sites: readonly string[]): string {
  return sites.map((site) => `${site}\n`).join('');
}
