/** A draft as long as one may be: a term for each of many people, and an article in which they all stand. */
import type { CapturedArticle } from '../../src/core/article/captured-article.ts';
import type { DraftStatement, DraftStory, DraftTerm } from '../../src/core/editing/draft-story.ts';

const FIRST_NAMES = ['Ada', 'Ben', 'Cora', 'Dan', 'Eva', 'Finn', 'Gus', 'Hana', 'Ivo', 'Jana'];
const BEGINNINGS =
  'Ab Br Cor Dun El Far Gol Hin Is Jur Kal Lom Mor Nor Or Pel Quin Ros Sul Tor'.split(' ');
const ENDINGS = 'berg mann sson quist field worth stein dale ford ham'.split(' ');

/** Two hundred. */
const PEOPLE = ENDINGS.flatMap((ending, row) =>
  BEGINNINGS.map((beginning) => ({ first: FIRST_NAMES[row] ?? '', last: beginning + ending })),
);

/** An article of at least so many words, of sentences that differ. */
export function longArticle(words: number): CapturedArticle {
  const sentences: string[] = [];
  for (let count = 0; count < words; count += 19) {
    const { first = '', last = '' } = PEOPLE[sentences.length % PEOPLE.length] ?? {};
    const day = String(sentences.length + 1);
    sentences.push(
      `On day ${day} the board heard that ${first} ${last} had asked about plan ${day} once more, and in vain.`,
    );
  }
  return {
    headline: 'A very long report on many people',
    paragraphs: Array.from({ length: Math.ceil(sentences.length / 4) }, (_, index) =>
      sentences.slice(index * 4, index * 4 + 4).join(' '),
    ),
    publisher: 'The Long Paper',
    date: '2013-04-16',
    url: 'https://www.bbc.com/long',
    language: 'en',
  };
}

/** A whole story with four statements on each. */
export function longDraft(): Partial<DraftStory> {
  return {
    notesBy: 'Tarrow School',
    terms: PEOPLE.map(termOf),
    sources: {
      bbc: {
        publisher: 'BBC',
        title: 'The board',
        url: 'https://www.bbc.com/board',
        date: '2013',
        remark: '',
      },
    },
  };
}

function termOf({ first, last }: (typeof PEOPLE)[number]): DraftTerm {
  const name = `${first} ${last}`;
  return {
    id: name.toLowerCase().replace(' ', '-'),
    kind: 'person',
    name,
    role: '',
    forms: [name, last],
    notWithin: [],
    note: {
      gloss: statement('Somebody in a long report.'),
      then: [
        statement('The board knew them well by then.'),
        statement('They had asked once before.'),
      ],
      since: [{ ...statement('They never asked again.'), when: 'May 2013' }],
      notToBeConfusedWith: [],
    },
  };
}

function statement(text: string): DraftStatement {
  return { text, when: 'April 2013', sources: ['bbc'], saidBy: '', about: '' };
}
