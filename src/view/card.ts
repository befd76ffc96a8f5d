/** The inside of the tooltip, in its three states. */
import type { Story, Term } from '../core/story.ts';
import type { Language } from './language.ts';
import { briefNote, fullNote, kindLine } from './note.ts';
import { type Tree, tree } from './tree.ts';

/** Passing: shown while the pointer or a key asks for it. Pinned: stays until it is closed. */
export type CardState = 'passing' | 'pinned' | 'unfolded';

/** A card in each of its states; unfolded is pinned, with the whole note. */
export type Card = Readonly<Record<CardState, readonly Tree[]>>;

/** Makes a term's card. Its buttons have the classes `close` and `more`. */
export function cardOf(story: Story, term: Term, language: Language): Card {
  const brief = briefNote(story, term, language);
  const full = fullNote(story, term, language);
  const card = (state: CardState): Tree[] => [
    header(term, state, language),
    tree('div', { class: 'body' }, brief, state === 'unfolded' ? full : null),
    footer(state, language),
  ];
  return { passing: card('passing'), pinned: card('pinned'), unfolded: card('unfolded') };
}

function header(term: Term, state: CardState, language: Language): Tree {
  return tree(
    'header',
    {},
    tree('h2', { lang: 'en' }, term.name),
    kindLine(term, language),
    state === 'passing' ? null : button('close', state, language.say('close'), '×'),
  );
}

function footer(state: CardState, language: Language): Tree {
  const more = language.say('more');
  return tree(
    'footer',
    {},
    tree('span', { class: 'hint' }, state === 'passing' ? language.say('pinHint') : ''),
    state === 'unfolded' ? null : button('more', state, more, more),
  );
}

/** A tooltip holds nothing that takes the focus (APG). */
function button(name: string, state: CardState, label: string, text: string): Tree {
  const tabindex = state === 'passing' ? '-1' : '0';
  return tree('button', { type: 'button', class: name, 'aria-label': label, tabindex }, text);
}
