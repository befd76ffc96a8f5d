/**
 * An element goes in; its visible text as words comes out, with the way back from words to nodes.
 *
 * The text is the composed tree's: an open shadow root stands where its host stands, a slotted node
 * where its slot does. What nobody reads there is left out: code, form fields, editors, hidden text.
 */
import { BLOCK_END, readWords, type Word } from '../core/words.ts';
import { composedParent } from './composed.ts';

/** The visible text of an element. */
export type PageText = {
  readonly text: string;
  readonly words: readonly Word[];
  /** The place of the words from index `from` up to, not including, `to`. */
  readonly rangeOf: (from: number, to: number) => Range;
  /** The smallest element that holds all of those words. */
  readonly elementOf: (from: number, to: number) => Element;
};

const UNREAD = new Set(
  (
    'script style noscript template textarea input select datalist iframe object embed canvas ' +
    'audio video svg math progress meter head title'
  ).split(' '),
);
/** Displays that let a word go on: <b>Magni</b>tsky is one word. */
const INLINE = /^(?:inline|contents|ruby)/;

/** A text node and where it begins in the text. */
type Piece = { readonly node: Text; readonly start: number };
type Step = { readonly node: Node; readonly hidden: boolean } | typeof BLOCK_END;

/** Reads the visible text of an element; the only reading that asks for styles. */
export function readText(root: Element): PageText {
  const pieces: Piece[] = [];
  let text = '';
  // A stack of our own: pages nest deeper than functions may call.
  const steps: Step[] = [{ node: root, hidden: false }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === BLOCK_END) {
      text += BLOCK_END;
    } else if (step.node instanceof Text) {
      if (step.hidden) continue;
      pieces.push({ node: step.node, start: text.length });
      text += step.node.data;
    } else if (step.node instanceof Element) {
      if (step.node.localName === 'br') text += '\n';
      else steps.push(...stepsInto(step.node));
    }
  }
  return pageText(text, pieces);
}

/** What is to be walked for an element, last first. */
function stepsInto(element: Element): Step[] {
  if (UNREAD.has(element.localName) || isEditor(element)) return [];
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none') return [];
  const hidden = visibility !== 'visible';
  const steps: Step[] = renderedChildren(element)
    .map((node) => ({ node, hidden }))
    .reverse();
  return INLINE.test(display) ? steps : [BLOCK_END, ...steps, BLOCK_END];
}

function isEditor(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
}

function renderedChildren(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (element instanceof HTMLDetailsElement && !element.open) {
    return [...element.children].filter((child) => child.localName === 'summary').slice(0, 1);
  }
  return [...element.childNodes];
}

function pageText(text: string, pieces: readonly Piece[]): PageText {
  const words = readWords(text);
  const place = (offset: number): { node: Text; offset: number } => {
    const piece = pieceAt(pieces, offset);
    return { node: piece.node, offset: Math.min(offset - piece.start, piece.node.length) };
  };
  const ends = (from: number, to: number): { start: number; end: number } => {
    const first = words[from];
    const last = words[to - 1];
    if (!first || !last) throw new RangeError(`no words from ${String(from)} to ${String(to)}`);
    return { start: first.from, end: last.to };
  };
  return {
    text,
    words,
    rangeOf(from, to) {
      const { start, end } = ends(from, to);
      const range = document.createRange();
      const first = place(start);
      const last = place(end - 1);
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, Math.min(last.offset + 1, last.node.length));
      return range;
    },
    elementOf(from, to) {
      const { start, end } = ends(from, to);
      return smallestAround(place(start).node, place(end - 1).node);
    },
  };
}

/** The last piece that begins at or before an offset, by bisection. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) throw new RangeError(`no text at ${String(offset)}`);
  return piece;
}

function smallestAround(first: Node, last: Node): Element {
  const around = new Set<Node>();
  for (let node: Node | null = first; node; node = composedParent(node)) around.add(node);
  for (let node: Node | null = last; node; node = composedParent(node)) {
    if (node instanceof Element && around.has(node)) return node;
  }
  return document.documentElement;
}
