/** The card that a tooltip shows: a term's note with its heading and buttons. */
import { leadsOf } from '../../core/story/leads.ts';
import type { Story, Term } from '../../core/story/story.ts';
import type { CardButton } from './card-buttons.ts';
import { richMessage, storySpan } from '../elements/rich-message.ts';
import type { Language } from '../elements/messages.ts';
import { briefNote, fullNote, glossOf, kindLine, notesByLine, tallyOf } from './note.ts';
import { sourceLinks } from './sentence.ts';
import { type Tree, tree } from '../elements/tree.ts';

/** `transient`: shown while the pointer or the focus is on a mention; `pinned`: stays until it is closed. */
export type CardState = 'transient' | 'pinned';

/** The content of a card in each of its states. */
export type Card = Readonly<Record<CardState, readonly Tree[]>>;

/** Where a whole note shows that the reader has asked for. */
export type OpenedNote =
  | { readonly kind: 'in-popup' }
  /** No popup opens, or has just opened; the page shows the card, which holds the whole note. */
  | { readonly kind: 'in-card'; readonly card: readonly Tree[] }
  /** Backstory does not know the term, or nobody answers; the page says how else to come to the note. */
  | { readonly kind: 'not-opened' };

const HINTS = ['clickHint', 'enterHint'] as const;
const CLOSE_ICON = tree('span', { class: 'icon icon-close', 'aria-hidden': 'true' });

/** Describes a term's card, with the short form of its note. */
export function cardOf(story: Story, term: Term, language: Language): Card {
  const body = tree('div', { class: 'body' }, briefNote(story, term, language));
  const card = (state: CardState): Tree[] => [
    header(story, term, state, language),
    body,
    footer(story, term, state, language),
  ];
  return { transient: card('transient'), pinned: card('pinned') };
}

/** Describes the button that leads to a story's note on a name from another story's card, in each state of that card. */
export function alsoNoted(
  story: Pick<Story, 'id' | 'language' | 'notesBy'>,
  language: Language,
): Readonly<Record<CardState, Tree>> {
  const who = storySpan(story, story.notesBy);
  const words =
    story.notesBy === ''
      ? [notesByLine(story, language)]
      : richMessage('alsoNotedBy', language, who);
  const inState = (state: CardState): Tree =>
    tree('button', { type: 'button', class: 'also', tabindex: tabIndexIn(state) }, ...words);
  return { transient: inState('transient'), pinned: inState('pinned') };
}

/** Describes a term's pinned card with its whole note, which replaces the short one in place. */
export function unfoldedCardOf(story: Story, term: Term, language: Language): readonly Tree[] {
  const whole = fullNote(story, term, language, {
    heading: 'h3',
    leads: new Set(leadsOf(term.note)),
    sourcesOf: ({ sources }) => sourceLinks(sources, story, language),
  });
  const note = [glossOf(story, term.note, language), whole];
  return [
    header(story, term, 'pinned', language),
    tree('div', { class: 'body' }, ...note),
    footer(story, null, 'pinned', language),
  ];
}

function header(story: Story, term: Term, state: CardState, language: Language): Tree {
  return tree(
    'header',
    {},
    tree('h2', {}, storySpan(story, term.name)),
    kindLine(story, term, language),
    state === 'transient' ? null : button('close', state, language.message('close'), CLOSE_ICON),
  );
}

/**
 * Describes what stays in sight below the note: whose it is, what of it follows, which the page fills in, and what can
 * be done.
 *
 * @param term the one of which there is more; null where the card has all
 */
function footer(story: Story, term: Term | null, state: CardState, language: Language): Tree {
  const [copy, more] = [language.message('copyNote'), language.message('more')];
  // No text of the card can be selected, see assets/shadow-host.css.
  const first =
    state === 'transient'
      ? tree('span', { class: 'hint' }, ...HINTS.map((hint) => hintOf(hint, language)))
      : button('copy', state, copy, copy);
  return tree(
    'footer',
    {},
    first,
    tree(
      'span',
      { class: 'behind' },
      term && tallyOf(term.note, language),
      notesByLine(story, language),
    ),
    tree('span', { class: 'follows', 'aria-hidden': 'true' }),
    term && button('more', state, more, more),
  );
}

/** How a note is kept open that the pointer has opened, or a key. The card shows one of the two (assets/tooltip.css). */
function hintOf(hint: (typeof HINTS)[number], { message }: Language): Tree {
  return tree('span', { class: hint }, message(hint));
}

/** A button, which Tab reaches on a pinned card only: a tooltip holds nothing focusable (ARIA APG). */
function button(name: CardButton, state: CardState, label: string, content: Tree | string): Tree {
  const attributes = { 'aria-label': label, tabindex: tabIndexIn(state) };
  return tree('button', { type: 'button', class: name, ...attributes }, content);
}

function tabIndexIn(state: CardState): string {
  return state === 'transient' ? '-1' : '0';
}
