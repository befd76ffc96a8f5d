/** The options page as a whole, in the order in which it is read. */
import type { Language } from '../view/elements/messages.ts';
import { colophon, masthead } from './page-header.ts';
import { optionPart } from './section.ts';
import { pausedSitesPart } from './paused-sites-view.ts';
import { permissionsPart } from './permissions.ts';
import { resetPart } from './reset.ts';
import { marksPart, mentionsPart, opensPart, tabStopsPart } from './choices.ts';
import { shortcutsPart } from './shortcuts.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** Makes it; nothing is chosen yet. What was done is said in `#said`. */
export function optionsPage(language: Language): Tree[] {
  return [
    masthead(language.say('optionsTitle'), language.say('optionsStandfirst'), language),
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
    colophon(language),
    tree('div', { id: 'said', role: 'status' }),
  ];
}

function welcomePart(language: Language): Tree {
  return optionPart(
    {
      id: 'option-welcome',
      title: language.say('optionsWelcome'),
      text: language.say('optionsWelcomeText'),
    },
    tree('p', {}, tree('a', { href: 'welcome.html' }, language.say('optionsWelcomeLink'))),
  );
}
