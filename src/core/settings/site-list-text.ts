/** Lists of sites as text, which a reader types, imports or exports: one site a line. */

/**
 * Parses an absolute URL as the DOM's `URL` does, for which core has no types; null for a text that is none.
 */
export type ParseUrl = (
  text: string,
) => { readonly protocol: string; readonly hostname: string; readonly username: string } | null;

export type SiteList = {
  /** Host names, each once, in the order of their lines. */
  readonly sites: readonly string[];
  /** The lines that name no site, numbered from one. */
  readonly wrong: readonly { readonly line: number; readonly text: string }[];
};

/** Labels of letters and digits between dots, or an IPv6 address. */
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/;
/** The longest name that DNS allows (RFC 1035). */
const MAX_HOST_CHARACTERS = 253;
const DOTTED_NUMBERS = /^\d+(?:\.\d+){3}$/;

/**
 * Parses the name of a site or the address of one of its pages.
 *
 * @returns the host name as `location.hostname` has it on the site's pages; null where the text is neither
 */
export function parseSite(text: string, parseUrl: ParseUrl): string | null {
  const typed = text.trim();
  const url = parseUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  // With https:// before it, a mail address is a URL with a user name.
  if (url.username !== '') return null;
  const host = url.hostname.replace(/\.$/, '');
  if (!HOST.test(host) || host.length > MAX_HOST_CHARACTERS) return null;
  // `7` is a URL's host, too, but nobody means 0.0.0.7 by it.
  return DOTTED_NUMBERS.test(host) && !typed.includes(host) ? null : host;
}

/** Parses a list of sites, one a line; blank lines are skipped. */
export function parseSiteList(text: string, parseUrl: ParseUrl): SiteList {
  const sites = new Set<string>();
  const wrong: { line: number; text: string }[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const site = parseSite(line, parseUrl);
    if (site === null) wrong.push({ line: index + 1, text: line.trim() });
    else sites.add(site);
  }
  return { sites: [...sites], wrong };
}

/** Writes a list of sites as {@link parseSiteList} reads it. */
export function formatSiteList(sites: readonly string[]): string {
  return sites.map((site) => `${site}\n`).join('');
}
