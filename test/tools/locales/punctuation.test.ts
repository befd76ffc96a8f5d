/** The interface puts the spaces that a language has at its punctuation, so that no line begins with a colon. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { readLocales } from '../../../tools/locales/read-locales.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../assets/_locales');
const { messages } = await readLocales(FOLDER, null);

/** A mark of French punctuation that a word or a plain space stands beside, where a no-break space belongs. */
const BREAKS = /(?<![\u00A0\u202F])[:;?!»](?=\s|$)|«(?![\u00A0\u202F])/u;

test('French has a no-break space before a double mark, and within its quotation marks', () => {
  const french = Object.entries(messages['fr'] ?? {});
  expect(french.filter(([, { message }]) => BREAKS.test(message)).map(([key]) => key)).toEqual([]);
});
