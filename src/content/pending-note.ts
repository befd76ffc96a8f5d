/** Opens whole notes from a page, and keeps the term for which the popup was opened until the popup asks. */
import type { StoryTerm } from '../extension/protocol.ts';
import { pageToBackground } from '../extension/to-background.ts';
import type { OpenedNote } from '../view/note/card.ts';

export class PendingNote {
  #term: StoryTerm | null = null;

  /** Opens the whole note of a term in the popup, where the browser allows it. */
  async open(storyId: string, termId: string): Promise<OpenedNote> {
    this.#term = { storyId, termId };
    const answer = await pageToBackground().openNote(storyId, termId);
    const opened: OpenedNote = answer.ok ? answer.value : { kind: 'not-opened' };
    if (opened.kind !== 'in-popup') this.#term = null;
    return opened;
  }

  /** The term for which the popup was opened; null for none, and at every further call. */
  take(): StoryTerm | null {
    const term = this.#term;
    this.#term = null;
    return term;
  }
}
