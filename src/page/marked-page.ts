/** A page that carries stories, from its first mark to its last: marked, with the notes at hand, kept up to date. */
import { chooseMentions } from '../core/marks/choose-mentions.ts';
import type { PageSettings } from '../core/settings/settings-schema.ts';
import type { Tree } from '../view/elements/tree.ts';
import { type GetPageMessage, pageMessageFrom } from '../view/note/page-messages.ts';
import type { StoryView } from '../view/story-view.ts';
import { onReaderActivity } from './dom/activity.ts';
import { lazy } from './dom/lazy.ts';
import type { PlacedStory } from './locate-stories.ts';
import { colourReader } from './marks/computed-colour.ts';
import { type Mark, Marks, type PaintedStyles } from './marks/marks.ts';
import type { NoteControllerOptions } from './note/note-controller.ts';
import { Notes } from './note/notes.ts';
import { createShadowHost } from './note/shadow-host.ts';
import { mentionsOf, stillStand } from './story-mentions.ts';

export type MarkedPageOptions = Pick<NoteControllerOptions, 'openNote' | 'isAlive' | 'onEnd'> & {
  /** What is the same in the views of all stories is taken from it. */
  readonly view: StoryView;
  readonly settings: PageSettings;
};

export class MarkedPage {
  readonly #options: MarkedPageOptions;
  readonly #life = new AbortController();
  readonly #message: GetPageMessage;
  readonly #marks: Marks;
  readonly #host = lazy(() => createShadowHost(this.#options.view.styles, this.#message));
  readonly #notes = lazy(() => this.#createNotes());
  #stories: readonly PlacedStory[];
  /** Of all stories, in reading order. */
  #mentions: readonly Mark[];
  #isMarked: boolean;
  #printsNotes = false;

  /** Marks stories where they stand on the page. */
  constructor(stories: readonly PlacedStory[], options: MarkedPageOptions) {
    const { settings } = options;
    this.#options = options;
    this.#stories = stories;
    this.#mentions = mentionsOf(stories);
    this.#message = pageMessageFrom(options.view.story.messages);
    this.#isMarked = settings.marks !== 'none';
    const readColour = colourReader(() => this.#host.get().colourProbe());
    this.#marks = new Marks(this.#markStyles(), readColour);
    this.#marks.paint(chooseMentions(this.#mentions, settings.mentions));
    // Marks are seen first; the notes come with the next frame, or as soon as somebody asks for one.
    this.#inNextFrame(() => {
      this.#notes.get();
      this.#watchColourScheme();
      this.#watchActivity();
    });
  }

  /** In reading order. */
  get stories(): readonly PlacedStory[] {
    return this.#stories;
  }

  /** Whether there is a name to step to. */
  get hasMentions(): boolean {
    return this.#mentions.length > 0;
  }

  /** Whether the mentions are marked: not on a page whose reader wants no marks unasked. */
  get isMarked(): boolean {
    return this.#isMarked;
  }

  /** How many mentions are marked now. */
  get marks(): number {
    return this.#isMarked ? this.#marks.list.length : 0;
  }

  /** Whether it may go on with stories, of which it shows one or more, by the same settings; their notes may be others. */
  canUpdate(stories: readonly PlacedStory[], settings: PageSettings): boolean {
    const ids = new Set(this.#stories.map(({ found }) => found.storyId));
    return (
      stories.some(({ found }) => ids.has(found.storyId)) &&
      JSON.stringify(settings) === JSON.stringify(this.#options.settings)
    );
  }

  /** The stories whose elements are still on the page and shown. */
  visibleStories(): readonly PlacedStory[] {
    return this.#stories.filter(({ element }) => element.checkVisibility());
  }

  step(by: 1 | -1): void {
    this.#notes.get().controller.step(by);
  }

  /** Goes to a mark of a term, see NoteController. */
  reveal(storyId: string, termId: string): boolean {
    return this.#notes.get().controller.reveal(storyId, termId);
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
   * Goes on with the stories that the page carries now.
   *
   * @returns whether the marks are others than before
   */
  update(stories: readonly PlacedStory[]): boolean {
    const { settings } = this.#options;
    const mentions = mentionsOf(stories);
    this.#stories = stories;
    this.#marks.restore();
    const areInPlace = stillStand(this.#mentions, mentions);
    if (!areInPlace) this.#mentions = mentions;
    if (areInPlace && this.#marks.isBackdropSame()) {
      this.#notes.peek()?.moveToMarks();
      return false;
    }
    this.#repaint(chooseMentions(this.#mentions, settings.mentions));
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
    const [marks, message, host] = [this.#marks, this.#message, this.#host.get()];
    const { settings } = this.#options;
    const notes = new Notes({ ...this.#options, ...settings, marks, message, host });
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
