/** What a page is given of a story: its notes as trees, ready to be built. */
import type { Kind, Story } from '../core/story.ts';
import { type Card, cardOf } from './card.ts';
import type { Language } from './language.ts';

export type StoryOnPage = {
  readonly id: string;
  readonly title: string;
  /** By id. */
  readonly terms: Readonly<Record<string, TermOnPage>>;
  readonly words: PageWords;
};

const WORDS = ['languageTag', 'direction', 'stops', 'skipNotes', 'noteOn', 'steppedTo'] as const;
type PageWord = (typeof WORDS)[number];

/** What the interface says on a page; `$1` and so on stand for what is filled in there. */
export type PageWords = Readonly<Record<PageWord, string>>;

/** One of these with its values filled in. */
export type PageSay = (word: PageWord, ...values: readonly string[]) => string;

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
      label: language.say('noteOn', term.name),
      gloss: term.note.gloss.text,
      card: cardOf(story, term, language),
    },
  ]);
  const { id, title } = story;
  return { id, title, terms: Object.fromEntries(terms), words: pageWords(language) };
}

function pageWords({ say }: Language): PageWords {
  const said = WORDS.map((word): [PageWord, string] => [word, say(word, '$1', '$2', '$3', '$4')]);
  return Object.fromEntries(said) as Record<PageWord, string>;
}

/** Says them on the page, where the browser's own messages take long to come the first time. */
export function pageSay(words: PageWords): PageSay {
  return (word, ...values) =>
    words[word].replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}
