/** Stories in which something says what it must not: left to be filled in, of another time, attributed twice. */
import {
  BBC,
  COPY,
  IN_SECOND,
  NOTE,
  SECOND,
  SOURCE,
  row,
  type StoryFaultRows,
} from './story-fault-row.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

export const statementFaults: StoryFaultRows = {
  ...Object.fromEntries(
    ['TODO', 'Who published it', 'Lorem ipsum dolor sit amet', '…', '???', 'Born in TODO'].map(
      (text) => [
        `“${text}” left in`,
        row(
          'placeholder',
          [[[...NOTE, 'then', 0, 'text'], text]],
          `In the note on Ada Okafor, sentence 1 of “then”: “${
            text.includes('TODO') ? 'TODO' : text.replace(' dolor sit amet', '')
          }” is still to be filled in`,
        ),
      ],
    ),
  ),
  'TODO for a date': row(
    'placeholder',
    [[[...SECOND, 'when'], 'TODO']],
    `${IN_SECOND}, the date: “TODO” is still to be filled in`,
  ),
  'TODO for an address': row(
    'placeholder',
    [[[...SOURCE, 'url'], 'TODO']],
    `${BBC}, the address: “TODO” is still to be filled in`,
  ),
  '“outlet” for the id of a version': row(
    'placeholder',
    [[[...COPY, 'id'], 'outlet']],
    'The version “outlet”, the id: “outlet” is still to be filled in',
  ),
  ...Object.fromEntries(
    ['example.org', 'www.example.com', 'news.example', 'localhost', 'pier.test'].map((host) => [
      `an address at ${host}`,
      row(
        'exampleAddress',
        [[[...SOURCE, 'url'], `https://${host}/pier`]],
        `${BBC}, the address: ${host} is nothing that your readers can open; give the real address`,
      ),
    ]),
  ),
  'an example’s address in a text': row(
    'exampleAddress',
    [[[...SOURCE, 'remark'], 'Copied at example.org.']],
    `${BBC}, the remark: example.org is nothing that your readers can open; give the real address`,
  ),
  ...Object.fromEntries(
    ['Backstory', '  BACKSTORY. ', 'Back\u200Bstory'].map((name) => [
      `“${name}” as author`,
      row(
        'notesByBackstory',
        [[['notesBy'], name]],
        'Who writes the notes: “Backstory” is for the notes that come with the extension; give your own name',
      ),
    ]),
  ),
  ...Object.fromEntries(
    ['zh-Hant', 'ja', 'th', 'lo', 'km', 'my'].map((language) => [
      `the language ${language}`,
      row(
        'wordsWithoutSpaces',
        [[['language'], language]],
        `The language: Backstory can’t recognise texts whose words stand without spaces (“${language}”)`,
      ),
    ]),
  ),
  'a language that only looks like one': row(
    'notLanguage',
    [[['language'], 'en-us-us']],
    'The language: “en-us-us” can’t be read; write a language as en, fr or pt-BR',
  ),
  'a title in such a language': row(
    'wordsWithoutSpaces',
    [[['title'], '港の調査']],
    'The headline: Backstory can’t recognise texts whose words stand without spaces (“港の調査”)',
    { publishers: null },
  ),
  'another id than the file’s name': row(
    'fileName',
    [],
    'The id: must be the file’s name, “pier”',
    { publishers: null, fileName: 'pier' },
  ),
  'a day that does not exist': row(
    'noSuchDate',
    [[[...SECOND, 'when'], '2014-02-30']],
    `${IN_SECOND}, the date: “2014-02-30” is not in the calendar`,
  ),
  'a source’s day that does not exist': row(
    'noSuchDate',
    [[[...SOURCE, 'date'], '2013-02-30']],
    `${BBC}, the date: “2013-02-30” is not in the calendar`,
  ),
  'a version’s day that does not exist': row(
    'noSuchDate',
    [[[...COPY, 'date'], '2014-13-01']],
    'The version “tarrow-courier”, the date: “2014-13-01” is not in the calendar',
  ),
  'a year before those that are known': row(
    'noSuchYear',
    [[['timeline', 0, 'when'], '0800']],
    'In the timeline, entry 1, the date: “0800”: the year must be between 1000 and 2999',
  ),
  'a period to a year after those that are known': row(
    'noSuchYear',
    [[['timeline', 1, 'when'], '2015/3015']],
    'In the timeline, entry 2, the date: “2015/3015”: the year must be between 1000 and 2999',
  ),
  'a period the wrong way round': row(
    'periodEndsFirst',
    [[[...SECOND, 'when'], '2013/2011']],
    `${IN_SECOND}, the date: “2013/2011” ends before it begins`,
  ),
  '“then” after the report': row(
    'notThen',
    [[[...SECOND, 'when'], '2014-03-11']],
    `${IN_SECOND}, the date: “11 Mar 2014” is after 10 Mar 2014, so it is not “then”`,
  ),
  'a period of “then” that goes on after the report': row(
    'notThen',
    [[[...SECOND, 'when'], '2014-03/2014-04']],
    `${IN_SECOND}, the date: “March 2014 – April 2014” is after 10 Mar 2014, so it is not “then”`,
  ),
  '“since” before the report': row(
    'notSince',
    [[[...NOTE, 'since', 0, 'when'], '2014-03']],
    'In the note on Ada Okafor, sentence 1 of “since”, the date: “March 2014” does not begin after 10 Mar 2014, so it is not “since”',
  ),
  'a timeline out of order': row(
    'timelineOrder',
    [[['timeline', 1, 'when'], '2012']],
    'In the timeline, entry 2: must come before the entry above it, which is dated later',
  ),
  'a gloss of 16 words': row(
    'tooManyWords',
    [[[...NOTE, 'gloss', 'text'], words(16)]],
    'In the note on Ada Okafor, the gloss: 16 words, and a note on the page has room for 15',
  ),
  'a first sentence of 46 words': row(
    'tooManyWords',
    [[[...NOTE, 'since', 0, 'text'], words(46)]],
    'In the note on Ada Okafor, sentence 1 of “since”: 46 words, and a note on the page has room for 45',
  ),
  'a tooltip too long': row(
    'tooltipTooLong',
    [
      [[...NOTE, 'gloss', 'text'], 'x'.repeat(160)],
      [[...NOTE, 'then', 0, 'text'], 'x'.repeat(320)],
      [[...NOTE, 'since', 0, 'text'], 'x'.repeat(46)],
    ],
    'In the note on Ada Okafor, the gloss: gloss and first sentences have 526 characters together, and a note on the page has room for 525',
  ),
  'a text that names its own speaker': row(
    'namesSpeaker',
    [[[...SECOND, 'text'], 'She had read it, lindqvist found.']],
    `${IN_SECOND}: names “Lindqvist”, given already as who says so; the text must be the claim alone`,
  ),
  'a text that names a speaker without a surname': row(
    'namesSpeaker',
    [
      [[...SECOND, 'text'], 'Harbour inspectors found no rust.'],
      [[...SECOND, 'saidBy'], 'Harbour inspectors'],
    ],
    `${IN_SECOND}: names “Harbour inspectors”, given already as who says so; the text must be the claim alone`,
  ),
  ...Object.fromEntries(
    [
      'said',
      'says',
      'told',
      'claimed',
      'stated',
      'according to',
      'was described',
      'was reported',
      'in his account',
      'in its view',
      'in their words',
    ].map((said) => [
      `“${said}” beside a speaker`,
      row(
        'attributedTwice',
        [[[...SECOND, 'text'], `She had read it, ${said} somebody.`]],
        `${IN_SECOND}: has “${said}”, and who says so is given already (Judge Lindqvist); the text must be the claim alone`,
      ),
    ]),
  ),
};
