/**
 * Tab stops: one real button over each mention, after the page's own, in reading order. They are
 * there for the focus alone, and let the pointer through.
 */
import { INVISIBLE } from '../../core/recognition/normalise.ts';
import { build } from '../../view/elements/build.ts';
import { languageAttributes } from '../../view/elements/messages.ts';
import type { StoryOnPage } from '../../view/note/story-on-page.ts';
import type { GetPageMessage } from '../../view/note/page-messages.ts';
import { tree } from '../../view/elements/tree.ts';
import { lineOf } from '../dom/range-rects.ts';
import type { Mark } from '../marks/marks.ts';
import type { ShadowHost } from './shadow-host.ts';
import { undoZoom } from '../dom/css-zoom.ts';

export type TabStops = {
  /** Sets a button over each mention. */
  readonly set: (marks: readonly Mark[]) => void;
  /** Puts the buttons where their mentions are now; only those are seen of which one has the focus. */
  readonly reposition: () => void;
  /** The button over a mention. */
  readonly of: (mention: number) => HTMLElement | null;
  /** The mention whose button an element is. */
  readonly mentionOf: (element: Element | null) => number | null;
  /** Whether an element is the button that leads past them all. */
  readonly isSkip: (element: Element | null) => boolean;
  /** Moves the focus past them all. */
  readonly skip: () => void;
};

const BUTTON = { type: 'button', class: 'stop', 'aria-haspopup': 'dialog' };

/** Makes the stops of a story. */
export function createTabStops(
  surface: ShadowHost,
  story: StoryOnPage,
  message: GetPageMessage,
): TabStops {
  const skip = build(tree('button', { type: 'button', class: 'skip' }));
  const end = build(tree('span', { class: 'end', tabindex: '-1' }));
  const group = build(
    tree('div', {
      ...languageAttributes(message),
      class: 'stops',
      role: 'group',
      'aria-label': message('stops'),
      popover: 'manual',
    }),
  );
  group.append(skip, end);
  surface.shadow.append(group);
  const buttons: HTMLElement[] = [];
  let marks: readonly Mark[] = [];
  group.addEventListener('focusin', surface.addNoteStyles);
  keepOnTop(group);

  function reposition(): void {
    undoZoom(group);
    marks.forEach(({ range }, index) => {
      const line = lineOf(range, 0);
      const button = buttons[index];
      if (button) button.hidden = !line;
      if (!button || !line) return;
      const { left, top, width, height } = line;
      for (const [side, pixels] of Object.entries({ left, top, width, height })) {
        button.style.setProperty(side, `${String(pixels)}px`);
      }
    });
  }

  function mentionOf(element: Element | null): number | null {
    const index = buttons.findIndex((button) => button === element);
    return index < 0 ? null : index;
  }

  return {
    set(newMarks) {
      marks = newMarks;
      skip.textContent = message('skipNotes', String(marks.length));
      // Those that are there stay, since one may have the focus.
      while (buttons.length < marks.length) {
        const button = build(tree('button', BUTTON));
        end.before(button);
        buttons.push(button);
      }
      for (const button of buttons.splice(marks.length)) button.remove();
      marks.forEach(({ term, range }, index) => {
        buttons[index]?.setAttribute('aria-label', message('noteOn', textOf(range)));
        buttons[index]?.setAttribute('aria-description', story.terms[term]?.gloss ?? '');
      });
      // In the frame that lays the page out anyway; before it, the layout would be one more.
      requestAnimationFrame(reposition);
    },
    reposition,
    of: (mention) => buttons[mention] ?? null,
    mentionOf,
    isSkip: (element) => element === skip,
    skip() {
      end.focus({ preventScroll: true });
    },
  };
}

/** In the top layer while one of them has the focus: the mention may be in a dialog or fill the screen. */
function keepOnTop(group: HTMLElement): void {
  group.addEventListener('focusin', () => {
    if (!group.matches(':popover-open')) group.showPopover();
  });
  group.addEventListener('focusout', ({ relatedTarget }) => {
    const isLeft = !(relatedTarget instanceof Node && group.contains(relatedTarget));
    if (isLeft && group.matches(':popover-open')) group.hidePopover();
  });
}

/** A mention's text as it is read out. */
function textOf(range: Range): string {
  return range
    .toString()
    .replace(new RegExp(`[${INVISIBLE}]`, 'g'), '')
    .replace(/\s+/g, ' ');
}
