/** Marks the mentions of terms in the article's text: painted over it, so that the text itself is made once. */
import type { PlacedMention } from '../core/editing/form-places.ts';
import { BLOCK_END, type Span } from '../core/recognition/span.ts';

/** A mention and the kind of its term; empty where nobody has said it. */
export type MarkedPlace = Span & { readonly kind: string };

/** The mentions that are marked, with their kinds. */
export function markedPlaces(
  mentions: readonly PlacedMention[],
  kinds: ReadonlyMap<string, string>,
): MarkedPlace[] {
  return mentions.flatMap(({ from, to, termId, isNamesake }) =>
    isNamesake ? [] : [{ from, to, kind: kinds.get(termId) ?? '' }],
  );
}

/** The blocks of a text, each of which is one element with one text node. */
export function blocksOf(text: string): Span[] {
  let from = 0;
  return text.split(BLOCK_END).map((block) => {
    const span = { from, to: from + block.length };
    from = span.to + BLOCK_END.length;
    return span;
  });
}

/** Paints the marks anew, by kind: `::highlight(term-person)`. */
export function paintMarks(
  element: Element,
  blocks: readonly Span[],
  places: readonly MarkedPlace[],
): void {
  const byKind = new Map<string, Highlight>();
  for (const { from, to, kind } of places) {
    const [start, end] = [pointAt(element, blocks, from), pointAt(element, blocks, to)];
    if (!start || !end) continue;
    const name = `term-${kind || 'new'}`;
    const highlight = byKind.get(name) ?? new Highlight();
    byKind.set(name, highlight);
    highlight.add(
      new StaticRange({
        startContainer: start.node,
        startOffset: start.offset,
        endContainer: end.node,
        endOffset: end.offset,
      }),
    );
  }
  CSS.highlights.clear();
  for (const [name, highlight] of byKind) CSS.highlights.set(name, highlight);
}

/** Where a place of the text is in the page; at the end of a block rather than before the next one. */
export function pointAt(
  element: Element,
  blocks: readonly Span[],
  at: number,
): { readonly node: Node; readonly offset: number } | null {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.to ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const node = element.children[low]?.firstChild;
  const block = blocks[low];
  return node && block ? { node, offset: Math.max(0, at - block.from) } : null;
}
