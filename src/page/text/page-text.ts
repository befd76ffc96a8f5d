/** A page's text as it was read, with the way back from each place of it to the page. */
import type { Span } from '../../core/recognition/span.ts';
import { pieceIndexAt } from '../../core/recognition/text-pieces.ts';
import { composedParent } from '../dom/composed-tree.ts';

/** A text node, and where it stands in the text, in UTF-16 code units. */
export type TextPiece = { readonly node: Text; readonly start: number; readonly end: number };

/**
 * How many pieces after a name are looked at for the text of a note in its margin: first comes the rest of the
 * name's block, then the note. A name over several text nodes would otherwise be held against all of the page's.
 */
const PIECES_BESIDE = 60;

/** Spans and offsets count UTF-16 code units of the text. */
export class PageText {
  /** The text; blocks are separated by `BLOCK_END`. */
  readonly text: string;
  readonly #pieces: readonly TextPiece[];

  /** @param pieces the text nodes of the text, in its order */
  constructor(text: string, pieces: readonly TextPiece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  /** The text nodes of the text, in its order. */
  get pieces(): readonly TextPiece[] {
    return this.#pieces;
  }

  /** The range of a span; null where the page has changed since it was read. */
  rangeOf(span: Span): Range | null {
    const first = this.#pieceAt(span.from);
    const last = this.#pieceAt(span.to - 1);
    if (!isAsRead(first) || !isAsRead(last)) return null;
    const range = document.createRange();
    range.setStart(first.node, span.from - first.start);
    range.setEnd(last.node, span.to - last.start);
    if (first !== last && this.#holdsMore(range, span)) range.setEnd(first.node, first.node.length);
    // A range that begins in one shadow root and ends in another collapses.
    return range.collapsed ? null : range;
  }

  /**
   * Whether a range holds text that was read after its span: a note in the margin, anchored within a name, is read
   * after the name's block and stands within the name on the page. It would be marked with the name.
   */
  #holdsMore(range: Range, { to }: Span): boolean {
    const next = pieceIndexAt(this.#pieces, to - 1) + 1;
    return this.#pieces
      .slice(next, next + PIECES_BESIDE)
      .some(({ node }) => range.intersectsNode(node));
  }

  /** The smallest element that holds a span; null where the page has taken its text away since it was read. */
  elementOf({ from, to }: Span): Element | null {
    const element = smallestAround(this.nodeAt(from), this.nodeAt(to - 1));
    return element?.isConnected ? element : null;
  }

  /** The span that an element takes up around a place within it. */
  spanOf(element: Element, place: number): Span {
    let first = pieceIndexAt(this.#pieces, place);
    let last = first;
    while (isWithin(element, this.#pieces[first - 1])) first--;
    while (isWithin(element, this.#pieces[last + 1])) last++;
    return { from: this.#pieces[first]?.start ?? place, to: this.#pieces[last]?.end ?? place };
  }

  /** The text node in which a place of the text is. */
  nodeAt(offset: number): Text {
    return this.#pieceAt(offset).node;
  }

  #pieceAt(offset: number): TextPiece {
    const piece = this.#pieces[pieceIndexAt(this.#pieces, offset)];
    if (!piece) throw new RangeError(`no text at ${String(offset)}`);
    return piece;
  }
}

function isAsRead({ node, start, end }: TextPiece): boolean {
  return node.isConnected && node.length === end - start;
}

function isWithin(element: Element, piece: TextPiece | undefined): boolean {
  let node: Node | undefined = piece?.node;
  while (node && !element.contains(node)) {
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return node !== undefined;
}

/** The smallest element around two nodes; null where they are not in one tree. */
function smallestAround(first: Node, last: Node): Element | null {
  const around = new Set<Node>();
  for (let node: Node | null = first; node; node = composedParent(node)) around.add(node);
  for (let node: Node | null = last; node; node = composedParent(node)) {
    if (node instanceof Element && around.has(node)) return node;
  }
  return null;
}
