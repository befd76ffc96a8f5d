/** The reset on the options page, which asks once more in its place before anything is reset. */
import type { Language } from '../view/elements/messages.ts';
import { element } from '../extension/by-id.ts';
import type { Saving } from './save-queue.ts';
import { resetSettings, type StorageArea } from '../extension/settings-store.ts';

/** Listens to it. */
export function resetQuestion(area: StorageArea, saving: Saving, language: Language): void {
  const first = element('reset', HTMLButtonElement);
  const question = element('reset-question', HTMLElement);
  const no = element('reset-no', HTMLButtonElement);

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
  element('reset-yes', HTMLButtonElement).addEventListener('click', () => {
    close();
    const change = (): Promise<void> => resetSettings(area);
    void saving.keep('option-reset', change, language.say('optionsResetDone'));
  });

  function close(): void {
    first.disabled = false;
    first.focus();
    question.hidden = true;
  }
}
