/** Stories whose parts do not fit each other or the text: sources, terms, gate and versions. */
import type { Publishers } from '../../src/core/story-file/publishers.ts';
import type { RuleOptions } from '../../src/core/story-file/rules.ts';
import { OWN_TEXT } from '../support/own-story.ts';
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

const publishers = (kinds: Publishers): RuleOptions => ({ publishers: kinds });
const source = { publisher: 'P', title: 'T', url: 'https://p.com/1', date: '2014' };

export const partFaults: StoryFaultRows = {
  'a source that is never cited': row(
    'unusedSource',
    [[['sources', 'idle'], source]],
    'Source 3 (P): no sentence cites it',
  ),
  'a source that is not there': row(
    'noSuchSource',
    [[[...SECOND, 'sources', 0], 'nobody']],
    `${IN_SECOND}, the sources, entry 1: “nobody” is not among the story’s sources`,
  ),
  'a source by the name of what every object has': row(
    'noSuchSource',
    [[['timeline', 0, 'sources', 0], 'constructor']],
    'In the timeline, entry 1, the sources, entry 1: “constructor” is not among the story’s sources',
  ),
  'a source without a date': row(
    'undatedSource',
    [[[...SOURCE, 'date'], null]],
    `${BBC}, the date: none is given; give one if the page shows any`,
  ),
  'a publisher of no known kind': row(
    'unknownPublisher',
    [],
    'Source 2 (The Guardian), the address: the publisher is of no known kind; put theguardian.com in publishers.json',
    publishers(new Map([['bbc.com', 'major']])),
  ),
  'a copy of an encyclopaedia in a bundled story': row(
    'encyclopaediaCopy',
    [],
    'Source 2 (The Guardian), the address: theguardian.com is a copy of an encyclopaedia; cite what it cites',
    publishers(
      new Map([
        ['bbc.com', 'major'],
        ['theguardian.com', 'encyclopaediaCopy'],
      ]),
    ),
  ),
  'a copy of an encyclopaedia in an own story': row(
    'encyclopaediaCopy',
    [[[...SOURCE, 'url'], 'https://en.wikimili.com/pier']],
    `${BBC}, the address: en.wikimili.com is a copy of an encyclopaedia; cite what it cites`,
  ),
  'nothing but weak sources': row(
    'weakSources',
    [
      [[...NOTE, 'since'], []],
      [['timeline', 1], undefined],
      [['reading', 0, 'sources'], ['guardian-2015']],
    ],
    'In the remark on yearly tests, the sources: all are weak (guardian-2015); one is needed that is not',
    publishers(
      new Map([
        ['bbc.com', 'major'],
        ['theguardian.com', 'weak'],
      ]),
    ),
  ),
  'a strong source behind a lesser one': row(
    'strongSourceFirst',
    [
      [
        [...SECOND, 'sources'],
        ['guardian-2015', 'bbc-2014'],
      ],
    ],
    `${IN_SECOND}, the sources: “bbc-2014” must come first: it is stronger than “guardian-2015”`,
    publishers(
      new Map([
        ['bbc.com', 'major'],
        ['theguardian.com', 'other'],
      ]),
    ),
  ),
  'two terms with one id': row(
    'sameTermId',
    [[['terms', 1, 'id'], 'okafor']],
    'The term Brightwater Ltd, the id: “okafor” is the id of another term',
  ),
  'a form without a word': row(
    'formWithoutWord',
    [[[...TERM, 'forms', 1], '–']],
    'The term Ada Okafor, the forms, entry 2: “–” holds no word',
  ),
  'a form of two terms': row(
    'formOfTwo',
    [[['terms', 1, 'forms', 1], 'MAYOR OKAFOR']],
    'The term Brightwater Ltd, the forms, entry 2: “MAYOR OKAFOR” is a form of Ada Okafor too',
  ),
  'a gate that never opens': row(
    'tooFewGateNames',
    [[['gate', 'minNames'], 5]],
    'How many names are needed: must be at most 4, as there are no more names',
  ),
  'a gate name that stands nowhere': row(
    'gateNameUnknown',
    [[['gate', 'names', 1], 'brightwarer']],
    'The names to look for: “brightwarer” stands neither in the headline nor in the name or a form of a term; check its spelling',
  ),
  'a gate name that stands everywhere': row(
    'commonGateName',
    [
      [['gate', 'names', 1], 'france'],
      [['terms', 1, 'name'], 'Brightwater France'],
    ],
    'The names to look for: “france” stands in very many reports; a rarer name finds this one better',
  ),
  'a fingerprint of another length': row(
    'fingerprintLength',
    [
      [[...COPY, 'words'], 30],
      [[...COPY, 'fingerprint'], 'AAAA'],
    ],
    'The version “tarrow-courier”, the fingerprint: must have 26 runs of five words for 30 words; make it anew from the text',
  ),
  'two versions with one id': row(
    'sameCopyId',
    [
      [['copies', 1, 'id'], 'tarrow-courier'],
      [['copies', 1, 'publisher'], 'P'],
      [['copies', 1, 'date'], '2014-03-11'],
      [['copies', 1, 'words'], 20],
      [['copies', 1, 'fingerprint'], 'AAAA'.repeat(16)],
    ],
    'The version “tarrow-courier”, the id: “tarrow-courier” is the id of another version',
  ),
  'a gate name that the text has in small letters only': row(
    'gateNameInSmallLetters',
    [
      [['gate', 'names', 1], 'contract'],
      [['terms', 1, 'name'], 'Brightwater’s contract'],
    ],
    'The names to look for: “contract” stands in the text in small letters alone; names have a capital there',
    { publishers: null, text: OWN_TEXT },
  ),
  'a gate name that the text does not have': row(
    'gateNameNotInText',
    [[['gate', 'names', 1], 'ltd']],
    'The names to look for: “ltd” does not stand in the text',
    { publishers: null, text: OWN_TEXT },
  ),
  'a term that the text does not have': row(
    'termNotInText',
    [
      [
        ['terms', 2, 'forms'],
        ['Harbor Act', 'Act on Harbours'],
      ],
    ],
    'The term Harbour Act of Tarrow, the forms: none of them stands in the text: Harbor Act, Act on Harbours',
    { publishers: null, text: OWN_TEXT },
  ),
  'a form that the text does not have': row(
    'formNotInText',
    [[[...TERM, 'forms', 1], 'Mayor Ocafor']],
    'The term Ada Okafor, the forms, entry 2: “Mayor Ocafor” does not stand in the text',
    { publishers: null, text: OWN_TEXT },
  ),
};
