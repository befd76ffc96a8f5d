/** Opens whole notes from a page, and keeps the term for which the popup was opened until the popup asks. */
import { pageToBackground } from '../extension/to-background.ts';
import type { OpenedNote } from '../view/note/card.ts';

export class PendingNote {
  #termId: string | null = null;

  /** Opens the whole note of a term in the popup, where the browser allows it. */
  async open(storyId: string, termId: string): Promise<OpenedNote> {
    this.#termId = termId;
    const answer = await pageToBackground().openNote(storyId, termId);
    const opened: OpenedNote = answer.ok ? answer.value : { kind: 'not-opened' };
    if (opened.kind !== 'in-popup') this.#termId = null;
    return opened;
  }

  /** The id of the term for which the popup was opened; null for none, and at every further call. */
  take(): string | null {
    const termId = this.#termId;
    this.#termId = null;
    return termId;
  }
}
