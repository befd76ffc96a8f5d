/** What is said of a text before it becomes a copy of a story, and how the story has it then. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withAddedCopies, withoutAddedCopies } from '../../../src/core/story/added-copies.ts';
import {
  copyFaults,
  copyToAdd,
  fieldOfCopy,
  measureCopy,
  type ProposedCopy,
} from '../../../src/core/editing/copy-judgement.ts';
import { copiesFileName, copiesFileText } from '../../../src/core/story-file/story-file-text.ts';
import type { Copy, Story } from '../../../src/core/story/story.ts';
import { readStories } from '../../../tools/story/read-stories.ts';
import { storyValidator } from '../../../tools/story/schema.ts';
import { articleOf, sampleArticle } from '../../support/articles.ts';
import { harbourStory } from '../../support/own-stories.ts';
import { random } from '../../support/random.ts';
import { reworded } from '../../support/print.ts';
import { harbour, summit } from '../../support/texts.ts';

const validate = await storyValidator();
const [talks] = await readStories(path.resolve(import.meta.dirname, '../../../assets/stories'));
if (!talks) throw new Error('no story');

/** Two of three words are others in most of the paragraphs; the names stay. */
const far = articleOf({
  headline: 'Two dates for the presidents',
  paragraphs: sampleArticle.paragraphs.map((text, index) =>
    index === 0 ? text : reworded(text, 0.05, random(3)),
  ),
});
const FACTS = { publisher: 'The Courier', date: '2013-04-17', url: 'https://www.bbc.com/talks' };

describe('a text', () => {
  test('that the story has is said to be that copy', () => {
    const measured = measureCopy({ story: talks, article: sampleArticle }, []);
    expect(measured).toMatchObject({
      sameAs: { id: 'backstory-sample' },
      shared: 1,
      isNear: true,
      found: { now: true, then: true },
    });
  });

  test('that a desk has rewritten is found once it is a copy, and not before', () => {
    const measured = measureCopy({ story: talks, article: far }, [harbourStory]);
    expect(measured).toMatchObject({ sameAs: null, isNear: false, mistaken: [] });
    expect(measured?.found).toEqual({ now: false, then: true });
    expect(measured?.shared).toBeGreaterThan(0);
    expect(measured?.shared).toBeLessThan(0.3);
  });

  test('of another report names the terms that it lacks, and the stories that would be mistaken', () => {
    const measured = measureCopy({ story: talks, article: articleOf(harbour) }, [harbourStory]);
    expect(measured).toMatchObject({
      isNear: false,
      shared: 0,
      found: { now: false, then: false },
    });
    expect(measured?.unnamed.map(({ id }) => id)).toEqual(talks.terms.map(({ id }) => id));
    expect(measured?.mistaken).toEqual([harbourStory.id]);
  });

  test('of a few words is none', () => {
    const article = { ...sampleArticle, headline: '', paragraphs: ['Two words.'] };
    expect(measureCopy({ story: talks, article }, [])).toBeNull();
    expect(copyToAdd({ story: talks, article, ...FACTS })).toBeNull();
  });
});

describe('the copy', () => {
  const copyWith = (change: Partial<ProposedCopy>): Copy => {
    const copy = copyToAdd({ story: talks, article: articleOf(summit), ...FACTS, ...change });
    if (!copy) throw new Error('too short');
    return copy;
  };

  test('has what its author says of it, and an id of its own', () => {
    expect(copyWith({ url: ' ' })).not.toHaveProperty('url');
    expect(copyWith({ publisher: ' Courier ' })).toMatchObject({
      ...FACTS,
      publisher: 'Courier',
      id: 'courier',
    });
    const story = withAddedCopies(talks, [copyWith({})]);
    expect(copyWith({ story }).id).toBe('the-courier-2');
  });

  test.each<[change: Partial<ProposedCopy>, faults: readonly (readonly [string, string])[]]>([
    [{}, []],
    [{ publisher: '' }, [['empty', 'outlet']]],
    [{ date: '' }, [['empty', 'asOf']]],
    [{ date: '2013-04' }, [['notTypedDay', 'asOf']]],
    [{ date: '2013-02-30' }, [['noSuchDate', 'asOf']]],
    [{ url: 'courier' }, [['notAddress', 'url']]],
    [
      { article: { ...sampleArticle, paragraphs: ['word '.repeat(20_100)] } },
      [['fingerprintTooLong', '']],
    ],
  ])('with %j has the faults %j', (change, expected) => {
    const faults = copyFaults({ story: talks, copy: copyWith(change), isOwn: false }, validate);
    expect(faults.map((fault) => [fault.kind, fieldOfCopy(fault) ?? ''])).toEqual(expected);
  });

  test('must leave an own story small enough for a file', () => {
    const copy = copyWith({});
    const large: Story = {
      ...harbourStory,
      copies: Array.from({ length: 14 }, (_, index) => ({
        ...copy,
        id: `copy-${String(index)}`,
        fingerprint: 'AAAA'.repeat(18_000),
        words: 18_004,
      })),
    };
    const kinds = (isOwn: boolean) =>
      copyFaults({ story: large, copy, isOwn }, validate).map(({ kind }) => kind);
    expect(kinds(true)).toEqual(['storyTooLarge']);
    expect(kinds(false)).toEqual([]);
  });

  test('is exported as a story’s file has it', () => {
    const copy = copyWith({});
    const text = copiesFileText(talks, [{ ...copy }]);
    expect(JSON.parse(text)).toMatchObject({ copiesOf: talks.id, copies: [copy] });
    expect(text.indexOf('"words"')).toBeGreaterThan(text.indexOf('"url"'));
    expect(copiesFileName(talks)).toBe('obama-putin-two-rounds-2013.copies.json');
  });

  test('stands after the story’s own, unless it has come there since; an id that is taken is made another', () => {
    const copy = copyWith({});
    expect(withAddedCopies(talks, [])).toBe(talks);
    expect(withAddedCopies(talks, talks.copies)).toBe(talks);
    const renamed = { ...copy, id: talks.copies[0]?.id ?? '' };
    const { copies } = withAddedCopies(talks, [copy, renamed, copy]);
    expect(copies).toEqual([...talks.copies, copy]);
    expect(withAddedCopies(talks, [renamed]).copies.at(-1)).toEqual(copy);
    expect(withoutAddedCopies(withAddedCopies(talks, [renamed]), [renamed])).toEqual(talks);
  });
});
