import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shingles } from '../../../src/core/recognition/fingerprint.ts';
import {
  type ComparedText,
  recognise,
  type Recognition,
  type Verdict,
} from '../../../src/core/recognition/recognise.ts';
import { readWords } from '../../../src/core/recognition/words.ts';
import { sampleReport } from '../../../tools/sample/sample-page.ts';
import { mangled } from '../../support/mangle.ts';

const { headline, paragraphs } = sampleReport();
const wordsOf = (text: string): string[] => readWords(text).map((word) => word.text);
const story = wordsOf([headline, ...paragraphs].join('\n'));
const copies = [{ storyId: 'talks', copyId: 'sample', fingerprint: shingles(story) }];
const other = Array.from({ length: 2000 }, (_, index) => `filler${String(index % 700)}`);

/** A text of one paragraph. */
function asText(words: readonly string[]): ComparedText {
  return { shingles: shingles(words), paragraphs: [{ from: 0, to: words.length }] };
}

function recognitionOf(verdict: Verdict): Recognition | null {
  return verdict.kind === 'found' ? verdict.recognition : null;
}

function recogniseText(words: readonly string[]): Recognition | null {
  return recognitionOf(recognise(asText(words), copies));
}

describe('the story', () => {
  test('is recognised whole and at its place in the page', () => {
    const page = [...other.slice(0, 500), ...story, ...other.slice(500)];
    expect(recogniseText(page)).toMatchObject({
      storyId: 'talks',
      copyId: 'sample',
      ofStory: 1,
      ofSpan: 1,
      span: { from: 500, to: 500 + story.length },
    });
  });

  test.each([
    ['its first half', story.slice(0, story.length / 2)],
    ['its second half', story.slice(story.length / 2)],
    ['its paragraphs in reverse order', wordsOf([...paragraphs].reverse().join('\n'))],
    [
      'all of it with related links between its paragraphs',
      paragraphs.flatMap((text, index) => [
        ...wordsOf(text),
        ...other.slice(index * 9, index * 9 + 9),
      ]),
    ],
    ['all of it with two hundred comments after it', [...story, ...other, ...other]],
    ['the story twice', [...story, ...other.slice(0, 50), ...story]],
  ])('is recognised by %s', (_, words) => {
    const found = recogniseText(words);
    expect(found?.storyId).toBe('talks');
    expect(found?.ofStory).toBeLessThanOrEqual(1);
    expect(found?.ofSpan).toBeLessThanOrEqual(1);
  });

  test.each([
    ['one paragraph', wordsOf(paragraphs[0] ?? '')],
    ['a quotation in another text', [...other, ...story.slice(40, 90), ...other]],
    ['another text', other],
    ['nothing', []],
    ['a page of the story’s names', Array.from({ length: 400 }, () => ['obama', 'putin']).flat()],
  ])('is not recognised in %s', (_, words) => {
    expect(recogniseText(words)).toBeNull();
  });

  test.each([
    ['the story', story, { kind: 'found' }],
    [
      'a quotation of fifty words',
      [...other, ...story.slice(40, 90), ...other],
      { kind: 'near', storyId: 'talks' },
    ],
    ['a quotation of a sentence', [...other, ...story.slice(40, 60), ...other], { kind: 'none' }],
    ['another text', other, { kind: 'none' }],
  ])('%s is said to be what it is', (_, words, verdict) => {
    expect(recognise(asText(words), copies)).toMatchObject(verdict);
  });

  test('is recognised with any white space, quotes, case and soft hyphens', () => {
    fc.assert(
      fc.property(mangled(story), ({ text }) => {
        const found = recogniseText(wordsOf(text));
        expect(found).toMatchObject({
          ofStory: 1,
          ofSpan: 1,
          span: { from: 0, to: story.length },
        });
      }),
      { numRuns: 30 },
    );
  });

  test('is never recognised with its words shuffled', () => {
    const shuffled = fc.shuffledSubarray(story, { minLength: story.length });
    fc.assert(
      fc.property(shuffled, (words) => {
        // A shuffle may leave most words where they are.
        fc.pre(words.filter((word, index) => word === story[index]).length < story.length / 2);
        expect(recogniseText(words)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  test('is recognised on a page that repeats it two hundred times', () => {
    const page = Array.from({ length: 200 }, () => story).flat();
    expect(recogniseText(page)?.ofStory).toBe(1);
  });

  test('is recognised as the copy that accounts for most of the text', () => {
    const cut = { storyId: 'talks', copyId: 'cut', fingerprint: shingles(story.slice(0, 120)) };
    expect(recognitionOf(recognise(asText(story), [cut, ...copies]))?.copyId).toBe('sample');
    expect(recognitionOf(recognise(asText(story.slice(0, 120)), [...copies, cut]))?.copyId).toBe(
      'cut',
    );
  });
});
