/** The stories that a page carries, from scan to scan, and what the reader has asked for in the popup. */
import type { PageSettings } from '../core/settings/settings-schema.ts';
import { pageToBackground } from '../extension/to-background.ts';
import { oncePerFrame } from '../page/dom/once-per-frame.ts';
import type { PlacedStory } from '../page/locate-stories.ts';
import { MarkedPage } from '../page/marked-page.ts';
import { onElementChange } from '../page/rescan/element-changes.ts';
import type { PageSession } from './contract.ts';
import { foundState } from './found-state.ts';
import { isExtensionAlive } from './is-extension-alive.ts';
import { PendingNote } from './pending-note.ts';

export class CurrentStories {
  readonly #page: PageSession;
  /** What the card's button asks the popup to open. */
  readonly pendingNote = new PendingNote();
  /** For as long as the page is open. */
  readonly #popupChoices = { isMarked: false, printsNotes: false };
  #marked: MarkedPage | null = null;
  #stopWatching: () => void = () => undefined;
  #isAnnounced = false;

  constructor(page: PageSession) {
    this.#page = page;
  }

  /** The page as it is marked; null while it carries no story. */
  get marked(): MarkedPage | null {
    return this.#marked;
  }

  /**
   * Marks stories where they stand on the page, in place of those before.
   *
   * @param stories in reading order; of none, all stays as it is
   * @returns whether the marks are others than before
   */
  mark(stories: readonly PlacedStory[], settings: PageSettings): boolean {
    const [first] = stories;
    if (!first) return false;
    if (this.#marked?.canUpdate(stories, settings)) return this.#update(this.#marked, stories);
    this.unmark();
    this.#marked = new MarkedPage(stories, {
      view: first.view,
      settings,
      openNote: (storyId, termId) => this.pendingNote.open(storyId, termId),
      isAlive: isExtensionAlive,
      onEnd: () => {
        this.#page.end();
      },
    });
    if (this.#popupChoices.isMarked) this.#marked.showMarks();
    if (this.#popupChoices.printsNotes) void this.#addNotes();
    return true;
  }

  /** Tells reader and background what a scan has marked, and watches its elements from now on. */
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

  #update(marked: MarkedPage, stories: readonly PlacedStory[]): boolean {
    const before = marked.stories;
    const marksChanged = marked.update(stories);
    const areSame =
      before.length === stories.length &&
      stories.every(({ view }, index) => view === before[index]?.view);
    if (this.#popupChoices.printsNotes && !areSame) void this.#addNotes();
    return marksChanged;
  }

  /** Returns whether there are notes to print; where choice or stories have changed meanwhile, that is not its concern. */
  async #addNotes(): Promise<boolean> {
    const marked = this.#marked;
    const ids = idsOf(marked);
    const answers = await Promise.all(ids.map((id) => pageToBackground().endnotes(id)));
    const isLate = marked !== this.#marked || String(ids) !== String(idsOf(marked));
    if (isLate || !this.#popupChoices.printsNotes) return true;
    const notes = answers.flatMap((answer) => (answer.ok && answer.value ? answer.value : []));
    if (notes.length > 0) marked?.printNotes(notes);
    return notes.length > 0;
  }

  /** Has it said once that there are notes; where no name could be marked, there is none to step to. */
  #announce(marked: MarkedPage): void {
    if (this.#isAnnounced || !marked.hasMentions) return;
    this.#isAnnounced = true;
    marked.announce();
  }

  #report(): void {
    if (!this.#marked) return;
    const { isMarked, marks, stories } = this.#marked;
    const shown = { marks, isMarked, printsNotes: this.#popupChoices.printsNotes };
    this.#page.setState(foundState(location.hostname, stories, shown));
  }

  #watch(marked: MarkedPage): void {
    this.#stopWatching();
    const onChange = oncePerFrame(() => {
      if (this.#marked === marked) this.#leaveUnseen(marked);
      this.#page.storyChanged();
    });
    const elements = new Set(marked.stories.map(({ element }) => element));
    const stops = [...elements].map((element) => onElementChange(element, onChange));
    this.#stopWatching = () => {
      for (const stop of stops) stop();
    };
  }

  /** An article that has left the page takes its marks along at once. */
  #leaveUnseen(marked: MarkedPage): void {
    const seen = marked.visibleStories();
    if (seen.length === 0) this.leave();
    else if (seen.length < marked.stories.length) {
      this.#update(marked, seen);
      this.onMarked();
    }
  }
}

function idsOf(marked: MarkedPage | null): string[] {
  return marked ? marked.stories.map(({ found }) => found.storyId) : [];
}
