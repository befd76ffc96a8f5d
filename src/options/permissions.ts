/** What the extension can see, and what for, in words for those who don't write extensions. */
import type { Language } from '../view/elements/messages.ts';
import { optionPart } from './section.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** The part of the options page; a permission of the manifest is named as it is there, too. */
export function permissionsPart(language: Language): Tree {
  const { say } = language;
  const facts: readonly (readonly [string | null, string, string])[] = [
    ['http, https', say('optionsPages'), say('optionsPagesText')],
    ['storage', say('optionsStorage'), say('optionsStorageText')],
    ['activeTab', say('optionsActiveTab'), say('optionsActiveTabText')],
    ['scripting', say('optionsScripting'), say('optionsScriptingText')],
    [null, say('optionsNetwork'), say('optionsNetworkText')],
  ];
  return optionPart(
    { id: 'option-sees', title: say('optionsSees'), text: say('optionsSeesText') },
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
