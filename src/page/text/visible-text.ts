/**
 * Reads the visible text of an element, with the way back from each place of the text to the page.
 *
 * The text is the composed tree's: an open shadow root stands where its host stands, a slotted node
 * where its slot does. Code, form fields, editors and hidden text are left out, since nobody reads them.
 */
import { MAX_TEXT_LENGTH } from '../../core/recognition/text-limit.ts';
import { BLOCK_END } from '../../core/recognition/span.ts';
import { PageText, type TextPiece } from './page-text.ts';
import type { YieldIfDue } from './time-slice.ts';

/** Elements whose content nobody reads as text. */
const UNREAD = new Set(
  (
    'script style noscript template textarea input select datalist iframe object embed canvas ' +
    'audio video math progress meter head title'
  ).split(' '),
);
/** Values of `display` that don't end a word: <b>Magni</b>tsky is one word. */
const INLINE = /^(?:inline|contents|ruby)/;
/** HTML stands in a drawing only within these, which don't stand in each other. */
const HTML_IN_DRAWING = 'foreignObject:not(foreignObject foreignObject)';
/** Steps between two checks of the clock, which are not free. */
const STEPS_PER_CHECK = 100;

type Step = Node | typeof BLOCK_END;

/**
 * Reads the visible text of an element, a time slice after the other. No other reading asks for styles.
 * A text that is longer than `MAX_TEXT_LENGTH` is left off there.
 *
 * @param yieldIfDue gives the page its turn between slices
 */
export async function readVisibleText(root: Element, yieldIfDue: YieldIfDue): Promise<PageText> {
  await yieldIfDue();
  const pieces: TextPiece[] = [];
  let text = '';
  let isSeparated = false;
  // An explicit stack: pages nest deeper than functions may call.
  const steps: Step[] = isEditable(root) ? [] : [root];
  let count = 0;
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (text.length > MAX_TEXT_LENGTH) break;
    if (step === BLOCK_END) {
      if (!isSeparated) text += BLOCK_END;
      isSeparated = true;
    } else if (step instanceof Text) {
      const start = text.length;
      text += step.data;
      pieces.push({ node: step, start, end: text.length });
      isSeparated = false;
    } else if (step instanceof Element) {
      if (step.localName === 'br') text += '\n';
      else stepInto(step, steps);
    }
    if (++count % STEPS_PER_CHECK === 0) {
      const pause = yieldIfDue();
      if (pause) await pause;
    }
  }
  return new PageText(text, pieces);
}

/** Pushes what is to be read of an element onto the stack, last first. */
function stepInto(element: Element, steps: Step[]): void {
  if (UNREAD.has(element.localName)) return;
  // The attribute first, which is quick to ask for: nothing within an editor gets here.
  if (element.hasAttribute('contenteditable') && isEditable(element)) return;
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none') return;
  const isBlock = !INLINE.test(display);
  if (isBlock) steps.push(BLOCK_END);
  const isVisible = visibility === 'visible';
  const push = (child: Node): void => {
    if (isVisible || !(child instanceof Text)) steps.push(child);
  };
  const others = childrenElsewhere(element);
  if (others) others.toReversed().forEach(push);
  // Spreading the children would make a list for every element there is.
  else for (let child = element.lastChild; child; child = child.previousSibling) push(child);
  if (isBlock) steps.push(BLOCK_END);
}

function isEditable(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
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
