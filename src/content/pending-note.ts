/** Opens whole notes from a page, and keeps the term for which the popup was opened until the popup asks. */
import { pageToBackground } from '../extension/to-background.ts';
import type { Tree } from '../view/elements/tree.ts';

export class PendingNote {
  #term: string | null = null;

  /**
   * Opens the whole note of a term in the popup.
   *
   * @returns the card to show on the page where the browser opens no popup, else null
   */
  async open(story: string, term: string): Promise<readonly Tree[] | null> {
    this.#term = term;
    const answer = await pageToBackground().openNote(story, term);
    if (answer.ok && answer.value.kind === 'in-popup') return null;
    this.#term = null;
    return answer.ok && answer.value.kind === 'in-card' ? answer.value.card : null;
  }

  /** The term for which the popup was opened; null for none, and at every further call. */
  take(): string | null {
    const term = this.#term;
    this.#term = null;
    return term;
  }
}
