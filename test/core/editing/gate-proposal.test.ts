import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { proposeGate } from '../../../src/core/editing/gate-proposal.ts';
import { readStories } from '../../../tools/story/read-stories.ts';
import { articleOf, sampleArticle } from '../../support/articles.ts';
import { harbour, harbourInArabic } from '../../support/texts.ts';

const stories = await readStories(path.resolve(import.meta.dirname, '../../../assets/stories'));

/** An article with a paragraph for each of these names. */
const withNames = (...names: string[]) =>
  articleOf({
    headline: 'A plan is changed',
    paragraphs: names.map(
      (name) => `On that day they asked ${name} about the plan, once more and in vain.`,
    ),
  });

describe('the gate that is proposed', () => {
  test('for the sample has names of its beginning, and of the half that has none of these', () => {
    expect(proposeGate(sampleArticle, [])).toEqual({
      names: ['donilon', 'ushakov', 'obama', 'lavrov', 'patrushev', 'magnitsky', 'carney'],
      minNames: 2,
    });
  });

  test('leaves out the names that open another story’s gate', () => {
    const names = proposeGate(sampleArticle, stories)?.names ?? [];
    expect(names).toContain('ushakov');
    for (const name of stories.flatMap(({ gate }) => gate.names)) expect(names).not.toContain(name);
  });

  test('shares them with another story rather than to have none', () => {
    const article = withNames('Abernathy', 'Blackwood', 'Abernathy', 'Blackwood');
    const gate = { names: ['abernathy', 'blackwood'], minNames: 2 };
    expect(proposeGate(article, [{ gate }])).toEqual(gate);
  });

  test('asks for three names where every cut has as many', () => {
    const all = 'Abernathy, Blackwood and Carmichael';
    expect(proposeGate(withNames(all, all, all, all), [])).toEqual({
      names: ['abernathy', 'blackwood', 'carmichael'],
      minNames: 3,
    });
  });

  test.each([
    ['places and peoples', 'Moscow, Russia, the French and North Korea'],
    [
      'titles and organisations',
      'the Foreign Ministry, the President and the National Security Council',
    ],
    ['short names', 'Mr Li and Ms Xu'],
    ['one name alone', 'John Abernathy'],
  ])('is none for an article with %s', (_, names) => {
    expect(proposeGate(withNames(names, names, names), [])).toBeNull();
  });

  test('takes of a person the family name, of a law what it is named after, and acronyms', () => {
    const names = 'Ursula von der Leyen, the Magnitsky Act, OPCW, and Bashar al-Assad';
    expect(proposeGate(withNames(names, names, names), [])?.names).toEqual([
      'leyen',
      'magnitsky',
      'opcw',
      'assad',
    ]);
  });

  test('in a script without capitals is of the names that the author has chosen', () => {
    const article = articleOf(harbourInArabic);
    expect(proposeGate(article, [])).toBeNull();
    const forms = ['ليلى حداد', 'حداد', 'كريم منصور', 'منصور'];
    const gate = proposeGate(article, [], forms);
    expect(gate?.names.toSorted()).toEqual(['حداد', 'كريم', 'ليلى', 'منصور'].toSorted());
  });

  test('takes later names where the beginning has none', () => {
    expect(proposeGate(articleOf(harbour), [])).toEqual({ names: ['falk', 'reyes'], minNames: 2 });
  });
});
