/**
 * An element goes in; its visible text comes out, with the way back from the text to the page.
 *
 * The text is the composed tree's: an open shadow root stands where its host stands, a slotted node
 * where its slot does. What nobody reads there is left out: code, form fields, editors, hidden text.
 */
import { BLOCK_END, type Span } from '../../core/recognition/span.ts';
import type { YieldIfDue } from './time-slice.ts';
import { composedParent } from '../dom/composed-tree.ts';

/** The visible text of an element. Stretches are UTF-16 code units of the text. */
export type PageText = {
  /** Blocks are parted by {@link BLOCK_END}. */
  readonly text: string;
  /** The place of a stretch; null where the page has changed since. */
  readonly rangeOf: (stretch: Span) => Range | null;
  /** The smallest element that holds a stretch. */
  readonly elementOf: (stretch: Span) => Element;
  /** What an element takes up of the text around a place within it. */
  readonly spanOf: (element: Element, place: number) => Span;
  /** The node in which a place of the text is. */
  readonly nodeAt: (offset: number) => Text;
};

const UNREAD = new Set(
  (
    'script style noscript template textarea input select datalist iframe object embed canvas ' +
    'audio video svg math progress meter head title'
  ).split(' '),
);
/** Displays that let a word go on: <b>Magni</b>tsky is one word. */
const INLINE = /^(?:inline|contents|ruby)/;
/** Steps between two looks at the clock. */
const STEPS_A_LOOK = 100;

/** A text node, and what of the text it is. */
type Piece = { readonly node: Text; readonly start: number; readonly end: number };
type Step = Node | typeof BLOCK_END;

/** Reads the visible text of an element, a slice at a time; the only reading that asks for styles. */
export async function readVisibleText(root: Element, breathe: YieldIfDue): Promise<PageText> {
  await breathe();
  const pieces: Piece[] = [];
  let text = '';
  let isParted = false;
  // A stack of our own: pages nest deeper than functions may call.
  const steps: Step[] = [root];
  let count = 0;
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === BLOCK_END) {
      if (!isParted) text += BLOCK_END;
      isParted = true;
    } else if (step instanceof Text) {
      const start = text.length;
      text += step.data;
      pieces.push({ node: step, start, end: text.length });
      isParted = false;
    } else if (step instanceof Element) {
      if (step.localName === 'br') text += '\n';
      else stepInto(step, steps);
    }
    if (++count % STEPS_A_LOOK === 0) {
      const rest = breathe();
      if (rest) await rest;
    }
  }
  return pageText(text, pieces);
}

/** Puts what is to be walked for an element on the stack, last first. */
function stepInto(element: Element, steps: Step[]): void {
  if (UNREAD.has(element.localName) || isEditor(element)) return;
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none') return;
  const isBlock = !INLINE.test(display);
  if (isBlock) steps.push(BLOCK_END);
  const isSeen = visibility === 'visible';
  const push = (child: Node): void => {
    if (isSeen || !(child instanceof Text)) steps.push(child);
  };
  const others = childrenElsewhere(element);
  if (others) others.toReversed().forEach(push);
  // A list of the children would be made for every element there is.
  else for (let child = element.lastChild; child; child = child.previousSibling) push(child);
  if (isBlock) steps.push(BLOCK_END);
}

function isEditor(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
}

/** What an element shows in place of its own children; null where it shows these. */
function childrenElsewhere(element: Element): readonly Node[] | null {
  const { shadowRoot, localName } = element;
  if (shadowRoot) return [...shadowRoot.childNodes];
  // Names first: every element comes by here, and to ask for its class is dear.
  if (localName === 'slot' && element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : null;
  }
  if (localName === 'details' && element instanceof HTMLDetailsElement && !element.open) {
    return [...element.children].filter((child) => child.localName === 'summary').slice(0, 1);
  }
  return null;
}

function pageText(text: string, pieces: readonly Piece[]): PageText {
  const first = ({ from }: Span): Piece => pieceAt(pieces, from);
  const last = ({ to }: Span): Piece => pieceAt(pieces, to - 1);
  const nodeAt = (offset: number): Text => pieceAt(pieces, offset).node;
  return {
    text,
    rangeOf(stretch) {
      const [begin, end] = [first(stretch), last(stretch)];
      if (!isAsRead(begin) || !isAsRead(end)) return null;
      const range = document.createRange();
      range.setStart(begin.node, stretch.from - begin.start);
      range.setEnd(end.node, stretch.to - end.start);
      // One that begins in one shadow root and ends in another collapses.
      return range.collapsed ? null : range;
    },
    elementOf: ({ from, to }) => smallestAround(nodeAt(from), nodeAt(to - 1)),
    spanOf(element, place) {
      let first = indexAt(pieces, place);
      let last = first;
      while (isWithin(element, pieces[first - 1])) first--;
      while (isWithin(element, pieces[last + 1])) last++;
      return { from: pieces[first]?.start ?? place, to: pieces[last]?.end ?? place };
    },
    nodeAt,
  };
}

function isAsRead({ node, start, end }: Piece): boolean {
  return node.isConnected && node.length === end - start;
}

function isWithin(element: Element, piece: Piece | undefined): boolean {
  for (let node: Node | null = piece?.node ?? null; node; node = composedParent(node)) {
    if (node === element) return true;
  }
  return false;
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  const piece = pieces[indexAt(pieces, offset)];
  if (!piece) throw new RangeError(`no text at ${String(offset)}`);
  return piece;
}

/** The index of the last piece that begins at or before an offset, by bisection. */
function indexAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function smallestAround(first: Node, last: Node): Element {
  const around = new Set<Node>();
  for (let node: Node | null = first; node; node = composedParent(node)) around.add(node);
  for (let node: Node | null = last; node; node = composedParent(node)) {
    if (node instanceof Element && around.has(node)) return node;
  }
  return document.documentElement;
}
