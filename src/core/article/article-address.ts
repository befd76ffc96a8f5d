/** Addresses of articles: without what only says how somebody came to them. */

const MAX_LENGTH = 2_000;
const PARTS = /^(https?:\/\/)(?:[^/?#@]*@)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i;
/** Names of parameters that campaigns, newsletters and social networks add. */
const TRACKING = new RegExp(
  `^(?:${[
    '(?:utm|mtm|pk|piwik|hsa|at|ns|oly|itm|trk|_?_hs|mc|ga)_.*',
    'fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid?|li_fat_id|mkt_tok',
    'n?cid|s_cid|[io]cid|cmp(?:id)?|smid|smtyp|xtor|ref|ref_src|ref_url|referrer|guc[-_a-z]*',
  ].join('|')})$`,
  'i',
);

/**
 * Takes fragment, sign-in and tracking parameters off an absolute address.
 *
 * @returns null where it is none of http or https, or longer than any that an article has
 */
export function articleAddress(address: string): string | null {
  const [, scheme = '', host = '', path = '', query = ''] = PARTS.exec(address.trim()) ?? [];
  if (host === '' || /[\s\u0000-\u001F\u007F<>"]/.test(address.trim())) return null;
  const kept = query.split('&').filter((one) => one !== '' && !TRACKING.test(nameOf(one)));
  const search = kept.length > 0 ? `?${kept.join('&')}` : '';
  const clean = `${scheme.toLowerCase()}${host.toLowerCase()}${path || '/'}${search}`;
  return clean.length <= MAX_LENGTH ? clean : null;
}

/** Whether an address is that of a site's first page. */
export function isFrontPage(address: string): boolean {
  const [, , , path = '', query = ''] = PARTS.exec(address) ?? [];
  return /^\/?$/.test(path) && query === '';
}

function nameOf(parameter: string): string {
  return parameter.split('=', 1)[0] ?? '';
}
