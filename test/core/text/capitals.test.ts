import { expect, test } from 'vitest';
import { lacksCapitals } from '../../../src/core/text/capitals.ts';

test.each([
  ['Harbour inquiry hears from Mayor Okafor', false],
  ['Гавань: мэр Окафор отвечает', false],
  ['Η έρευνα για το λιμάνι', false],
  ['all in small letters', false],
  ['', false],
  ['ليلى حداد رئيسة مجلس الميناء', true],
  ['ليلى حداد في BBC', true],
  ['נתניהו נפגש עם גנץ', true],
  ['नरेंद्र मोदी ने भाषण दिया', true],
  ['სააკაშვილი შეხვდა ივანიშვილს', true],
])('of “%s” it is %s that names have no capitals', (text, isSo) => {
  expect(lacksCapitals(text)).toBe(isSo);
});
