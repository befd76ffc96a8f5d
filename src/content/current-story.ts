/** The story that a page carries, from scan to scan, and what the reader has asked for in the popup. */
import type { FoundStory } from '../core/recognition/find-story.ts';
import { pageToBackground } from '../extension/to-background.ts';
import { oncePerFrame } from '../page/dom/once-per-frame.ts';
import type { StoryPlace } from '../page/locate-story.ts';
import { MarkedStory, type MarkedStoryOptions } from '../page/marked-story.ts';
import { onElementChange } from '../page/rescan/element-changes.ts';
import type { PageSession } from './contract.ts';
import { foundState } from './found-state.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
import { PendingNote } from './pending-note.ts';

export class CurrentStory {
  readonly #page: PageSession;
  /** What the card's button asks the popup to open. */
  readonly pendingNote = new PendingNote();
  /** For as long as the page is open. */
  readonly #popupChoices = { isMarked: false, printsNotes: false };
  #marked: MarkedStory | null = null;
  #stopWatching: () => void = () => undefined;
  #isAnnounced = false;

  constructor(page: PageSession) {
    this.#page = page;
  }

  /** The story as it is marked; null while the page carries none. */
  get marked(): MarkedStory | null {
    return this.#marked;
  }

  /** Marks a story where it stands on the page, in place of the one before. */
  mark(
    found: FoundStory,
    place: StoryPlace,
    options: Pick<MarkedStoryOptions, 'view' | 'settings'>,
  ): void {
    this.unmark();
    this.#marked = new MarkedStory(found, place, {
      ...options,
      openNote: (termId) => this.pendingNote.open(found.storyId, termId),
      isAlive: isExtensionAlive,
      onEnd: () => {
        this.#page.end();
      },
    });
    if (this.#popupChoices.isMarked) this.#marked.showMarks();
    if (this.#popupChoices.printsNotes) void this.#addNotes();
  }

  /** Tells reader and background what a scan has marked, and watches its element from now on. */
  onMarked(): void {
    if (!this.#marked) return;
    this.#announce(this.#marked);
    this.#report();
    this.#watch(this.#marked);
  }

  unmark(): void {
    this.#stopWatching();
    this.#marked?.stop();
    this.#marked = null;
  }

  /** Takes the marks off a page that carries no story any more. */
  leave(): void {
    this.unmark();
    this.#page.setState({ kind: 'none', site: location.hostname });
  }

  showMarks(): void {
    this.#popupChoices.isMarked = true;
    this.#marked?.showMarks();
    this.#report();
  }

  /** Returns whether the notes are printed from now on. */
  async printNotes(prints: boolean): Promise<boolean> {
    this.#popupChoices.printsNotes = prints;
    if (!prints) this.#marked?.printNotes(null);
    else if (!(await this.#addNotes())) this.#popupChoices.printsNotes = false;
    this.#report();
    return this.#popupChoices.printsNotes;
  }

  /** Returns whether there are notes to print; where the choice or the story has changed meanwhile, that is not its concern. */
  async #addNotes(): Promise<boolean> {
    const marked = this.#marked;
    const answer = marked && (await pageToBackground().endnotes(marked.found.storyId));
    if (marked !== this.#marked || !this.#popupChoices.printsNotes) return true;
    const notes = answer?.ok ? answer.value : null;
    if (notes) marked?.printNotes(notes);
    return notes !== null;
  }

  /** Has it said once that there are notes; where no name could be marked, there is none to step to. */
  #announce(marked: MarkedStory): void {
    if (this.#isAnnounced || marked.place.mentions.length === 0) return;
    this.#isAnnounced = true;
    marked.announce();
  }

  #report(): void {
    if (!this.#marked) return;
    const { found, isMarked, marks, place } = this.#marked;
    const shown = { marks, isMarked, printsNotes: this.#popupChoices.printsNotes };
    this.#page.setState(foundState(location.hostname, found, place.mentions, shown));
  }

  #watch(marked: MarkedStory): void {
    this.#stopWatching();
    const onChange = oncePerFrame(() => {
      // An article that has left the page takes its marks along at once.
      if (this.#marked?.isVisible() === false) this.leave();
      this.#page.storyChanged();
    });
    this.#stopWatching = onElementChange(marked.place.element, onChange);
  }
}
