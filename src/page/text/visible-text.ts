/**
 * Reads the visible text of an element, with the way back from each place of the text to the page.
 *
 * The text is the composed tree's: an open shadow root stands where its host stands, a slotted node
 * where its slot does. Code, form fields, editors and hidden text are left out, since nobody reads them.
 */
import { MAX_TEXT_LENGTH } from '../../core/recognition/text-limit.ts';
import { BLOCK_END } from '../../core/recognition/span.ts';
import { isEditable } from '../dom/text-field.ts';
import { flowOf } from './flow.ts';
import { PageText, type TextPiece } from './page-text.ts';
import type { YieldIfDue } from './time-slice.ts';
import { WordGaps } from './word-gaps.ts';

/** Elements whose content nobody reads as text. The readings of a ruby stand over its words, not among them. */
const UNREAD = new Set(
  (
    'script style noscript template textarea input select datalist iframe object embed canvas ' +
    'audio video math progress meter head title rt rp'
  ).split(' '),
);
/** HTML stands in a drawing only within these, which don't stand in each other. */
const HTML_IN_DRAWING = 'foreignObject:not(foreignObject foreignObject)';
/** Between two words of one block. */
const WORD_END = ' ';
/** Steps between two checks of the clock, which are not free. */
const STEPS_PER_CHECK = 100;

type Step = Node | typeof BLOCK_END | typeof WORD_END;

/** What stands before and after an element's text. */
const ENDS = { block: BLOCK_END, beside: BLOCK_END, apart: WORD_END, inline: null } as const;

/**
 * Reads the visible text of an element, a time slice after the other. A text that is longer than
 * `MAX_TEXT_LENGTH` is left off there.
 *
 * @param yieldIfDue gives the page its turn between slices
 */
export async function readVisibleText(root: Element, yieldIfDue: YieldIfDue): Promise<PageText> {
  await yieldIfDue();
  const reader = new VisibleTextReader(root);
  for (let count = 1; reader.step(); count++) {
    if (count % STEPS_PER_CHECK > 0) continue;
    const pause = yieldIfDue();
    if (pause) await pause;
  }
  return reader.read();
}

class VisibleTextReader {
  readonly #pieces: TextPiece[] = [];
  readonly #gaps = new WordGaps();
  #text = '';
  /** An explicit stack: pages nest deeper than functions may call. */
  readonly #steps: Step[];
  /** What stands beside the block that is being read: it is read after it. */
  #beside: Element[] = [];

  constructor(root: Element) {
    this.#steps = isEditable(root) ? [] : [root];
  }

  /** Reads the next node; false where there is none. */
  step(): boolean {
    if (this.#text.length > MAX_TEXT_LENGTH) return false;
    const step = this.#steps.pop();
    if (step === undefined) return this.#readBeside();
    if (step === BLOCK_END) this.#endBlock();
    else if (step === WORD_END) this.#text += WORD_END;
    else if (step instanceof Text) this.#readText(step);
    else if (step instanceof Element) this.#stepInto(step);
    return true;
  }

  read(): PageText {
    return new PageText(this.#text, this.#pieces);
  }

  #readText(node: Text): void {
    if (node.data === '') return;
    const last = this.#pieces.at(-1);
    const follows = last?.end === this.#text.length;
    if (follows && this.#gaps.isBetween(last.node, node)) this.#text += WORD_END;
    const start = this.#text.length;
    this.#text += node.data;
    this.#pieces.push({ node, start, end: this.#text.length });
  }

  #endBlock(): void {
    if (!this.#text.endsWith(BLOCK_END)) this.#text += BLOCK_END;
    this.#readBeside();
  }

  #readBeside(): boolean {
    if (this.#beside.length === 0) return false;
    this.#steps.push(...this.#beside.reverse());
    this.#beside = [];
    return true;
  }

  /** Pushes what is to be read of an element onto the stack, last first. */
  #stepInto(element: Element): void {
    const { localName } = element;
    if (localName === 'br') this.#text += '\n';
    if (UNREAD.has(localName)) return;
    // The attribute first, which is quick to ask for: nothing within an editor gets here.
    if (element.hasAttribute('contenteditable') && isEditable(element)) return;
    const style = getComputedStyle(element);
    const flow = flowOf(element, style);
    if (flow === 'hidden') return;
    if (flow === 'beside' && !this.#text.endsWith(BLOCK_END)) {
      this.#beside.push(element);
      return;
    }
    const end = ENDS[flow];
    if (end) this.#steps.push(end);
    this.#pushChildren(element, style.visibility === 'visible');
    if (end) this.#steps.push(end);
  }

  #pushChildren(element: Element, isVisible: boolean): void {
    const push = (child: Node): void => {
      if (isVisible || !(child instanceof Text)) this.#steps.push(child);
    };
    const others = childrenElsewhere(element);
    if (others) others.toReversed().forEach(push);
    // Spreading the children would make a list for every element there is.
    else for (let child = element.lastChild; child; child = child.previousSibling) push(child);
  }
}

/** What an element shows in place of its own children; null where it shows these. */
function childrenElsewhere(element: Element): readonly Node[] | null {
  const { shadowRoot, localName } = element;
  if (shadowRoot) return [...shadowRoot.childNodes];
  if (localName === 'svg') return [...element.querySelectorAll(HTML_IN_DRAWING)];
  // Names first: this runs for every element, and to check its class is slow.
  if (localName === 'slot' && element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : null;
  }
  if (localName === 'details' && element instanceof HTMLDetailsElement && !element.open) {
    return [...element.children].filter((child) => child.localName === 'summary').slice(0, 1);
  }
  return null;
}
