/**
 * What kind of publisher a source's link leads to. The list is data, beside the bundled stories, and one for
 * all of them: assets/stories/publishers.json.
 */
import lists from '../../../assets/stories/publishers.json' with { type: 'json' };

/** From the best to what no bundled story may cite; publishers.schema.json says what each is. */
export const PUBLISHER_KINDS = ['primary', 'major', 'other', 'weak', 'encyclopaediaCopy'] as const;

export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** The kind of each host that is listed. */
export type Publishers = ReadonlyMap<string, PublisherKind>;

/** The hosts that hold copies of an encyclopaedia, which the rules advise against in any story. */
export const ENCYCLOPAEDIA_COPIES: Publishers = new Map(
  lists.encyclopaediaCopy.map((host) => [host, 'encyclopaediaCopy']),
);

/** The authority of a web address, its user name and its port apart from the host. */
const ADDRESS =
  /^https?:\/\/(?:[^/?#@\\\s]*@)?(\[[0-9a-f:.]+\]|[^/?#@:[\]\\\s]+)(?::\d+)?(?:[/?#]|$)/i;

/** In characters (RFC 1035, 2.3.4). */
const MAX_HOST = 253;

/** The host that an address leads to, in small letters; null where it has none. */
export function hostOf(url: string): string | null {
  return ADDRESS.exec(url)?.[1]?.toLowerCase() ?? null;
}

/** The same without "www.", or the address itself: how it is named to a reader. */
export function siteOf(url: string): string {
  return hostOf(url)?.replace(/^www\./, '') ?? url;
}

/** The kind of the publisher that an address leads to; null where it is not listed, nor a host above it. */
export function publisherKind(url: string, publishers: Publishers): PublisherKind | null {
  const site = siteOf(url);
  if (site.length > MAX_HOST) return null;
  const names = site.split('.');
  for (let first = 0; first < names.length; first++) {
    const kind = publishers.get(names.slice(first).join('.'));
    if (kind) return kind;
  }
  return null;
}
