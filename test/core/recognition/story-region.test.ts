import { describe, expect, test } from 'vitest';
import {
  bodyOf,
  isOwnMention,
  mayBeNamesake,
  regionOf,
} from '../../../src/core/recognition/story-region.ts';
import { BLOCK_END } from '../../../src/core/recognition/span.ts';

const block = (name: string, length: number): string => name.repeat(length);
/** A page's text of several blocks, and the span from the first to the last of some of them. */
function page(...blocks: readonly string[]) {
  const text = blocks.join(BLOCK_END);
  const start = (index: number): number =>
    blocks.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);
  const span = (first: number, last: number) => ({
    from: start(first),
    to: start(last) + (blocks[last]?.length ?? 0),
  });
  return { text, span };
}

describe('the body of a story', () => {
  test('begins with its first paragraph', () => {
    const { text, span } = page('Headline', 'By us', '   ', block('s', 200), block('s', 200));
    expect(bodyOf(text, span(0, 4))).toEqual(span(3, 4));
  });

  test('is the whole span where it has no headline or no paragraphs', () => {
    for (const blocks of [[block('s', 200)], ['Line', 'Line', 'Line'], [block('s', 119)]]) {
      const { text, span } = page(...blocks);
      const all = span(0, blocks.length - 1);
      expect(bodyOf(text, all)).toEqual(all);
    }
  });

  test('does not include the white space before it', () => {
    const { text, span } = page('Headline', `\n   ${block('s', 200)}`);
    const { to } = span(0, 1);
    expect(bodyOf(text, span(0, 1))).toEqual({ from: to - 200, to });
  });
});

describe('the region of a story', () => {
  test('is its whole element, with what the outlet added', () => {
    const { text, span } = page(block('m', 90), block('s', 80), block('s', 80), block('a', 60));
    expect(regionOf(text, span(1, 2), span(1, 3))).toEqual(span(1, 3));
  });

  test('is only its own blocks where the element holds more other text', () => {
    const { text, span } = page(block('r', 90), block('s', 80), block('s', 80), block('c', 300));
    expect(regionOf(text, span(1, 2), span(0, 3))).toEqual(span(1, 2));
  });

  test('is whole blocks even if the story begins and ends within them', () => {
    const { text, span } = page(block('r', 400), block('s', 80), block('s', 80), block('c', 300));
    const { from, to } = span(1, 2);
    const story = { from: from + 20, to: to - 30 };
    expect(regionOf(text, story, span(0, 3))).toEqual({ from, to });
  });

  test('never reaches beyond the element', () => {
    const { text } = page(block('r', 1000));
    const element = { from: 100, to: 900 };
    expect(regionOf(text, { from: 300, to: 400 }, element)).toEqual(element);
  });
});

describe('a mention', () => {
  const region = { from: 5000, to: 9000 };
  const cases: readonly (readonly [string, number, boolean, boolean])[] = [
    ['at the story’s first character is its own', 5000, false, true],
    ['at its last character is its own', 8991, false, true],
    ['that reaches out of it is not', 8995, false, false],
    ['after it is not', 9500, false, false],
    ['in its headline is its own', 4800, true, true],
    ['before it, outside the headline, is not', 4800, false, false],
    ['in a headline far above is not', 3000, true, false],
  ];

  test.each(cases)('%s', (_, from, isInHeadline, isOwn) => {
    const mention = { from, to: from + 9 };
    expect(isOwnMention(mention, region, [], () => isInHeadline)).toBe(isOwn);
  });

  const span = (from: number, to: number) => ({ from, to });
  const other = (from: number, to: number) => ({ region: span(from, to), body: span(from, to) });
  test.each([
    ['in a story within the story is the other’s', 6000, other(5900, 6500), false],
    ['beside it is its own', 6600, other(5900, 6500), true],
    ['within the story around it is its own', 6000, other(0, 20_000), true],
    ['in its headline is its own where the other story is above that', 4800, other(0, 4700), true],
    ['in its headline is its own where the other story is below it', 4800, other(9000, 9500), true],
    ['in a headline is that of the story that follows first', 4500, other(4600, 4900), false],
  ])('%s', (_, from, beside, isOwn) => {
    expect(isOwnMention(span(from, from + 9), region, [beside], () => true)).toBe(isOwn);
  });

  test('in a headline within the element of the story around is also that of the story that follows', () => {
    const around = { region: span(0, 20_000), body: span(9500, 20_000) };
    expect(isOwnMention(span(4800, 4809), region, [around], () => true)).toBe(true);
  });
});

describe('a name that the outlet has put in', () => {
  const region = { from: 100, to: 900 };

  test.each([
    ['may be a namesake’s whose longer name stands in the region', 'carney', 500, true],
    ['is the term’s where the longer name stands beside it', 'carney', 950, false],
    ['is the term’s where the longer name is another term’s', 'donilon', 500, false],
  ])('%s', (_, termId, from, expected) => {
    const namesakes = [{ termId: 'carney', from, to: from + 11 }];
    expect(mayBeNamesake({ termId }, namesakes, region)).toBe(expected);
  });
});
