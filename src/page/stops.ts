/**
 * Tab stops: one real button over each mention, after the page's own, in reading order. They are
 * there for the focus alone, and let the pointer through.
 */
import { build } from '../view/build.ts';
import type { Say } from '../view/language.ts';
import type { StoryOnPage } from '../view/on-page.ts';
import { tree } from '../view/tree.ts';
import { lineOf } from './lines.ts';
import type { Mark } from './marks.ts';
import type { Surface } from './surface.ts';

export type Stops = {
  /** Sets a button over each mention. */
  readonly set: (marks: readonly Mark[]) => void;
  /** Puts the buttons where their mentions are now; only those are seen of which one has the focus. */
  readonly follow: () => void;
  /** The button over a mention. */
  readonly of: (mention: number) => HTMLElement | null;
  /** The mention whose button an element is. */
  readonly mentionOf: (element: Element | null) => number | null;
  /** Whether an element is the button that leads past them all. */
  readonly isSkip: (element: Element | null) => boolean;
  /** Moves the focus past them all. */
  readonly skip: () => void;
};

/** Makes the stops of a story. */
export function createStops(surface: Surface, story: StoryOnPage, say: Say): Stops {
  const group = build(
    tree('div', { class: 'stops', role: 'group', 'aria-label': say('stops'), popover: 'manual' }),
  );
  const end = build(tree('span', { class: 'end', tabindex: '-1' }));
  surface.shadow.append(group);
  let marks: readonly Mark[] = [];
  let buttons: readonly HTMLElement[] = [];
  let skip: HTMLElement | null = null;

  function follow(): void {
    marks.forEach(({ range }, index) => {
      const line = lineOf(range, 0);
      const button = buttons[index];
      if (!button) return;
      button.hidden = !line;
      if (!line) return;
      const { left, top, width, height } = line;
      for (const [side, pixels] of Object.entries({ left, top, width, height })) {
        button.style.setProperty(side, `${String(pixels)}px`);
      }
    });
  }

  // In the top layer while one of them has the focus: the mention may be in a dialog or fill the screen.
  group.addEventListener('focusin', () => {
    if (!group.matches(':popover-open')) group.showPopover();
  });
  group.addEventListener('focusout', ({ relatedTarget }) => {
    const isLeft = !(relatedTarget instanceof Node && group.contains(relatedTarget));
    if (isLeft && group.matches(':popover-open')) group.hidePopover();
  });

  return {
    set(newMarks) {
      marks = newMarks;
      const text = say('skipNotes', String(marks.length));
      skip = build(tree('button', { type: 'button', class: 'skip' }, text));
      buttons = marks.map(({ term, range }) =>
        build(
          tree('button', {
            type: 'button',
            class: 'stop',
            'aria-label': say('noteOn', textOf(range)),
            'aria-description': story.terms[term]?.gloss ?? '',
            'aria-haspopup': 'dialog',
          }),
        ),
      );
      const focused = buttonsIndexOf(surface.shadow.activeElement);
      group.replaceChildren(skip, ...buttons, end);
      if (focused !== null) buttons[focused]?.focus({ preventScroll: true });
      follow();
    },
    follow,
    of: (mention) => buttons[mention] ?? null,
    mentionOf: buttonsIndexOf,
    isSkip: (element) => element !== null && element === skip,
    skip() {
      end.focus({ preventScroll: true });
    },
  };

  function buttonsIndexOf(element: Element | null): number | null {
    const index = buttons.findIndex((button) => button === element);
    return index < 0 ? null : index;
  }
}

/** A mention's text as it is read out. */
function textOf(range: Range): string {
  return range
    .toString()
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ');
}
