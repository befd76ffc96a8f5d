/** Drafts as files: what is written is read again, and what anybody else may have written does no harm. */
import { describe, expect, test } from 'vitest';
import {
  BEGINNING_LENGTH,
  type DraftFileReading,
  draftFileName,
  draftFileSteps,
  draftFileText,
  type DraftInFile,
  isDraftFile,
} from '../../../src/core/editing/draft-file.ts';
import { draftOfStory } from '../../../src/core/editing/draft-of-story.ts';
import { draftPlanSteps } from '../../../src/core/editing/draft-plan.ts';
import { startStory } from '../../../src/core/editing/draft-story.ts';
import { summaryOf } from '../../../src/core/editing/draft-summary.ts';
import { storyFileText } from '../../../src/core/story-file/story-file-text.ts';
import { sampleArticle } from '../../support/articles.ts';
import { ownStory } from '../../support/own-story.ts';
import { endOf } from '../../support/steps.ts';

const PIER: DraftInFile = { id: 'one', changedAt: 7, ...draftOfStory(ownStory(), true) };
const TALKS: DraftInFile = {
  ...{ id: 'two', changedAt: 8, article: sampleArticle, story: startStory(sampleArticle) },
  copyOf: 'obama-putin',
};
const { story } = PIER;

test('what is written is read again', () => {
  for (const drafts of [[PIER], [TALKS], [PIER, TALKS]]) {
    const text = draftFileText(drafts);
    expect(isDraftFile(text.slice(0, BEGINNING_LENGTH))).toBe(true);
    expect(read(text)).toEqual({ ok: true, drafts, unsound: [] });
    expect(read(`\uFEFF${text}`)).toEqual({ ok: true, drafts, unsound: [] });
  }
});

test('a story file is none', () => {
  expect(isDraftFile(storyFileText(ownStory()))).toBe(false);
  expect(isDraftFile(storyFileText([ownStory()]))).toBe(false);
});

test.each([
  ['by its story’s id', [PIER], /^tarrow-pier-2014$/],
  ['by the id that it is to have', [TALKS], /^[a-z0-9-]+-2013$/],
  ['of several', [PIER, TALKS], /^drafts$/],
])('a file is named: %s', (_, drafts, name) => {
  const [id, ...rest] = draftFileName(drafts).split('.');
  expect(id).toMatch(name);
  expect(rest).toEqual(['backstory-draft', 'json']);
});

type Hostile = { readonly of: object; readonly said: string };
const refused: Readonly<Record<string, Hostile>> = {
  'a later format': { of: { format: 2, drafts: [PIER] }, said: 'laterFormat' },
  'no format': { of: { drafts: [PIER] }, said: 'noFormat' },
  'no draft': { of: { format: 1, drafts: [] }, said: 'noStory' },
  'no list': { of: { format: 1, drafts: {} }, said: 'noStory' },
  'drafts without end': { of: { format: 1, drafts: Array(1001).fill(0) }, said: 'tooMany' },
  'no article': { of: { format: 1, drafts: [{ id: 'one', story }] }, said: 'no text 1' },
  'an article that a script could be': {
    of: { format: 1, drafts: [{ ...PIER, article: { ...PIER.article, url: 'javascript:0' } }] },
    said: 'no text 1',
  },
  'notes that are none': { of: { format: 1, drafts: [{ ...PIER, story: 5 }] }, said: 'no notes 1' },
  'a list of terms that is none': {
    of: { format: 1, drafts: [{ ...PIER, story: { ...story, terms: 5 } }] },
    said: 'no notes 1',
  },
  'two that are no drafts': { of: { format: 1, drafts: [{}, 7] }, said: 'no text 2' },
  'neither text nor copies': {
    of: { format: 1, drafts: [{ ...PIER, story: { ...story, copies: [] } }] },
    said: 'no text 1',
  },
  'an article longer than any': {
    of: {
      format: 1,
      drafts: [{ ...TALKS, article: { ...sampleArticle, paragraphs: ['a'.repeat(400_001)] } }],
    },
    said: 'no text 1',
  },
  'a story larger than any': {
    of: { format: 1, drafts: [{ ...PIER, story: { ...story, title: 'ab'.repeat(2_500_000) } }] },
    said: 'storyTooLarge',
  },
  'terms without end': {
    of: { format: 1, drafts: [{ ...PIER, story: { ...story, terms: Array(1001).fill({}) } }] },
    said: 'tooMany',
  },
  'half a character': {
    of: { format: 1, drafts: [{ ...PIER, story: { ...story, title: 'Pier \ud800' } }] },
    said: 'brokenCharacter',
  },
};

test.each(Object.entries(refused))('nothing is taken of: %s', (_, { of, said }) => {
  expect(saidOf(read(JSON.stringify(of)))).toContain(said);
});

test('nothing is taken of what is no JSON, or reaches for what all objects share', () => {
  expect(saidOf(read('{ "format": 1, "drafts": ['))).toEqual(['brokenJson']);
  const text = draftFileText([PIER]).replace('"gate":', '"__proto__": {}, "gate":');
  expect(saidOf(read(text))).toEqual(['forbiddenKey']);
});

test('an unsound draft keeps no other back, and is named by what can be read of it', () => {
  const half = { ...PIER, story: { ...story, title: 'Pier \ud800' } };
  const untitled = { ...TALKS, article: { ...sampleArticle, url: 'javascript:0' } };
  const drafts = [half, PIER, untitled, 7, TALKS];
  const reading = read(JSON.stringify({ format: 1, drafts }));
  expect(reading.ok && reading.drafts).toEqual([PIER, TALKS]);
  const unsound = reading.ok ? reading.unsound : [];
  expect(
    unsound.map(({ number, title, faults }) => [number, title, ...faults.map(({ kind }) => kind)]),
  ).toEqual([
    [1, 'Pier \ud800', 'brokenCharacter'],
    [3, sampleArticle.headline],
    [4, ''],
  ]);
});

test('a file is read in steps of a draft each, which say how much is read', () => {
  const steps = draftFileSteps(draftFileText([PIER, TALKS]), () => 'new');
  expect([...steps]).toEqual([0.5, 1]);
});

describe('what is read', () => {
  test.each(['9e15', '1e999', '-1', '8.64e15'])('has a time that is one: %s', (time) => {
    const text = draftFileText([PIER]).replace('"changedAt": 7', `"changedAt": ${time}`);
    const changedAt = time === '8.64e15' ? 8.64e15 : 0;
    expect(read(text)).toEqual({
      ...{ ok: true, drafts: [{ ...PIER, changedAt }], unsound: [] },
    });
  });

  test('has nothing in its article that no article has, however deep', () => {
    const text = draftFileText([PIER]).replace('"headline":', '"more": [], "headline":');
    const deep = text.replace('"more": []', `"more": ${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(read(deep)).toEqual({ ok: true, drafts: [PIER], unsound: [] });
  });

  test('is harmless', () => {
    const article = { ...sampleArticle, paragraphs: ['See\u202E this'] };
    const drafts = [{ ...TALKS, article, story: { ...TALKS.story, title: 'One\u0000 title' } }];
    expect(read(draftFileText(drafts))).toMatchObject({
      drafts: [{ article: { paragraphs: ['See this'] }, story: { title: 'One title' } }],
    });
  });

  test('has an id that other ids can be made of, and fields of which none is missing', () => {
    const drafts = [
      {
        ...{ ...PIER, id: 'draft:one', changedAt: 'now' },
        story: { id: 'draft:two', copies: story.copies },
      },
    ];
    const { article } = PIER;
    expect(read(JSON.stringify({ format: 1, drafts }))).toEqual({
      ok: true,
      drafts: [
        {
          id: 'new',
          changedAt: 0,
          article,
          story: { ...startStory(article), copies: story.copies },
        },
      ],
      unsound: [],
    });
  });
});

const LATER = { ...PIER, story: { ...story, title: 'Another headline' } };
const SIGNED = { ...PIER, story: { ...story, title: `${story.title}\u200F\u00AD` } };
const plans: readonly (readonly [string, DraftInFile[], DraftInFile[], string[]])[] = [
  ['one that is not here', [PIER], [TALKS], ['new']],
  ['one that is here, under another id', [PIER], [{ ...PIER, id: 'other' }], ['same']],
  ['one in which more is written', [LATER], [PIER], ['beside']],
  ['one that comes once more', [LATER], [PIER, { ...LATER, id: 'other' }], ['same']],
  ['one on another article', [{ ...PIER, article: sampleArticle }], [PIER], ['beside']],
  ['one whose kept text has signs that no file keeps', [PIER], [SIGNED], ['same']],
  ['the same twice', [PIER, PIER], [], ['new', 'same']],
];

test.each(plans)('an import knows %s', (_, drafts, here, changes) => {
  const steps = draftPlanSteps(
    drafts,
    here.map((draft) => () => draft),
  );
  expect(endOf(steps).map(({ change }) => change)).toEqual(changes);
});

test('an import is decided in steps of a draft each, of those that are here and those that come', () => {
  expect([...draftPlanSteps([PIER], [() => TALKS])]).toEqual([0.5, 1]);
});

test('a draft is summed up by what is written in it', () => {
  expect(summaryOf(story)).toEqual({
    ...{ title: story.title, notesBy: 'Tarrow School', terms: 3, sentences: 12 },
  });
  expect(summaryOf(TALKS.story)).toMatchObject({ notesBy: '', terms: 0, sentences: 0 });
});

function read(text: string): DraftFileReading {
  return endOf(draftFileSteps(text, () => 'new'));
}

/** What is said of a file of which nothing is taken; of each draft that is broken, its number. */
function saidOf(reading: DraftFileReading): readonly string[] {
  if (!reading.ok) return reading.faults.map(({ fault }) => fault.kind);
  if (reading.drafts.length > 0) return ['taken'];
  return reading.unsound.flatMap(({ number, faults, broken }) =>
    faults.length > 0 ? faults.map(({ kind }) => kind) : `no ${broken} ${String(number)}`,
  );
}
