/**
 * Tab stops: a real button over each mark, after all that the page has, in reading order. They are
 * there for the focus alone and let the pointer through.
 */
import { INVISIBLE } from '../../core/recognition/normalise.ts';
import { build } from '../../view/elements/build.ts';
import { languageAttributes } from '../../view/elements/messages.ts';
import { tree } from '../../view/elements/tree.ts';
import type { GetPageMessage } from '../../view/note/page-messages.ts';
import { focusOn } from '../dom/focus-on.ts';
import { undoZoom } from '../dom/css-zoom.ts';
import { lineRect } from '../dom/range-rects.ts';
import { canBeReached, seenLines } from '../dom/range-visibility.ts';
import { setRectangle } from '../dom/set-rectangle.ts';
import type { Marks } from '../marks/marks.ts';
import type { ShadowHost } from './shadow-host.ts';

const STOP = { type: 'button', class: 'stop', 'aria-haspopup': 'dialog' };

export type TabStopsOptions = {
  readonly host: ShadowHost;
  readonly marks: Marks;
  readonly message: GetPageMessage;
};

export class TabStops {
  readonly #options: TabStopsOptions;
  readonly #group: HTMLElement;
  /** Leads past all stops, to {@link #end}. */
  readonly #skip = build(tree('button', { type: 'button', class: 'skip' }));
  readonly #end = build(tree('span', { class: 'end', tabindex: '-1' }));
  readonly #buttons: HTMLElement[] = [];

  constructor(options: TabStopsOptions) {
    this.#options = options;
    const { host, message } = options;
    this.#group = build(
      tree('div', {
        ...languageAttributes(message),
        class: 'stops',
        role: 'group',
        'aria-label': message('stops'),
        popover: 'manual',
      }),
    );
    this.#group.append(this.#skip, this.#end);
    host.shadow.append(this.#group);
    this.#group.addEventListener('focusin', host.addNoteStyles);
    keepOnTop(this.#group);
    this.update();
  }

  /** Puts a button over each mark that is painted now. */
  update(): void {
    const { marks, message } = this.#options;
    this.#skip.textContent = message('skipNotes', String(marks.list.length));
    this.#setButtonCount(marks.list.length);
    marks.list.forEach(({ term, text }, index) => {
      const button = this.#buttons[index];
      button?.setAttribute('aria-label', message('noteOn', spoken(text)));
      button?.setAttribute('aria-description', term.gloss);
    });
    // In the next frame the page is laid out anyway; before it, this would be one layout more.
    requestAnimationFrame(() => {
      this.reposition();
    });
  }

  /** Keeps the buttons with their marks where marks have come, or gone, before them. */
  shift(by: number): void {
    for (const button of this.#buttons.splice(0, -by)) button.remove();
    for (let added = 0; added < by; added++) {
      const button = build(tree('button', STOP));
      this.#skip.after(button);
      this.#buttons.unshift(button);
    }
  }

  /**
   * Moves the buttons to where their marks are now. They only show while one has the focus. Marks that a
   * box has cut off have none, since nobody could see where the focus is.
   */
  reposition(): void {
    undoZoom(this.#group);
    const { activeElement } = this.#options.host.shadow;
    // All is read before anything is written, so that the page is laid out once.
    const places = this.#buttons.flatMap((button, index) => {
      const range = this.#options.marks.list[index]?.range;
      if (!range) return [];
      // The one with the focus would lose it. Its text may be written anew, or be scrolled away in a box.
      const isFocused = button === activeElement;
      const isHidden = !isFocused && !canBeReached(range);
      const isUnseen = isFocused && seenLines(range).length === 0;
      return [{ button, line: lineRect(range, 0), isHidden, isUnseen }];
    });
    for (const { button, line, isHidden, isUnseen } of places) {
      button.hidden = isHidden;
      button.classList.toggle('unseen', isUnseen);
      if (line) setRectangle(button, line);
    }
    this.#skip.hidden = this.#skip !== activeElement && this.#buttons.every(({ hidden }) => hidden);
  }

  /** The button over a mark, by the mark's index. */
  buttonOf(markIndex: number): HTMLElement | null {
    return this.#buttons[markIndex] ?? null;
  }

  /** The index of the mark whose button an element is; null for any other element. */
  markIndexOf(element: Element | null): number | null {
    const index = this.#buttons.findIndex((button) => button === element);
    return index < 0 ? null : index;
  }

  /** Whether an element is the button that leads past all stops. */
  isSkip(element: Element | null): boolean {
    return element === this.#skip;
  }

  /** Moves the focus past all stops. */
  skip(): void {
    focusOn(this.#end);
  }

  /** Buttons that are there already stay, since one of them may have the focus. */
  #setButtonCount(count: number): void {
    while (this.#buttons.length < count) {
      const button = build(tree('button', STOP));
      this.#end.before(button);
      this.#buttons.push(button);
    }
    for (const button of this.#buttons.splice(count)) button.remove();
  }
}

/**
 * Keeps the stops in the top layer while one of them has the focus: the mark may be in a dialog, or in
 * an element that fills the screen.
 */
function keepOnTop(group: HTMLElement): void {
  group.addEventListener('focusin', () => {
    group.showPopover();
  });
  group.addEventListener('focusout', ({ relatedTarget }) => {
    const isLeft = !(relatedTarget instanceof Node && group.contains(relatedTarget));
    if (isLeft) group.hidePopover();
  });
}

/** A mark's text as it is read out. */
function spoken(text: string): string {
  return text.replace(new RegExp(`[${INVISIBLE}]`, 'g'), '').replace(/\s+/g, ' ');
}
