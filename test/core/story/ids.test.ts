import { describe, expect, test } from 'vitest';
import { idBeside, idFromName, storyId } from '../../../src/core/story/ids.ts';

const ID = /^[a-z0-9][a-z0-9-]*$/;

describe('an id', () => {
  test.each([
    ['Thomas Donilon', [], 'thomas-donilon'],
    ['Thomas Donilon', ['thomas-donilon'], 'thomas-donilon-2'],
    ['Thomas Donilon', ['thomas-donilon', 'thomas-donilon-2'], 'thomas-donilon-3'],
    ['Thomas Edward “Tom” Donilon', [], 'thomas-edward-tom-donilon'],
    ['François Hollande', [], 'francois-hollande'],
    ['Groß-Gerau', [], 'gross-gerau'],
    ['Søren Ærø', [], 'soren-aero'],
    ['Lech Wałęsa', [], 'lech-walesa'],
    ['İstanbul', [], 'istanbul'],
    ['AT&T', [], 'at-and-t'],
    ['U.S. Treasury', [], 'us-treasury'],
    ['O’Brien’s List', [], 'obriens-list'],
    ['Law 1,244/2012', [], 'law-1244-2012'],
    ['Сергей Магнитский', [], 'term'],
    ['習近平', ['term'], 'term-2'],
    ['Constructor', [], 'constructor-2'],
    ['Prototype', ['prototype-2'], 'prototype-3'],
    ['', [], 'term'],
    ['—', [], 'term'],
    [
      'Sergei Magnitsky Rule of Law Accountability Act of 2012',
      [],
      'sergei-magnitsky-rule-of-law-accountability-act',
    ],
    ['A'.repeat(90), [], 'a'.repeat(48)],
  ])('of “%s” beside %j is %s', (name, taken, expected) => {
    const id = idFromName(name, taken, 'term');
    expect(id).toBe(expected);
    expect(id).toMatch(ID);
  });
});

const TALKS = 'Presidents to meet twice';

describe('a story’s id', () => {
  test.each<[string, string | null, string, readonly string[], string]>([
    [TALKS, '2013-04-17', 'Ada Lunde', [], 'presidents-to-meet-twice-2013-ada-lunde'],
    [TALKS, '2013-04-17', 'José Ruß', [], 'presidents-to-meet-twice-2013-jose-russ'],
    [TALKS, '2013-04-17', '', [], 'presidents-to-meet-twice-2013'],
    [TALKS, null, '  ', [], 'presidents-to-meet-twice'],
    [TALKS, null, 'Ada Lunde', [], 'presidents-to-meet-twice-ada-lunde'],
    [
      TALKS,
      '2013-04-17',
      'Ada',
      ['presidents-to-meet-twice-2013-ada'],
      'presidents-to-meet-twice-2013-ada-2',
    ],
    [
      TALKS,
      null,
      'The history department of Tarrow',
      [],
      'presidents-to-meet-twice-the-history-department',
    ],
    ['What to expect in 2013', '2013-01-02', 'Ada', [], 'what-to-expect-in-2013-ada'],
    ['Überraschung für Müller', '2024-01-02', 'Ada', [], 'uberraschung-fur-muller-2024-ada'],
    ['Встреча президентов', '2013-04-17', 'Ada', [], 'story-2013-ada'],
  ])('of “%s”, %s, by “%s” beside %j is %s', (title, asOf, ...[notesBy, taken, expected]) => {
    expect(storyId({ title, asOf, notesBy }, taken)).toBe(expected);
  });

  test('is another for each author, also where no name has letters of a to z', () => {
    const names = ['Анна Лунд', 'Пётр Лунд', '林安娜', 'Ada', '—'];
    const ids = names.map((notesBy) => storyId({ title: TALKS, asOf: null, notesBy }, []));
    expect(new Set(ids).size).toBe(names.length);
    for (const id of ids) expect(id).toMatch(ID);
  });
});

test.each([
  [{ of: 'pier-2014', taken: [] }, 'pier-2014-ada-lunde'],
  // Its author is in it already.
  [{ of: 'pier-2014-ada-lunde', taken: [] }, 'pier-2014-ada-lunde'],
  [{ of: 'pier', taken: ['pier-ada-lunde'] }, 'pier-ada-lunde-2'],
  [{ of: 'pier-ada-lunde-2', taken: ['pier-ada-lunde', 'pier-ada-lunde-2'] }, 'pier-ada-lunde-3'],
])('the id of a story beside another: %j', ({ of, taken }, id) => {
  expect(idBeside({ id: of, notesBy: 'Ada Lunde' }, taken)).toBe(id);
});
