/** Links to the web, and to nothing else: a story from anywhere may name any address. */
import { type Tree, tree } from './tree.ts';

/** The attributes of a link that opens in a tab of its own and tells the other side nothing. */
export const IN_NEW_TAB = { target: '_blank', rel: 'noopener noreferrer' } as const;

/** Whether an address is one of the web, and no script, file or data. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** Describes a link in a new tab; of an address that is none of the web, the text alone. */
export function webLink(
  url: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Tree | string)[]
): Tree {
  return isWebAddress(url)
    ? tree('a', { href: url, ...IN_NEW_TAB, ...attributes }, ...children)
    : tree('span', attributes, ...children);
}
