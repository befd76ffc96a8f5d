/** The head of a long page of the extension's own: what it is part of, its title, and a sentence. */
import type { Language } from '../view/elements/messages.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** Makes it. */
export function pageHeader(title: string, standfirst: string, language: Language): Tree {
  return tree(
    'header',
    { class: 'masthead' },
    tree('p', { class: 'nameplate' }, language.message('name')),
    tree('h1', {}, title),
    tree('p', { class: 'standfirst' }, standfirst),
  );
}

/** Its foot: what the extension promises. */
export function pageFooter(language: Language): Tree {
  return tree('footer', { class: 'promise' }, language.message('promise'));
}
