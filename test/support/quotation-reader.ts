/** A tool that anchors Web Annotations on a page by what they quote, and that is none of ours. */
import { toRange } from 'dom-anchor-text-quote';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { QuoteSelector } from '../../src/core/editing/quote-selector.ts';

/** Where a quotation stands. */
export type FoundQuotation = {
  readonly words: string;
  /** The text of the block in which it stands, and how many characters of that are before it. */
  readonly block: string;
  readonly at: number;
};

/** Finds each quotation on a page; null for one that it does not find. */
export function findQuotations(
  html: string,
  selectors: readonly QuoteSelector[],
): (FoundQuotation | null)[] {
  // Real pages hold styles that jsdom's parser does not know; nobody needs to hear of it.
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  return selectors.map((selector) => {
    const range = toRange(document.body, selector);
    const block = range?.startContainer.parentElement?.closest('h1, h2, p, li, div');
    if (!range || !block) return null;
    const before = document.createRange();
    before.selectNodeContents(block);
    before.setEnd(range.startContainer, range.startOffset);
    return { words: range.toString(), block: block.textContent, at: before.toString().length };
  });
}
