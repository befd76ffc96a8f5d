/** What a page gets of a story: its notes as trees, ready to be built. */
import type { Kind, Story } from '../../core/story/story.ts';
import { SIDE_MATTER } from '../../core/text/side-expressions.ts';
import type { SideMatter } from '../../core/text/side-matter.ts';
import type { Tree } from '../elements/tree.ts';
import { alsoNoted, type Card, cardOf, type CardState } from './card.ts';
import type { Language } from '../elements/messages.ts';
import { type PageMessages, pageMessages } from './page-messages.ts';

export type StoryOnPage = {
  readonly id: string;
  /** By the term's id. */
  readonly terms: Readonly<Record<string, TermOnPage>>;
  readonly messages: PageMessages;
  /** By what the boxes within the article are known that are no part of it. */
  readonly sideMatter: SideMatter;
};

export type TermOnPage = {
  readonly kind: Kind;
  readonly name: string;
  /** The accessible name of its tooltip. */
  readonly label: string;
  /** A sentence that says who or what it is. */
  readonly gloss: string;
  readonly card: Card;
  /** What leads to its note from the card of another story's. */
  readonly also: Readonly<Record<CardState, Tree>>;
};

/** Prepares everything that a page shows of a story, in the language of the interface. */
export function storyOnPage(story: Story, language: Language): StoryOnPage {
  const terms = story.terms.map((term): [string, TermOnPage] => [
    term.id,
    {
      kind: term.kind,
      name: term.name,
      label: language.message('noteOn', term.name),
      gloss: term.note.gloss.text,
      card: cardOf(story, term, language),
      also: alsoNoted(story, language),
    },
  ]);
  return {
    id: story.id,
    terms: Object.fromEntries(terms),
    messages: pageMessages(language),
    sideMatter: SIDE_MATTER,
  };
}
