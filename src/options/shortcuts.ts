/** The keys of the extension's commands, as a part of the options page. */
import type { Language } from '../view/elements/messages.ts';
import { section } from './section.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** A command as the browser tells of it. */
export type Command = {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly shortcut?: string | undefined;
};

/** The part, its list still empty. */
export function shortcutsPart(language: Language): Tree {
  const change = tree(
    'button',
    { type: 'button', id: 'change-shortcuts', 'aria-describedby': 'change-shortcuts-text' },
    tree('span', { class: 'icon icon-external', 'aria-hidden': 'true' }),
    language.message('optionsChangeShortcuts'),
  );
  const text = language.message('optionsChangeShortcutsText');
  return section(
    {
      id: 'option-shortcuts',
      title: language.message('optionsShortcuts'),
      text: language.message('optionsShortcutsText'),
    },
    tree('dl', { id: 'shortcuts', class: 'facts' }),
    tree(
      'div',
      { class: 'buttons' },
      change,
      tree('span', { id: 'change-shortcuts-text', class: 'explanation' }, text),
    ),
  );
}

/** What each command does, and its keys. */
export function shortcutList(commands: readonly Command[], language: Language): Tree[] {
  return commands
    .filter(({ description }) => description)
    .map(({ description = '', shortcut = '' }) =>
      tree(
        'div',
        { class: 'fact' },
        tree('dt', {}, description),
        tree(
          'dd',
          {},
          shortcut === ''
            ? tree('span', { class: 'explanation' }, language.message('optionsNotSet'))
            : tree('kbd', {}, shortcut),
        ),
      ),
    );
}
