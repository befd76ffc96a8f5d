/** Stories as a reader would add them, made of the tests' own texts. */
import type { Story, Term } from '../../src/core/story/story.ts';
import type { Report } from '../../tools/sample/sample-page.ts';
import { fingerprintedCopy } from '../../tools/story/fingerprint-copy.ts';
import { harbour } from './texts.ts';

/** How often the terms of the harbour's story stand in its text. */
export const HARBOUR_MARKS = 2;

/** A story of the local report on the harbour, with notes on two persons. */
export const harbourStory = ownStory(harbour, {
  id: 'harbour-board-votes',
  gate: { names: ['ingrid', 'falk', 'tomas', 'reyes'], minNames: 3 },
  names: ['Ingrid Falk', 'Tomas Reyes'],
});

/** Makes a story of a report, with a note on each of some names that stand in it. */
export function ownStory(
  { headline, paragraphs }: Report,
  { id, gate, names }: Pick<Story, 'id' | 'gate'> & { readonly names: readonly string[] },
): Story {
  return {
    format: 1,
    id,
    notesBy: 'The Harbour School',
    title: headline,
    agency: 'The Quay',
    asOf: '2013-04-16',
    gate,
    terms: names.map(termOf),
    timeline: [],
    reading: [],
    sources: {
      board: {
        publisher: 'The board',
        title: 'Minutes',
        url: 'https://www.bbc.com/harbour',
        date: null,
      },
    },
    copies: [
      {
        ...fingerprintedCopy([headline, ...paragraphs].join('\n\n')),
        ...{
          id: 'quay',
          publisher: 'The Quay',
          date: '2013-04-16',
          url: 'https://www.bbc.com/quay',
        },
      },
    ],
  };
}

function termOf(name: string): Term {
  const sentence = (text: string, when: string) => ({ text, when, sources: ['board'] });
  return {
    id: name.toLowerCase().replaceAll(/[^\p{L}]+/gu, '-'),
    kind: 'person',
    name,
    forms: [name],
    note: {
      gloss: sentence('Somebody in a report', '2013-04-16'),
      then: [sentence(`${name} had been with the board for years.`, '2013')],
      since: [],
    },
  };
}
