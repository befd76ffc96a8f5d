/** The options page as a whole, in the order in which it is read. */
import type { Language } from '../view/elements/messages.ts';
import { pageFooter, pageHeader } from './page-header.ts';
import { section } from './section.ts';
import { pausedSitesPart } from './paused-sites-view.ts';
import { permissionsPart } from './permissions.ts';
import { resetPart } from './reset.ts';
import { marksPart, mentionsPart, opensPart, tabStopsPart } from './choices.ts';
import { shortcutsPart } from './shortcuts.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** Makes it; nothing is chosen yet. What was done is said in `#said`. */
export function optionsPage(language: Language): Tree[] {
  return [
    pageHeader(language.message('optionsTitle'), language.message('optionsStandfirst'), language),
    tree(
      'main',
      { class: 'column' },
      marksPart(language),
      mentionsPart(language),
      opensPart(language),
      tabStopsPart(language),
      pausedSitesPart(language),
      shortcutsPart(language),
      permissionsPart(language),
      welcomePart(language),
      resetPart(language),
    ),
    pageFooter(language),
    tree('div', { id: 'said', role: 'status' }),
  ];
}

function welcomePart(language: Language): Tree {
  return section(
    {
      id: 'option-welcome',
      title: language.message('optionsWelcome'),
      text: language.message('optionsWelcomeText'),
    },
    tree('p', {}, tree('a', { href: 'welcome.html' }, language.message('optionsWelcomeLink'))),
  );
}
