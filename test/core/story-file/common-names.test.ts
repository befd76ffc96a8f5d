import { describe, expect, test } from 'vitest';
import { COMMON_NAMES, isTitlePart } from '../../../src/core/text/name-words.ts';
import { CAPITALS, commonNames, INSTITUTIONS } from '../../../src/core/story-file/common-names.ts';

describe('names in the news of every day', () => {
  test.each([
    ['en', ['russia', 'washington', 'warsaw', 'monday', 'may', 'president', 'american']],
    ['de', ['russland', 'warschau', 'montag', 'mai', 'prasident', 'moskau']],
    ['fr', ['russie', 'varsovie', 'lundi', 'juillet', 'ministre']],
    ['es', ['rusia', 'varsovia', 'lunes', 'julio', 'ministro']],
    ['ar', ['سوريا']],
    // What is no language is refused by another rule.
    ['en-us-us', ['russia']],
  ])('in %s are %j', (language, names) => {
    expect(names.filter((name) => !commonNames(language)(name))).toEqual([]);
  });

  test('are listed once, and titles with titles', () => {
    const listed = [...CAPITALS, ...INSTITUTIONS, ...COMMON_NAMES];
    expect(listed.filter((name, index) => listed.indexOf(name) < index)).toEqual([]);
    expect(listed.filter(isTitlePart)).toEqual([]);
  });

  test('are no names of persons, firms and laws', () => {
    const rare = ['obama', 'donilon', 'magnitsky', 'brightwater', 'opcw'];
    expect(rare.filter(commonNames())).toEqual([]);
  });
});
