import { describe, expect, test } from 'vitest';
import { idFromName, storyId } from '../../../src/core/story/ids.ts';

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

describe('a story’s id', () => {
  test.each([
    ['Presidents to meet twice', '2013-04-17', [], 'presidents-to-meet-twice-2013'],
    ['Presidents to meet twice', null, [], 'presidents-to-meet-twice'],
    [
      'Presidents to meet twice',
      '2013-04-17',
      ['presidents-to-meet-twice-2013'],
      'presidents-to-meet-twice-2013-2',
    ],
    ['What to expect in 2013', '2013-01-02', [], 'what-to-expect-in-2013'],
    ['Überraschung für Müller', '2024-01-02', [], 'uberraschung-fur-muller-2024'],
    ['Встреча президентов', '2013-04-17', [], 'story-2013'],
  ])('of “%s”, %s beside %j is %s', (title, asOf, taken, expected) => {
    expect(storyId(title, asOf, taken)).toBe(expected);
  });
});
