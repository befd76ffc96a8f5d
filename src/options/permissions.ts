/** What the extension can see, and what for, in words for those who don't write extensions. */
import type { Language } from '../view/elements/messages.ts';
import { section } from './section.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** The part of the options page; a permission of the manifest is named as it is there, too. */
export function permissionsPart(language: Language): Tree {
  const { message } = language;
  const facts: readonly (readonly [string | null, string, string])[] = [
    ['http, https', message('optionsPages'), message('optionsPagesText')],
    ['storage', message('optionsStorage'), message('optionsStorageText')],
    ['activeTab', message('optionsActiveTab'), message('optionsActiveTabText')],
    ['scripting', message('optionsScripting'), message('optionsScriptingText')],
    [null, message('optionsNetwork'), message('optionsNetworkText')],
  ];
  return section(
    { id: 'option-sees', title: message('optionsSees'), text: message('optionsSeesText') },
    tree('dl', { class: 'reasons' }, ...facts.map(reason)),
  );
}

function reason([permission, name, why]: readonly [string | null, string, string]): Tree {
  return tree(
    'div',
    {},
    tree('dt', {}, name, ...(permission === null ? [] : [' ', tree('code', {}, permission)])),
    tree('dd', {}, why),
  );
}
