/** What nobody sees goes from a text; what a script or an emoji needs stays. */
import { expect, test } from 'vitest';
import { harmlessText } from '../../../src/core/story-file/harmless-text.ts';

const changed: Record<string, [before: string, after: string]> = {
  'control characters': ['a\u0000b\u0007c\u001B[31md\u007Fe\u009Ff', 'abc[31mdef'],
  'other line breaks': ['a\r\nb\rc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
  'a page break': ['a\fb\vc', 'a b c'],
  'direction overrides': ['a\u202Eb\u202Dc\u202C\u202Ad\u202B', 'abcd'],
  'direction isolates': ['a\u2066b\u2067c\u2068d\u2069', 'abcd'],
  'direction marks': ['a\u200Eb\u200Fc\u061C', 'abc'],
  'spaces of no width': ['Oka\u200Bfor\u2060 \uFEFFAda\u180E', 'Okafor Ada'],
  'soft hyphens': ['Oka\u00ADfor', 'Okafor'],
  'joiners in Latin': ['Oka\u200Dfor\u200C', 'Okafor'],
  'joiners without end': ['می\u200C\u200C\u200Cخواهم', 'می\u200Cخواهم'],
  'letters that hide in tags': ['a\u{E0062}\u{E0063}', 'a'],
  'selectors that hide data': ['a\uFE01\uFE0F\u{E0101}', 'a'],
  'fillers of no width': ['a\u3164b\u115Fc\uFFA0', 'abc'],
};
test.each(Object.entries(changed))('%s go', (_, [before, after]) => {
  expect(harmlessText(before)).toBe(after);
});

const kept: Record<string, string> = {
  'tabs and line feeds': 'a\tb\nc',
  'accents, composed or not': 'é e\u0301',
  'a Persian word with its non-joiner': 'می\u200Cخواهم',
  'a Sinhala word with its joiner': 'ශ්\u200Dරී',
  'a family of emoji': '👩\u200D👩\u200D👧',
  'an emoji of a skin tone and a profession': '👩🏽\u200D🚀',
  'a rainbow flag': '🏳\uFE0F\u200D🌈',
  'a flag of a part of a country': '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  'a number on a key': '1\uFE0F\u20E3',
  'an Arabic sign that shows': '\u0600١٢',
  markup: '<b onclick="x">&amp;</b>',
};
test.each(Object.entries(kept))('%s stay', (_, text) => {
  expect(harmlessText(text)).toBe(text);
});
