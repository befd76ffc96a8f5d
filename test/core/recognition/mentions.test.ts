import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions, type Mention } from '../../../src/core/recognition/mentions.ts';
import { nextMark } from '../../../src/core/note/next-mark.ts';
import type { Note, Term } from '../../../src/core/story/story.ts';
import { readWords } from '../../../src/core/recognition/words.ts';
import { invisibleCharacters } from '../../cases/invisible-characters.ts';
import { mentionCases } from '../../cases/mentions.ts';

const note: Note = { gloss: { text: '', when: '2013', sources: [] }, then: [], since: [] };
const term = (id: string, forms: string[], notWithin: string[] = []): Term => ({
  id,
  kind: 'person',
  name: id,
  forms,
  notWithin,
  note,
});
const terms = [
  term('man', ['Magnitsky', 'Sergei Magnitsky', 'Mr Magnitsky'], ['Global Magnitsky Act']),
  term('law', ['Magnitsky Act']),
  term('list', ['Magnitsky List']),
  term('spokesman', ['Carney', 'Jay Carney'], ['Mark Carney']),
];

function mentionsIn(text: string, words = readWords(text), isFollowed = () => false): Mention[] {
  return findMentions({ text, words, isFollowed }, terms).mentions;
}

describe('mentions', () => {
  test.each(Object.entries(mentionCases))('%s', (_, { text, found }) => {
    const words = readWords(text);
    const mentions = mentionsIn(text, words).map(({ termId: id, from, to }) => [
      id,
      text.slice(words[from]?.from, words[to - 1]?.to),
    ]);
    expect(mentions).toEqual(found);
  });

  test.each(Object.entries(invisibleCharacters))(
    'are found with a %s in a word or between two words',
    (_, character) => {
      for (const form of [
        `Mag${character}nitsky Act`,
        `Magnitsky${character} Act`,
        `Magnitsky ${character}Act`,
      ]) {
        const found = mentionsIn(form);
        expect(found).toEqual([{ termId: 'law', from: 0, to: 2 }]);
      }
    },
  );

  test('come in order and never overlap', () => {
    const word = fc.constantFrom(
      'Sergei',
      'Magnitsky',
      'Act',
      'List',
      'Mark',
      'Jay',
      'Carney',
      'Mr',
      'the',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (all) => {
        const text = all.join(' ');
        let end = 0;
        for (const { from, to } of mentionsIn(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
      }),
    );
  });
});

describe('stepping through nine mentions', () => {
  test.each([
    [null, 1, 0],
    [null, -1, 8],
    [0, 1, 1],
    [8, 1, 0],
    [0, -1, 8],
  ] as const)('from %s by %s leads to %s', (from, by, to) => {
    expect(nextMark(from, by, 9)).toBe(to);
  });
});
