/**
 * Reads the visible text of an element, with the way back from each place of the text to the page.
 *
 * The text is the composed tree's: an open shadow root stands where its host stands, a slotted node
 * where its slot does. Code, form fields, editors and hidden text are left out, since nobody reads them.
 */
import { MAX_TEXT_LENGTH } from '../../core/recognition/text-limit.ts';
import { BLOCK_END } from '../../core/recognition/span.ts';
import { flowOf } from '../../core/text/flow.ts';
import { isEditable } from '../dom/text-field.ts';
import { PageText, type TextPiece } from './page-text.ts';
import { childrenElsewhere } from './shown-children.ts';
import { flowOfSkipped, skipsItsContent } from './skipped-content.ts';
import type { YieldIfDue } from './time-slice.ts';
import { WordGaps } from './word-gaps.ts';

/** Elements whose content nobody reads as text. The readings of a ruby stand over its words, not among them. */
export const UNREAD = new Set(
  (
    'script style noscript template textarea input select datalist iframe object embed canvas ' +
    'audio video math progress meter rt rp'
  ).split(' '),
);
/** Between two words of one block. */
const WORD_END = ' ';
/** After the content of an element that the browser does not draw. */
const SKIPPED_END = null;
/** Steps between two checks of the clock, which are not free. */
const STEPS_PER_CHECK = 20;

/** The children of an element from one on, of which a page may have a million: they are not listed beforehand. */
type Siblings = { next: ChildNode | null; readonly isSeen: boolean };

type Step = Node | Siblings | typeof BLOCK_END | typeof WORD_END | typeof SKIPPED_END;

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
  /** Whether the text ends with the end of a block. To look there would copy all of a text that is still put together. */
  #isAtBlockEnd = false;
  /** An explicit stack: pages nest deeper than functions may call. */
  readonly #steps: Step[];
  /** What stands beside the block that is being read: it is read after it. */
  #beside: Element[] = [];
  /** Whether what is being read is not drawn, and not to be asked for styles. */
  #isSkipped = false;

  constructor(root: Element) {
    this.#steps = isEditable(root) ? [] : [root];
  }

  /** Reads the next node; false where there is none. */
  step(): boolean {
    if (this.#text.length > MAX_TEXT_LENGTH) return false;
    const step = this.#steps.pop();
    if (step === undefined) return this.#readBeside();
    if (step === BLOCK_END) this.#endBlock();
    else if (step === WORD_END) this.#add(WORD_END);
    else if (step === SKIPPED_END) this.#isSkipped = false;
    else if (step instanceof Text) this.#readText(step);
    else if (step instanceof Element) this.#stepInto(step);
    else if (!(step instanceof Node)) this.#readNext(step);
    return true;
  }

  read(): PageText {
    return new PageText(this.#text, this.#pieces);
  }

  #add(text: string): void {
    this.#text += text;
    this.#isAtBlockEnd = text === BLOCK_END;
  }

  #readText(node: Text): void {
    if (node.data === '') return;
    const last = this.#pieces.at(-1);
    const follows = last?.end === this.#text.length;
    // Where a letter stands can't be asked of content that is not drawn.
    const isApart = follows && !this.#isSkipped && this.#gaps.isBetween(last.node, node);
    if (isApart) this.#add(WORD_END);
    const start = this.#text.length;
    this.#add(node.data);
    this.#pieces.push({ node, start, end: this.#text.length });
  }

  #endBlock(): void {
    if (!this.#isAtBlockEnd) this.#add(BLOCK_END);
    this.#readBeside();
  }

  #readBeside(): boolean {
    if (this.#beside.length === 0 || this.#isSkipped) return false;
    this.#steps.push(...this.#beside.reverse());
    this.#beside = [];
    return true;
  }

  /** Pushes what is to be read of an element onto the stack, last first. */
  #stepInto(element: Element): void {
    const { localName } = element;
    if (localName === 'br') this.#add('\n');
    if (UNREAD.has(localName)) return;
    // The attribute first, which is quick to ask for: nothing within an editor gets here.
    if (element.hasAttribute('contenteditable') && isEditable(element)) return;
    const style = this.#isSkipped ? null : getComputedStyle(element);
    const flow = style ? flowOf(element, style) : flowOfSkipped(element);
    if (flow === 'hidden') return;
    if (flow === 'beside' && !this.#isAtBlockEnd) {
      this.#beside.push(element);
      return;
    }
    const end = ENDS[flow];
    if (end) this.#steps.push(end);
    // For what is inline, `content-visibility` does nothing.
    if (style && end && skipsItsContent(element, style)) {
      this.#isSkipped = true;
      this.#steps.push(SKIPPED_END);
    }
    this.#pushChildren(element, !style || style.visibility === 'visible');
    if (end) this.#steps.push(end);
  }

  #pushChildren(element: Element, isSeen: boolean): void {
    const others = childrenElsewhere(element);
    if (others) for (const child of others.reverse()) this.#push(child, isSeen);
    else this.#steps.push({ next: element.firstChild, isSeen });
  }

  #readNext(siblings: Siblings): void {
    const { next, isSeen } = siblings;
    if (!next) return;
    siblings.next = next.nextSibling;
    this.#steps.push(siblings);
    this.#push(next, isSeen);
  }

  #push(child: Node, isSeen: boolean): void {
    if (isSeen || !(child instanceof Text)) this.#steps.push(child);
  }
}
