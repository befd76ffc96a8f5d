/** The reset on the options page, which asks once more in its place before anything is reset. */
import type { Language } from '../view/elements/messages.ts';
import { byId } from '../extension/by-id.ts';
import type { SaveQueue } from './save-queue.ts';
import { resetSettings, type StorageArea } from '../extension/settings-store.ts';

/** Listens to it. */
export function resetQuestion(area: StorageArea, saving: SaveQueue, language: Language): void {
  const first = byId('reset', HTMLButtonElement);
  const question = byId('reset-question', HTMLElement);
  const no = byId('reset-no', HTMLButtonElement);

  first.addEventListener('click', () => {
    question.hidden = false;
    first.disabled = true;
    // The answer that does no harm.
    no.focus();
  });
  no.addEventListener('click', close);
  question.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  byId('reset-yes', HTMLButtonElement).addEventListener('click', () => {
    close();
    const change = (): Promise<void> => resetSettings(area);
    void saving.save('option-reset', change, language.message('optionsResetDone'));
  });

  function close(): void {
    first.disabled = false;
    first.focus();
    question.hidden = true;
  }
}
