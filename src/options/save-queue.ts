/** Keeps changes one after the other, and says what became of each. */
import type { Language } from '../view/elements/messages.ts';
import { byId } from '../extension/by-id.ts';

export type SaveQueue = {
  /**
   * Makes a change once those before it are made.
   *
   * @param place the id of the part or the field it was asked for in
   * @param said what is said when it is kept
   * @returns whether it is kept; where not, that is said in its place
   */
  readonly save: (place: string, change: () => Promise<void>, said: string) => Promise<boolean>;
  /** Says in passing what was done. */
  readonly say: (text: string) => void;
  /** Says in its place what went wrong, or with an empty text, that nothing does. */
  readonly showError: (place: string, text: string) => void;
};

/**
 * Makes it.
 *
 * @param refused is called when the browser did not keep a change
 */
export function createSaveQueue(language: Language, refused: () => Promise<void>): SaveQueue {
  const status = byId('said', HTMLElement);
  // Two changes of one list at a time would undo one another.
  let last = Promise.resolve();

  function say(text: string): void {
    status.replaceChildren();
    // Said anew, even where it is what was said last.
    requestAnimationFrame(() => {
      const line = document.createElement('p');
      line.append(text);
      status.replaceChildren(line);
    });
  }

  function showError(place: string, text: string): void {
    byId(`${place}-error`, HTMLElement).textContent = text;
    if (text !== '') status.replaceChildren();
  }

  async function save(place: string, change: () => Promise<void>, said: string): Promise<boolean> {
    showError(place, '');
    const made = last.then(change);
    last = made.catch(() => undefined);
    try {
      await made;
      say(said);
      return true;
    } catch {
      showError(place, language.message('optionsNotKept'));
      await refused();
      return false;
    }
  }

  return { save, say, showError };
}
