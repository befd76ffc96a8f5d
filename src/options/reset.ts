/** The way back to how all was at first, as a part of the options page: a button that asks once more. */
import type { Language } from '../view/elements/messages.ts';
import { section } from './section.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** Makes it; the question is hidden at first. */
export function resetPart(language: Language): Tree {
  const button = (id: string, label: string): Tree => tree('button', { type: 'button', id }, label);
  const question = tree(
    'div',
    { id: 'reset-question', role: 'group', 'aria-labelledby': 'reset-sure', hidden: '' },
    tree('p', { id: 'reset-sure' }, language.message('optionsResetSure')),
    tree(
      'div',
      { class: 'buttons' },
      button('reset-no', language.message('optionsResetNo')),
      button('reset-yes', language.message('optionsResetYes')),
    ),
  );
  return section(
    {
      id: 'option-reset',
      title: language.message('optionsReset'),
      text: language.message('optionsResetText'),
    },
    tree('div', { class: 'buttons' }, button('reset', language.message('optionsResetAll'))),
    question,
  );
}
