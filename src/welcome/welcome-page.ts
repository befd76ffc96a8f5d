/** The first-run page: a piece of the sample to try, the keys, the icon, and what the extension doesn't do. */
import { ENGLISH } from '../view/elements/rich-message.ts';
import type { Language } from '../view/elements/messages.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** A text to try the extension on. */
export type Piece = { readonly headline: string; readonly paragraphs: readonly string[] };

/** What the page says besides. */
export type WelcomeFacts = {
  /** The keys that step to the next and the previous note; empty where the reader has set none. */
  readonly shortcuts: { readonly next: string; readonly previous: string };
  readonly browser: 'chrome' | 'firefox';
};

/** The text to try it on, in English as all stories are. */
export function tryOut(piece: Piece, language: Language): Tree[] {
  const paragraphs = piece.paragraphs.map((text) => tree('p', {}, text));
  return [
    tree('h1', {}, language.message('welcomeTitle')),
    tree('p', { class: 'lead' }, language.message('welcomeLead')),
    tree(
      'figure',
      { class: 'try' },
      tree('figcaption', {}, language.message('welcomeTry')),
      tree('article', ENGLISH, tree('h2', {}, piece.headline), ...paragraphs),
    ),
  ];
}

/** All that follows the text. */
export function welcomeRest(facts: WelcomeFacts, language: Language): Tree[] {
  return [
    section(
      language.message('welcomeKeys'),
      list([
        ...keyLines(facts.shortcuts, language),
        language.message('welcomeTab'),
        language.message('welcomeTouch'),
      ]),
    ),
    section(
      language.message('welcomePin'),
      tree(
        'p',
        {},
        language.message(facts.browser === 'firefox' ? 'welcomePinFirefox' : 'welcomePinChrome'),
      ),
      tree('p', {}, language.message('welcomeBadge')),
    ),
    section(
      language.message('welcomeNot'),
      list([
        language.message('welcomeNoNetwork'),
        language.message('welcomeNoTracking'),
        language.message('welcomeNoChange'),
      ]),
    ),
    tree(
      'p',
      { class: 'onward' },
      tree(
        'a',
        { href: 'options.html', class: 'button' },
        icon('settings'),
        language.message('welcomeOptions'),
      ),
    ),
  ];
}

function keyLines(
  { next, previous }: WelcomeFacts['shortcuts'],
  language: Language,
): (Tree | string)[] {
  const line = (name: 'welcomeNext' | 'welcomePrevious', keys: string): Tree[] =>
    keys ? [tree('span', {}, tree('kbd', {}, keys), ' ', language.message(name))] : [];
  const lines = [...line('welcomeNext', next), ...line('welcomePrevious', previous)];
  return lines.length > 0 ? lines : [language.message('welcomeNoKeys')];
}

function section(heading: string, ...content: readonly Tree[]): Tree {
  return tree('section', {}, tree('h2', {}, heading), ...content);
}

function list(items: readonly (Tree | string)[]): Tree {
  return tree('ul', {}, ...items.map((item) => tree('li', {}, item)));
}

function icon(name: string): Tree {
  return tree('span', { class: `icon icon-${name}`, 'aria-hidden': 'true' });
}
