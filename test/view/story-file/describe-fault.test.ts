/** A fault is said in the interface's language, with its place in words of the story; English is in test/cases. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { error } from '../../../src/core/story-file/fault.ts';
import { describeFault, faultWords } from '../../../src/view/story-file/describe-fault.ts';
import { languageFrom } from '../../../tools/locales/english.ts';
import { readLocales } from '../../../tools/locales/read-locales.ts';
import { ownStory } from '../../support/own-story.ts';

const folder = path.resolve(import.meta.dirname, '../../../assets/_locales');
const { messages } = await readLocales(folder, null);
const languageOf = (name: string) => languageFrom(messages[name] ?? {});
const fault = error(['terms', 0, 'note', 'since', 0, 'when'], 'noSuchDate', '2015-02-30');

test.each([
  [
    'en',
    'In the note on Ada Okafor, sentence 1 of “since”, the date: “2015-02-30” is not in the calendar',
  ],
  [
    'de',
    'In der Anmerkung zu Ada Okafor, Satz 1 von „seither“, das Datum: „2015-02-30“ gibt es im Kalender nicht',
  ],
  [
    'fr',
    'Dans la note sur Ada Okafor, phrase 1 de « depuis », la date : « 2015-02-30 » n’est pas au calendrier',
  ],
  [
    'es',
    'En la nota sobre Ada Okafor, frase 1 de «desde entonces», la fecha: «2015-02-30» no está en el calendario',
  ],
])('in %s: %s', (name, words) => {
  const line = describeFault(fault, ownStory(), languageOf(name));
  expect(line.replaceAll('\u00A0', ' ')).toBe(words);
});

test('beside its field, it is said without the place', () => {
  expect(faultWords(fault, languageOf('en'))).toBe('“2015-02-30” is not in the calendar');
});

test('what it names of a file is cut short, and harmless', () => {
  const long = error([`a\u202Eb${'x'.repeat(500)}`], 'unknownField');
  expect(describeFault(long, {}, languageOf('en'))).toBe(
    `“ab${'x'.repeat(78)}…”: there is no such field here`,
  );
});
