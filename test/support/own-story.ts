/** A small story of the kind that people write themselves, and the text that it is of. */
import type { Story } from '../../src/core/story/story.ts';
import { encodeFingerprint, shingles } from '../../src/core/recognition/fingerprint.ts';
import { readWords } from '../../src/core/recognition/words.ts';

/** Headline and paragraphs; the places and persons are invented. */
export const OWN_TEXT = `Harbour inquiry hears from Mayor Okafor

The inquiry into the collapse of the Tarrow pier heard on Monday from Ada Okafor, the mayor of Tarrow, who had signed the contract with Brightwater in 2011.

Okafor told the panel that Brightwater had promised yearly tests. Judge Lindqvist, who leads the inquiry, asked why no test was ever made.

The company has said nothing since the pier fell. The Harbour Act leaves it open who pays.`;

const one = { when: '2014-03', sources: ['bbc-2014'] };

/** Makes the story anew, so that a test can break it. */
export function ownStory(): Story {
  const words = readWords(OWN_TEXT).map(({ text }) => text);
  return {
    format: 1,
    id: 'tarrow-pier-2014',
    notesBy: 'Tarrow School',
    title: 'Harbour inquiry hears from Mayor Okafor',
    agency: 'Tarrow Courier',
    asOf: '2014-03-10',
    gate: { names: ['okafor', 'brightwater', 'tarrow', 'harbour'], minNames: 2 },
    terms: terms(),
    timeline: [
      { text: 'The pier falls.', when: '2013-11-02', sources: ['bbc-2014'] },
      { text: 'The inquiry ends.', when: '2015', sources: ['guardian-2015'] },
    ],
    reading: [{ ...one, about: 'yearly tests', text: 'The contract names no year.' }],
    sources: {
      'bbc-2014': {
        publisher: 'BBC',
        title: 'Pier inquiry opens',
        url: 'https://www.bbc.com/news/pier',
        date: '2014-03-10',
      },
      'guardian-2015': {
        publisher: 'The Guardian',
        title: 'Mayor cleared',
        url: 'https://www.theguardian.com/pier',
        date: '2015-06',
      },
    },
    copies: [
      {
        id: 'tarrow-courier',
        publisher: 'Tarrow Courier',
        date: '2014-03-10',
        words: words.length,
        fingerprint: encodeFingerprint(shingles(words)),
      },
    ],
  };
}

function terms(): Story['terms'] {
  return [
    {
      id: 'okafor',
      kind: 'person',
      name: 'Ada Okafor',
      role: 'mayor of Tarrow',
      forms: ['Ada Okafor', 'Mayor Okafor', 'Okafor'],
      note: {
        gloss: { ...one, text: 'Mayor of Tarrow, who signed the contract for the pier.' },
        then: [
          { ...one, text: 'She had been mayor for four years.' },
          { ...one, text: 'She had read the report.', saidBy: 'Judge Lindqvist' },
        ],
        since: [{ text: 'She was cleared of blame.', when: '2015', sources: ['guardian-2015'] }],
        notToBeConfusedWith: [
          { ...one, name: 'Ben Okafor', text: 'Her brother, who runs a bakery.' },
        ],
      },
    },
    {
      id: 'brightwater',
      kind: 'organisation',
      name: 'Brightwater Ltd',
      forms: ['Brightwater'],
      note: {
        gloss: { ...one, text: 'Builder of the pier.' },
        then: [{ ...one, text: 'It had promised tests.' }],
        since: [],
      },
    },
    {
      id: 'harbour-act',
      kind: 'law',
      name: 'Harbour Act of Tarrow',
      forms: ['Harbour Act'],
      note: {
        gloss: { ...one, text: 'The law on piers.' },
        then: [{ ...one, text: 'It names nobody who pays.' }],
        since: [],
      },
    },
  ];
}
