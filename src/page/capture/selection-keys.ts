/**
 * Selects the page's text by keys that are pressed in the bar, so that nobody needs a mode of the browser for it:
 * Shift with the arrows, Home and End, and with Page Up and Down; Ctrl+A.
 */
import type { PageText } from '../text/page-text.ts';

/** Lines of a page up or down. */
const LINES = 12;
/** Where what is selected last is kept from the window's edge, in pixels. */
const MARGIN = 24;

type Step = {
  readonly direction: 'left' | 'right' | 'forward' | 'backward';
  readonly by: 'character' | 'word' | 'line' | 'lineboundary';
  readonly times?: number;
};

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: { direction: 'left', by: 'character' },
  ArrowRight: { direction: 'right', by: 'character' },
  ArrowUp: { direction: 'backward', by: 'line' },
  ArrowDown: { direction: 'forward', by: 'line' },
  PageUp: { direction: 'backward', by: 'line', times: LINES },
  PageDown: { direction: 'forward', by: 'line', times: LINES },
  Home: { direction: 'backward', by: 'lineboundary' },
  End: { direction: 'forward', by: 'lineboundary' },
};

/**
 * Does what a key means for the selection.
 *
 * @param text the page's text, in which a selection begins with the first word that is seen
 * @returns whether it means anything
 */
export function selectByKey(event: KeyboardEvent, text: PageText): boolean {
  const selection = getSelection();
  const isCommand = event.ctrlKey || event.metaKey;
  if (!selection || event.altKey) return false;
  if (isCommand && event.key.toLowerCase() === 'a') {
    selection.selectAllChildren(document.body);
    return true;
  }
  const step = STEPS[event.key];
  if (!step || !event.shiftKey) return false;
  if (selection.rangeCount === 0 || selection.type === 'None' || isOnNothing(selection)) {
    startAtFirstSeen(selection, text);
  }
  extend(selection, step, isCommand);
  bringEndIntoView(selection);
  return true;
}

/** Browsers leave an empty selection where something was pressed that has no text. */
function isOnNothing({ isCollapsed, anchorNode }: Selection): boolean {
  return isCollapsed && !(anchorNode instanceof Text);
}

function startAtFirstSeen(selection: Selection, { pieces }: PageText): void {
  const range = document.createRange();
  const first = pieces.find(({ node }) => {
    if (node.data.trim() === '') return false;
    range.selectNodeContents(node);
    const { top, height } = range.getBoundingClientRect();
    return height > 0 && top >= 0;
  });
  if (!first) return;
  selection.collapse(first.node, first.node.data.search(/\S/));
}

function extend(
  selection: Selection,
  { direction, by, times = 1 }: Step,
  isCommand: boolean,
): void {
  if (isCommand && by === 'lineboundary') {
    const { childNodes } = document.body;
    selection.extend(document.body, direction === 'forward' ? childNodes.length : 0);
    return;
  }
  const unit = isCommand && by === 'character' ? 'word' : by;
  for (let time = 0; time < times; time++) selection.modify('extend', direction, unit);
}

function bringEndIntoView(selection: Selection): void {
  const end = endOfSelection(selection);
  if (!end) return;
  const below = end.bottom + MARGIN - innerHeight;
  const above = end.top - MARGIN;
  if (below > 0) scrollBy({ top: below, behavior: 'instant' });
  else if (above < 0) scrollBy({ top: above, behavior: 'instant' });
}

/** Where the end is that the reader moves; null where it has no place. */
export function endOfSelection({ focusNode, focusOffset }: Selection): DOMRect | null {
  if (!(focusNode instanceof Text) || focusNode.length === 0) return null;
  const range = document.createRange();
  const from = Math.min(Math.max(focusOffset - 1, 0), focusNode.length - 1);
  range.setStart(focusNode, from);
  range.setEnd(focusNode, from + 1);
  const rect = range.getBoundingClientRect();
  return rect.height > 0 ? rect : null;
}
