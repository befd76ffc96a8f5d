/** Stories that the schema refuses: a field left out, of another type, too long, or written otherwise. */
import {
  BBC,
  COPY,
  IN_SECOND,
  NOTE,
  SECOND,
  SOURCE,
  TERM,
  row,
  type StoryFaultRows,
} from './story-fault-row.ts';

const source = { publisher: 'P', title: 'T', url: 'https://p.com/1', date: '2014' };

export const shapeFaults: StoryFaultRows = {
  'a name left out': row(
    'missing',
    [[[...TERM, 'name'], undefined]],
    'Term 1, the full name: missing',
  ),
  'a note left out': row('missing', [[NOTE, undefined]], 'The term Ada Okafor, the note: missing'),
  'a date left out': row(
    'missing',
    [[[...SECOND, 'when'], undefined]],
    `${IN_SECOND}, the date: missing`,
  ),
  'a field that is none': row(
    'unknownField',
    [[[...TERM, 'colour'], 'red']],
    'The term Ada Okafor, “colour”: there is no such field here',
  ),
  'a field that is none, at the top': row(
    'unknownField',
    [[['colour'], 'red']],
    '“colour”: there is no such field here',
  ),
  'a number for a text': row(
    'notText',
    [[['title'], 7]],
    'The headline: must be a text, in quotes',
  ),
  'a number for a date that may be left open': row(
    'notText',
    [[[...SOURCE, 'date'], 2014]],
    `${BBC}, the date: must be a text, in quotes`,
  ),
  'a text for a number': row(
    'notNumber',
    [[['gate', 'minNames'], 'two']],
    'How many names are needed: must be a whole number',
  ),
  'a text for entries': row(
    'notList',
    [[[...TERM, 'forms'], 'Okafor']],
    'The term Ada Okafor, the forms: must be several entries, in square brackets',
  ),
  'a text for a group': row(
    'notGroup',
    [[[...NOTE, 'gloss'], 'Mayor']],
    'In the note on Ada Okafor, the gloss: must be fields with their values, in braces',
  ),
  'a kind that is none': row(
    'notKind',
    [[[...TERM, 'kind'], 'mayor']],
    'The term Ada Okafor, the kind: “mayor” is none of these: person, organisation, law, list, place, event',
  ),
  'an empty text': row(
    'empty',
    [[['agency'], '']],
    'The agency or newsroom: nothing is written here',
  ),
  'a text of spaces': row(
    'empty',
    [[['agency'], ' \u200B']],
    'The agency or newsroom: nothing is written here',
  ),
  'a text too long': row(
    'tooLong',
    [[[...SECOND, 'text'], 'é'.repeat(330)]],
    `${IN_SECOND}: 330 characters, and there is room for 320`,
  ),
  'a gloss too long by both its limits': row(
    'tooLong',
    [[[...NOTE, 'gloss', 'text'], 'x'.repeat(330)]],
    'In the note on Ada Okafor, the gloss: 330 characters, and there is room for 160',
  ),
  'no source': row(
    'tooFew',
    [[[...SECOND, 'sources'], []]],
    `${IN_SECOND}, the sources: at least 1 needed`,
  ),
  'a single gate name': row(
    'tooFew',
    [[['gate', 'names'], ['okafor']]],
    'The names to look for: at least 2 needed',
  ),
  'too small a number': row(
    'tooSmall',
    [[['gate', 'minNames'], 1]],
    'How many names are needed: 1 is too small: at least 2',
  ),
  'a source cited twice': row(
    'twice',
    [
      [
        [...SECOND, 'sources'],
        ['bbc-2014', 'bbc-2014'],
      ],
    ],
    `${IN_SECOND}, the sources, entry 2: “bbc-2014” is there twice`,
  ),
  'a capital in an id': row(
    'badId',
    [[[...TERM, 'id'], 'Okafor']],
    'The term Ada Okafor, the id: “Okafor” may have only the small letters a to z, digits and hyphens',
  ),
  'a space in a source’s id': row(
    'badId',
    [[['sources', 'the bbc'], source]],
    'Source 3 (P): “the bbc” may have only the small letters a to z, digits and hyphens',
  ),
  'a day as one says it': row(
    'notDay',
    [[['asOf'], '10 March 2014']],
    'The report’s date: “10 March 2014” can’t be read; write a day as 2013-05-08',
  ),
  'a month for the day of a version': row(
    'notDay',
    [[[...COPY, 'date'], '2014-3']],
    'The version “tarrow-courier”, the date: “2014-3” can’t be read; write a day as 2013-05-08',
  ),
  'a date as one says it': row(
    'notDate',
    [[[...SECOND, 'when'], '8 May 2013']],
    `${IN_SECOND}, the date: “8 May 2013” can’t be read; write a date as 2013-05-08, 2013-05 or 2013, and a period as 2008-11/2013-05-08`,
  ),
  'a source’s date as one says it': row(
    'notDate',
    [[[...SOURCE, 'date'], 'undated']],
    `${BBC}, the date: “undated” can’t be read; write a date as 2013-05-08, 2013-05 or 2013, and a period as 2008-11/2013-05-08`,
  ),
  ...Object.fromEntries(
    [
      'www.bbc.com/news',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://',
      'https://bbc.com@evil.com',
      'https:\\\\evil.com',
    ].map((address) => [
      `the address ${address}`,
      row(
        'notAddress',
        [[[...SOURCE, 'url'], address]],
        `${BBC}, the address: “${address}” is no web address; one begins with https:// or http://`,
      ),
    ]),
  ),
  'an address with a blank in it': row(
    'blankInAddress',
    [[[...SOURCE, 'url'], 'https://www.bbc.com/the law']],
    `${BBC}, the address: “https://www.bbc.com/the law” has a blank in it; write %20 for it`,
  ),
  'a language by its name': row(
    'notLanguage',
    [[['language'], 'English']],
    'The language: “English” can’t be read; write a language as en, fr or pt-BR',
  ),
  'a fingerprint of other characters': row(
    'notFingerprint',
    [[[...COPY, 'fingerprint'], 'AAA-']],
    'The version “tarrow-courier”, the fingerprint: is none; make it anew from the text',
  ),
  'a fingerprint of too many shingles': row(
    'fingerprintTooLong',
    [
      [[...COPY, 'fingerprint'], 'AAAA'.repeat(20_001)],
      [[...COPY, 'words'], 20_005],
    ],
    'The version “tarrow-courier”, the fingerprint: more than 20000 runs of five words are too many',
  ),
  'a gate name of two words': row(
    'gateNameOfWords',
    [[['gate', 'names', 0], 'ada okafor']],
    'The names to look for: “ada okafor” is several words, and names are looked for word by word; take the rarest, or make several names of it',
  ),
  'a gate name with a hyphen': row(
    'gateNameOfWords',
    [[['gate', 'names', 0], 'al-Okafor']],
    'The names to look for: “al-Okafor” is several words, and names are looked for word by word; take the rarest, or make several names of it',
  ),
  'a gate name that is a number': row(
    'notText',
    [[['gate', 'names', 0], 7]],
    'The names to look for, entry 1: must be a text, in quotes',
  ),
  'a gate name of two letters': row(
    'gateName',
    [[['gate', 'names', 0], 'ok']],
    'The names to look for: “ok” must be a word of at least three letters',
  ),
  'a gate name with a capital and an apostrophe': row(
    'gateNameWritten',
    [[['gate', 'names', 0], 'O’Kafor']],
    'The names to look for: write “okafor” for “O’Kafor”: names are looked for in this form',
  ),
  'a gate name with an accent, which the schema lets pass': row(
    'gateNameWritten',
    [[['gate', 'names', 0], 'ókafor']],
    'The names to look for: write “okafor” for “ókafor”: names are looked for in this form',
  ),
};
