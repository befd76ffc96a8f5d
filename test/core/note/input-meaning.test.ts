/** What pointer, clicks, keys and focus mean for the note that shows. */
import { describe, expect, test } from 'vitest';
import {
  clickMeaning,
  focusMeaning,
  keyMeaning,
  pointerMeaning,
} from '../../../src/core/note/input-meaning.ts';
import { clickCases, focusCases, keyCases, pointerCases } from '../../cases/input-meaning.ts';

describe('the pointer', () => {
  test.each(Object.entries(pointerCases))('%s', (_, [pointing, meaning]) => {
    expect(pointerMeaning(pointing)).toEqual(meaning);
  });
});

describe('the focus', () => {
  test.each(Object.entries(focusCases))('%s', (_, [move, dwell, meaning]) => {
    expect(focusMeaning(move, dwell)).toEqual(meaning);
  });
});

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
