/** What a page is given of a story: its notes as trees, ready to be built. */
import type { Kind, Story } from '../../core/story/story.ts';
import { type Card, cardOf } from './card.ts';
import type { Language } from '../elements/messages.ts';
import { type PageMessages, pageMessages } from './page-messages.ts';

export type StoryOnPage = {
  readonly id: string;
  readonly title: string;
  /** By id. */
  readonly terms: Readonly<Record<string, TermOnPage>>;
  readonly messages: PageMessages;
};

export type TermOnPage = {
  readonly kind: Kind;
  readonly name: string;
  /** What its tooltip is called. */
  readonly label: string;
  /** What or who it is, in a sentence. */
  readonly gloss: string;
  readonly card: Card;
};

/** Makes ready what a page shows of a story. */
export function storyOnPage(story: Story, language: Language): StoryOnPage {
  const terms = story.terms.map((term): [string, TermOnPage] => [
    term.id,
    {
      kind: term.kind,
      name: term.name,
      label: language.message('noteOn', term.name),
      gloss: term.note.gloss.text,
      card: cardOf(story, term, language),
    },
  ]);
  const { id, title } = story;
  return { id, title, terms: Object.fromEntries(terms), messages: pageMessages(language) };
}
