/** What is wrong with a draft, and that each of it leads to a field that the editor has. */
import { describe, expect, test } from 'vitest';
import { articleText } from '../../../src/core/article/article-text.ts';
import { fingerprintOf } from '../../../src/core/editing/copies.ts';
import { checkDraft, fieldOf } from '../../../src/core/editing/draft-faults.ts';
import { type FieldValue, setField } from '../../../src/core/editing/draft-steps.ts';
import { type DraftStory, startStory } from '../../../src/core/editing/draft-story.ts';
import { proposeGate } from '../../../src/core/editing/gate-proposal.ts';
import { storyFileText } from '../../../src/core/story-file/story-file-text.ts';
import { storyOfDraft, type UncheckedStory } from '../../../src/core/editing/story-of-draft.ts';
import { exportStory } from '../../../src/core/library/export-files.ts';
import type { Story } from '../../../src/core/story/story.ts';
import type { DataPath } from '../../../src/core/story-file/fault.ts';
import { readStoryFile } from '../../../src/core/story-file/read-story-file.ts';
import { bytesOf, MAX_STORY_BYTES } from '../../../src/core/story-file/story-limits.ts';
import { describeFault } from '../../../src/view/story-file/describe-fault.ts';
import { english } from '../../../tools/locales/english.ts';
import { storyValidator } from '../../../tools/story/schema.ts';
import { sampleArticle } from '../../support/articles.ts';
import { NOTE, wholeDraft } from '../../support/whole-draft.ts';
import { harbourInArabic, harbourInChinese } from '../../support/texts.ts';

const validate = await storyValidator();
const gate = proposeGate(sampleArticle, []) ?? { names: [], minNames: 2 };
const print = fingerprintOf(articleText(sampleArticle));

function made(draft: DraftStory): UncheckedStory {
  return storyOfDraft(draft, { print, gate, takenIds: [] });
}

function check(draft: DraftStory): ReturnType<typeof checkDraft> {
  return checkDraft(made(draft), articleText(sampleArticle), validate);
}

/** Fields and kinds of what is wrong. */
const wrong = (draft: DraftStory): string[] =>
  check(draft).faults.map(({ path, kind }) => `${fieldOf(path)}: ${kind}`);

test('a draft with all that a story needs is one', () => {
  expect(check(wholeDraft())).toMatchObject({
    isWhole: true,
    story: { asOf: '2013-04-16', terms: [{ note: { then: [{ when: '2013-04' }] } }] },
    faults: [],
  });
});

describe('a draft', () => {
  const cases: Readonly<Record<string, { path: DataPath; value: FieldValue; says: string[] }>> = {
    'without an author': { path: ['notesBy'], value: ' ', says: ['notesBy: empty'] },
    'without a headline': { path: ['title'], value: '', says: ['title: empty'] },
    'without an outlet': { path: ['outlet'], value: '', says: ['outlet: empty'] },
    'with no day': { path: ['asOf'], value: 'spring', says: ['asOf: notTypedDay'] },
    'with no address': { path: ['url'], value: 'bbc', says: ['url: notAddress'] },
    'without terms': {
      path: ['terms'],
      value: [],
      says: ['terms: tooFew', 'sources-bbc-url: unusedSource'],
    },
    'with a term of no kind': {
      path: ['terms', 0, 'kind'],
      value: '',
      says: ['terms-0-kind: missing'],
    },
    'with forms that are nowhere': {
      path: ['terms', 0, 'forms'],
      value: ['Gandalf'],
      says: ['terms-0-forms: termNotInText'],
    },
    'with a form that is nowhere': {
      path: ['terms', 0, 'forms'],
      value: ['Donilon', 'Gandalf'],
      says: ['terms-0-forms: formNotInText'],
    },
    'with a sentence without a date': {
      path: [...NOTE, 'then', 0, 'when'],
      value: '',
      says: ['terms-0-note-then-0-when: empty'],
    },
    'with a date that may be two': {
      path: [...NOTE, 'then', 0, 'when'],
      value: '04/05/2013',
      says: ['terms-0-note-then-0-when: ambiguousDate'],
    },
    'with what looks like a month of the data': {
      path: [...NOTE, 'then', 0, 'when'],
      value: '2013-13',
      says: ['terms-0-note-then-0-when: shortYear'],
    },
    'with a period that lasts': {
      path: [...NOTE, 'then', 0, 'when'],
      value: '2011 to today',
      says: ['terms-0-note-then-0-when: openPeriod'],
    },
    'with a year before those that are known': {
      path: [...NOTE, 'then', 0, 'when'],
      value: '0800',
      says: ['terms-0-note-then-0-when: noSuchYear'],
    },
    'with a date that is not “then”': {
      path: [...NOTE, 'then', 0, 'when'],
      value: '2015',
      says: ['terms-0-note-then-0-when: notThen'],
    },
    'with a sentence without a source': {
      path: [...NOTE, 'then', 0, 'sources'],
      value: [],
      says: ['terms-0-note-then-0-sources: tooFew'],
    },
    'with a gloss that is too long': {
      path: [...NOTE, 'gloss', 'text'],
      value: 'One of very many words. '.repeat(9),
      says: ['terms-0-note-gloss-text: tooLong'],
    },
    'with a source without an address': {
      path: ['sources', 'bbc', 'url'],
      value: '',
      says: ['sources-bbc-url: empty'],
    },
    'with a name at the gate that is nowhere': {
      path: ['gate'],
      value: { names: ['obama', 'gandalf'], minNames: 2 },
      says: ['gate-names: gateNameNotInText'],
    },
    'with a name at the gate of two words': {
      path: ['gate'],
      value: { ...gate, names: [...gate.names, 'New York'] },
      says: ['gate-names: gateNameOfWords'],
    },
    'with too many names needed': {
      path: ['gate'],
      value: { ...gate, minNames: 99 },
      says: ['gate-minNames: tooFewGateNames'],
    },
    'with an outlet’s name that stands for one': {
      path: ['outlet'],
      value: 'Outlet',
      says: ['outlet: placeholder'],
    },
    'with a year of two digits': {
      path: [...NOTE, 'then', 0, 'when'],
      value: '5/6/13',
      says: ['terms-0-note-then-0-when: shortYear'],
    },
    'with a month for its day': { path: ['asOf'], value: 'May', says: ['asOf: notTypedDay'] },
    'with a month or two years for its day': {
      path: ['asOf'],
      value: '2008/09',
      says: ['asOf: notTypedDay'],
    },
    'with a day that may be two': {
      path: ['asOf'],
      value: '5/6/2013',
      says: ['asOf: ambiguousDate'],
    },
    'with a day that is no such day': {
      path: ['asOf'],
      value: '31 April 2013',
      says: ['asOf: noSuchDate'],
    },
    'with a period that ends first': {
      path: ['sources', 'bbc', 'date'],
      value: '2013 to 2011',
      says: ['sources-bbc-date: periodEndsFirst'],
    },
    'with a common name at the gate': {
      path: ['gate'],
      value: { names: [...gate.names, 'russia'], minNames: 2 },
      says: ['gate-names: commonGateName'],
    },
    'with a placeholder': {
      path: [...NOTE, 'gloss', 'text'],
      value: 'TODO',
      says: ['terms-0-note-gloss-text: placeholder'],
    },
  };

  test.each(Object.entries(cases))('%s', (_, { path, value, says }) => {
    const faults = wrong(setField(wholeDraft(), path, value));
    expect(faults).toEqual(says);
  });
});

test('what is wrong is said at once, and mending a part leaves the others', () => {
  const broken: readonly (readonly [DataPath, FieldValue, says: string])[] = [
    [['notesBy'], '', 'notesBy: empty'],
    [['gate'], { names: ['obama'], minNames: 2 }, 'gate-names: tooFew'],
    [[...NOTE, 'then', 0, 'when'], '2015', 'terms-0-note-then-0-when: notThen'],
    [[...NOTE, 'gloss', 'when'], '31 April 2013', 'terms-0-note-gloss-when: noSuchDate'],
    [['sources', 'bbc', 'date'], '2013 to 2011', 'sources-bbc-date: periodEndsFirst'],
    [['terms', 0, 'forms'], ['Gandalf'], 'terms-0-forms: termNotInText'],
  ];
  for (const mended of broken.keys()) {
    const left = broken.slice(mended);
    const draft = left.reduce((one, [path, value]) => setField(one, path, value), wholeDraft());
    expect(wrong(draft).sort()).toEqual(left.map(([, , says]) => says).sort());
  }
});

test('that a language can’t be recognised is said first, whatever is missing', () => {
  const start = startStory({ ...sampleArticle, language: 'ja' });
  expect(wrong(start)[0]).toBe('language: wordsWithoutSpaces');
  const chinese = articleText(harbourInChinese);
  const { faults } = checkDraft(made(wholeDraft()), chinese, validate);
  expect(faults[0]).toMatchObject({ kind: 'wordsWithoutSpaces', path: ['title'] });
});

test('of a text that is too short to be recognised, that is said alone', () => {
  const unchecked = storyOfDraft(wholeDraft(), { print: null, gate, takenIds: [] });
  const { faults, story } = checkDraft(unchecked, articleText(sampleArticle), validate);
  expect(faults.map((fault) => describeFault(fault, story, english()))).toEqual([
    'The text: at least 20 words are needed to recognise a report',
  ]);
});

describe('what an import would refuse is said', () => {
  test('of a source under a key that no file may have, and of half a character', () => {
    const { bbc } = wholeDraft().sources;
    const keyed = { ...wholeDraft(), sources: Object.fromEntries([['constructor', bbc]]) };
    expect(wrong(keyed as DraftStory)).toContain('sources-constructor-url: forbiddenKey');
    const half = setField(wholeDraft(), ['notesBy'], 'Tarrow \uD83D School');
    expect(wrong(half)).toEqual(['notesBy: brokenCharacter']);
  });

  test('of a story that is too large, but not of one that only its layout for readers makes so', () => {
    const { story, isWhole } = check(withSources(384));
    expect(isWhole).toBe(true);
    expect(bytesOf(storyFileText(story as Story))).toBeGreaterThan(MAX_STORY_BYTES);
    expect(readStoryFile(exportStory(story as Story).text, validate).ok).toBe(true);
    expect(wrong(withSources(400))).toEqual(['terms: storyTooLarge']);
  });

  /** A draft with so many sources, each of 2,500 bytes. */
  function withSources(count: number): DraftStory {
    const one = { publisher: 'BBC', title: 't'.repeat(500), date: '2013', remark: '' };
    const sources = Array.from({ length: count }, (_, index) => {
      const url = `https://www.bbc.com/${'a'.repeat(1_970)}/${String(index)}`;
      return [`bbc-${String(index)}`, { ...one, url }] as const;
    });
    const cited = sources.map(([id]) => id);
    return [
      [...NOTE, 'gloss', 'sources'],
      [...NOTE, 'then', 0, 'sources'],
    ].reduce((draft, path) => setField(draft, path, cited), {
      ...wholeDraft(),
      sources: Object.fromEntries(sources),
    });
  }
});

test('a name in a script without capitals stands in the text as it is', () => {
  const names = ['حداد', 'منصور'];
  const arabic = setField(wholeDraft(), ['gate'], { names, minNames: 2 });
  const { faults } = checkDraft(made(arabic), articleText(harbourInArabic), validate);
  expect(faults.map(({ kind }) => kind)).not.toContain('gateNameNotInText');
});

describe('the field of', () => {
  test.each<[DataPath, string]>([
    [['text'], 'title'],
    [['gate'], 'gate-names'],
    [['gate', 'names', 3], 'gate-names'],
    [['terms'], 'terms'],
    [['terms', 2], 'terms-2-name'],
    [['terms', 2, 'id'], 'terms-2-name'],
    [['terms', 2, 'notWithin', 1], 'terms-2-notWithin'],
    [['terms', 2, 'note', 'gloss'], 'terms-2-note-gloss-text'],
    [['terms', 2, 'note', 'then'], 'terms-2-note-then'],
    [['terms', 2, 'note', 'then', 1], 'terms-2-note-then-1-text'],
    [['terms', 2, 'note', 'then', 1, 'sources', 0], 'terms-2-note-then-1-sources'],
    [
      ['terms', 2, 'note', 'notToBeConfusedWith', 0, 'name'],
      'terms-2-note-notToBeConfusedWith-0-about',
    ],
    [['timeline', 1], 'timeline-1-text'],
    [['reading', 0, 'about'], 'reading-0-about'],
    [['sources'], 'sources'],
    [['sources', 'bbc'], 'sources-bbc-url'],
    [['sources', 'bbc', 'date'], 'sources-bbc-date'],
  ])('%j is %s', (path, field) => {
    expect(fieldOf(path)).toBe(field);
  });
});
