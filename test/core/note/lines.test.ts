/** The boxes of letters and words as lines. */
import { describe, expect, test } from 'vitest';
import { type Edges, joinLines, standApart } from '../../../src/core/note/lines.ts';

/** A box of text: where it begins and ends, and on which line; lines are 25 pixels apart, letters 20 high. */
function box(left: number, right: number, line = 0, height = 20): Edges {
  return { left, right, top: line * 25, bottom: line * 25 + height };
}

describe('a word ends between two letters', () => {
  test.each<readonly [what: string, before: Edges, after: Edges, apart: boolean | null]>([
    ['that touch', box(0, 10), box(10, 20), false],
    ['that overlap', box(0, 10), box(8, 20), false],
    ['that are spaced out', box(0, 10), box(12, 20), false],
    ['with a space between them', box(0, 10), box(14, 20), true],
    ['with a tab between them', box(0, 10), box(60, 70), true],
    ['from right to left', box(14, 20), box(0, 10), true],
    ['of which one is set smaller', box(0, 10), box(14, 20, 0, 12), true],
    ['of which the first is a drop cap', box(0, 40, 0, 60), box(48, 56), null],
    ['on two lines', box(90, 100), box(0, 10, 1), null],
    ['of which one has no box', box(0, 10), { left: 0, right: 0, top: 0, bottom: 0 }, null],
  ])('%s', (_, before, after, apart) => {
    expect(standApart(before, after)).toBe(apart);
  });
});

describe('boxes become lines', () => {
  test.each<readonly [what: string, boxes: readonly Edges[], lines: readonly Edges[]]>([
    ['none', [], []],
    ['letters of a word', [box(0, 10), box(10, 20), box(20, 25)], [box(0, 25)]],
    ['words', [box(0, 30), box(35, 60)], [box(0, 60)]],
    ['from right to left', [box(35, 60), box(0, 30)], [box(0, 60)]],
    ['a link and its text', [box(0, 30, 0, 22), box(0, 30)], [box(0, 30, 0, 22)]],
    ['a name that wraps', [box(80, 90), box(90, 99), box(0, 30, 1)], [box(80, 99), box(0, 30, 1)]],
    ['parts with others between', [box(0, 30), box(90, 120)], [box(0, 30), box(90, 120)]],
    ['an empty box', [box(0, 0), box(0, 30)], [box(0, 30)]],
    ['a line break', [box(0, 30), box(30, 30, 0, 24)], [box(0, 30)]],
  ])('%s', (_, boxes, lines) => {
    expect(joinLines(boxes)).toEqual(lines);
  });
});
