/** What clicks and keys mean for the note that shows. */
import { describe, expect, test } from 'vitest';
import { clickMeaning, keyMeaning } from '../../../src/core/note/input-meaning.ts';
import { clickCases, keyCases } from '../../cases/input-meaning.ts';

describe('a click', () => {
  test.each(Object.entries(clickCases))('%s', (_, [click, dwell, meaning]) => {
    expect(clickMeaning(click, dwell)).toEqual(meaning);
  });
});

describe('a key:', () => {
  test.each(Object.entries(keyCases))('%s', (_, [press, dwell, meaning]) => {
    expect(keyMeaning(press, dwell)).toEqual(meaning);
  });
});
