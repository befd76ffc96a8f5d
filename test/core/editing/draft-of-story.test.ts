/** A story is taken up again without the text of its report, and the text joins it. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readKeptArticle } from '../../../src/core/article/article-limits.ts';
import type { CapturedArticle } from '../../../src/core/article/captured-article.ts';
import { fingerprintOf } from '../../../src/core/editing/copies.ts';
import { checkDraft } from '../../../src/core/editing/draft-faults.ts';
import { draftOfStory, isReportOf, withArticle } from '../../../src/core/editing/draft-of-story.ts';
import type { DraftStory } from '../../../src/core/editing/draft-story.ts';
import { NO_GATE } from '../../../src/core/editing/gate-proposal.ts';
import { readDraftStory } from '../../../src/core/editing/kept-draft-story.ts';
import { revisedStory } from '../../../src/core/story-file/story-file-text.ts';
import { storyOfDraft } from '../../../src/core/editing/story-of-draft.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { readStories } from '../../../tools/story/read-stories.ts';
import { storyValidator } from '../../../tools/story/schema.ts';
import { sampleArticle } from '../../support/articles.ts';
import { OWN_TEXT, ownStory } from '../../support/own-story.ts';

const validate = await storyValidator();
const BUNDLED = await readStories(path.resolve(import.meta.dirname, '../../../assets/stories'));
const [headline = '', ...paragraphs] = OWN_TEXT.split('\n\n');
const REPORT: CapturedArticle = {
  ...{ headline, paragraphs, publisher: 'Tarrow Echo', date: '2014-03-11' },
  ...{ url: 'https://www.bbc.com/pier-echo', language: 'en' },
};
const CUT = { ...REPORT, paragraphs: paragraphs.slice(0, 2) };
const CUT_TEXT = [headline, ...CUT.paragraphs].join('\n\n');
const PIER = ownStory();
const [COPY] = PIER.copies;

describe('a story becomes a draft', () => {
  test.each([PIER, ...BUNDLED])('and the draft the same story again: $id', (story) => {
    const { article, story: draft } = draftOfStory(story, true);
    expect(readKeptArticle(article)).toEqual(article);
    expect(readDraftStory(JSON.parse(JSON.stringify(draft)), article)).toEqual(draft);
    expect({ $schema: story.$schema, ...become(draft) }).toEqual({ ...story, language: 'en' });
  });

  test('but when it was revised is said anew, each time it is put to use or exported', () => {
    const before = { ...PIER, revised: '2026-05-03T12:00:00Z' };
    const again = become(draftOfStory(before, true).story);
    expect(again).not.toHaveProperty('revised');
    expect(revisedStory(again, new Date('2026-06-01T10:00:00Z'))).toEqual({
      ...before,
      language: 'en',
      revised: '2026-06-01T10:00:00Z',
    });
  });

  test('of which nothing is wrong that the text alone could tell', () => {
    const unchecked = storyOfDraft(draftOfStory(PIER, true).story, context(null));
    expect(checkDraft(unchecked, null, validate)).toMatchObject({ isWhole: true, faults: [] });
    const broken = { ...unchecked, terms: [] };
    expect(checkDraft(broken, null, validate).faults.map(({ path }) => path)).toEqual([['terms']]);
  });

  test('whose outlet and address can be put right, and no other of its copies', () => {
    const others = PIER.copies.map((copy) => ({ ...copy, id: 'other', publisher: 'Other' }));
    const { story } = draftOfStory({ ...PIER, copies: [...PIER.copies, ...others] }, true);
    const typed = { ...story, outlet: 'Tarrow Echo', url: 'https://echo.example/' };
    expect(become(typed).copies).toEqual([
      { ...COPY, publisher: 'Tarrow Echo', url: 'https://echo.example/' },
      ...others,
    ]);
  });
});

test('a term that stands in another copy alone is advice', () => {
  const unchecked = storyOfDraft(withArticle(draftOfStory(PIER, true).story, CUT), {
    ...context(fingerprintOf(CUT_TEXT)),
    gate: PIER.gate,
  });
  const { isWhole, faults } = checkDraft(unchecked, CUT_TEXT, validate);
  expect(isWhole).toBe(true);
  expect(faults.map(({ kind, severity }) => [kind, severity])).toEqual([
    ['termNotInText', 'advice'],
  ]);
});

describe('the report’s text', () => {
  const { story } = draftOfStory(PIER, true);
  test.each([
    ['the text that it was written on', REPORT, true],
    ['a shorter one', CUT, true],
    ['another report', sampleArticle, false],
  ])('is known: %s', (_, article, isKnown) => {
    expect(isReportOf(story, article)).toBe(isKnown);
  });

  test('that is the same leaves the copies as they are', () => {
    const joined = withArticle(story, REPORT);
    expect(joined).toEqual({ ...story, url: REPORT.url });
    expect(become(joined, fingerprintOf(OWN_TEXT)).copies).toEqual([{ ...COPY, url: REPORT.url }]);
  });

  test('that is another becomes a copy before those that there are', () => {
    const joined = withArticle(story, CUT);
    const print = fingerprintOf(CUT_TEXT);
    const copy = { ...print, id: 'tarrow-echo', publisher: 'Tarrow Echo', date: '2014-03-11' };
    expect(joined.outlet).toBe('Tarrow Echo');
    expect(become(joined, print).copies).toEqual([{ ...copy, url: REPORT.url }, COPY]);
  });
});

function become(draft: DraftStory, print: ReturnType<typeof fingerprintOf> = null): Story {
  return storyOfDraft(draft, context(print)) as Story;
}

function context(print: ReturnType<typeof fingerprintOf>): Parameters<typeof storyOfDraft>[1] {
  return { print, gate: NO_GATE, takenIds: [] };
}

test('only a story that was put to use here is one that the draft has become', () => {
  const revised = '2026-05-03T12:00:00.000Z';
  expect(draftOfStory({ ...PIER, revised }, true).story.usedAs).toBe(revised);
  expect(draftOfStory({ ...PIER, revised }, false).story.usedAs).toBe('');
  expect(draftOfStory(PIER, true).story.usedAs).toBe('');
});
