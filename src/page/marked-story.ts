/** A story on the page, from its first mark to its last: marked, with its notes at hand, kept up to date. */
import { chooseMentions } from '../core/marks/choose-mentions.ts';
import type { FoundStory } from '../core/recognition/find-story.ts';
import type { PageSettings } from '../core/settings/settings-schema.ts';
import type { Tree } from '../view/elements/tree.ts';
import { type GetPageMessage, pageMessageFrom } from '../view/note/page-messages.ts';
import type { StoryView } from '../view/story-view.ts';
import { onReaderActivity } from './dom/activity.ts';
import { lazy } from './dom/lazy.ts';
import { areSamePlace } from './dom/same-place.ts';
import { locateStory, type StoryPlace } from './locate-story.ts';
import { colourReader } from './marks/computed-colour.ts';
import { type Mark, Marks, type PaintedStyles } from './marks/marks.ts';
import type { NoteControllerOptions } from './note/note-controller.ts';
import { Notes } from './note/notes.ts';
import { createShadowHost } from './note/shadow-host.ts';
import type { PageText } from './text/page-text.ts';

export type MarkedStoryOptions = Pick<NoteControllerOptions, 'openNote' | 'isAlive' | 'onEnd'> & {
  readonly view: StoryView;
  readonly settings: PageSettings;
};

export class MarkedStory {
  readonly #options: MarkedStoryOptions;
  readonly #life = new AbortController();
  readonly #message: GetPageMessage;
  readonly #marks: Marks;
  readonly #host = lazy(() => createShadowHost(this.#options.view.styles, this.#message));
  readonly #notes = lazy(() => this.#createNotes());
  #found: FoundStory;
  #place: StoryPlace;
  #isMarked: boolean;
  #printsNotes = false;

  /** Marks a story where it stands on the page. */
  constructor(found: FoundStory, place: StoryPlace, options: MarkedStoryOptions) {
    const { settings } = options;
    this.#options = options;
    this.#found = found;
    this.#message = pageMessageFrom(options.view.story.messages);
    this.#isMarked = settings.marks !== 'none';
    this.#place = place;
    const readColour = colourReader(() => this.#host.get().colourProbe());
    this.#marks = new Marks(this.#markStyles(), readColour);
    this.#marks.paint(chooseMentions(this.#place.mentions, settings.mentions));
    // Marks are seen first; the notes come with the next frame, or as soon as somebody asks for one.
    this.#inNextFrame(() => {
      this.#notes.get();
      this.#watchColourScheme();
      this.#watchActivity();
    });
  }

  get found(): FoundStory {
    return this.#found;
  }

  get place(): StoryPlace {
    return this.#place;
  }

  /** Whether the mentions are marked: not on a page whose reader wants no marks unasked. */
  get isMarked(): boolean {
    return this.#isMarked;
  }

  /** How many mentions are marked now. */
  get marks(): number {
    return this.#isMarked ? this.#marks.list.length : 0;
  }

  /** Whether it shows a story, and by the same settings. */
  shows(storyId: string, settings: PageSettings): boolean {
    const { view, settings: own } = this.#options;
    return storyId === view.story.id && JSON.stringify(settings) === JSON.stringify(own);
  }

  /** Whether the element that holds the story is still on the page and shown. */
  isVisible(): boolean {
    return this.#place.element.checkVisibility();
  }

  step(by: 1 | -1): void {
    this.#notes.get().controller.step(by);
  }

  /** Goes to a mark of a term, see NoteController. */
  reveal(termId: string): boolean {
    return this.#notes.get().controller.reveal(termId);
  }

  /** Has a screen reader say that there are notes. */
  announce(): void {
    this.#inNextFrame(() => {
      this.#host.get().announce(this.#options.view.greeting);
    });
  }

  /** Marks the mentions on a page whose reader wants no marks unasked. */
  showMarks(): void {
    this.#isMarked = true;
    this.#marks.setStyles(this.#markStyles());
    this.#notes.peek()?.controller.setHoverEnabled(true);
  }

  /** Prints notes after the page; null for none. */
  printNotes(notes: readonly Tree[] | null): void {
    this.#printsNotes = notes !== null;
    this.#notes.get().setEndnotes(notes);
    this.#marks.setStyles(this.#markStyles());
  }

  /**
   * Goes on with the page's text as it is now; with what was marked, where that text has gone already.
   *
   * @returns whether the marks are others than before
   */
  update(page: PageText, found: FoundStory): boolean {
    const { settings, view } = this.#options;
    const before = this.#place.mentions;
    const place = locateStory(page, found, view.story);
    if (!place) return false;
    this.#found = found;
    this.#place = place;
    this.#marks.restore();
    const areInPlace = stillStand(before, this.#place.mentions);
    if (areInPlace) this.#place = { ...this.#place, mentions: before };
    if (areInPlace && this.#marks.isBackdropSame()) {
      this.#notes.peek()?.moveToMarks();
      return false;
    }
    this.#repaint(chooseMentions(this.#place.mentions, settings.mentions));
    return true;
  }

  /** Takes all of it off the page. */
  stop(): void {
    this.#life.abort();
    this.#notes.peek()?.stop();
    this.#marks.remove();
    this.#host.peek()?.remove();
  }

  #createNotes(): Notes {
    const { settings, view } = this.#options;
    const [marks, message, host] = [this.#marks, this.#message, this.#host.get()];
    const { story } = view;
    const notes = new Notes({ ...this.#options, ...settings, story, marks, message, host });
    notes.controller.setHoverEnabled(this.#isMarked);
    return notes;
  }

  /** In a tab behind others there is no frame until the tab is seen. */
  #inNextFrame(action: () => void): void {
    requestAnimationFrame(() => {
      if (!this.#life.signal.aborted) action();
    });
  }

  /** A page may clear what is ours, or change its colours by its style sheets' objects. No event tells of either. */
  #watchActivity(): void {
    onReaderActivity((isUrgent) => {
      this.#marks.restore();
      this.#notes.peek()?.controller.reattach();
      if (!isUrgent && !this.#marks.isBackdropSame()) this.#repaint(this.#marks.list);
    }, this.#life.signal);
  }

  #watchColourScheme(): void {
    const { signal } = this.#life;
    const onChange = (): void => {
      this.#repaint(this.#marks.list);
    };
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
  }

  #repaint(marks: readonly Mark[]): void {
    const before = this.#marks.list;
    this.#marks.paint(marks);
    const notes = this.#notes.peek();
    notes?.moveToMarks();
    notes?.controller.onMarksPainted(before);
  }

  /** Marks are not printed unless the notes are. */
  #markStyles(): PaintedStyles {
    const { settings, view } = this.#options;
    const style = settings.marks === 'none' && this.#isMarked ? 'both' : settings.marks;
    return { media: this.#printsNotes ? 'all' : 'screen', highlights: view.styles.marks[style] };
  }
}

function isSameMark(mark: Mark, other: Mark | undefined): boolean {
  return mark.termId === other?.termId && areSamePlace(mark.range, other.range);
}

/** Whether marks still stand: browsers move a range along with its text. */
function stillStand(marks: readonly Mark[], now: readonly Mark[]): boolean {
  return marks.length === now.length && marks.every((mark, index) => isSameMark(mark, now[index]));
}
