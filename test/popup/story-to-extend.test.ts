import { expect, test } from 'vitest';
import type { CoveragePart } from '../../src/core/recognition/coverage.ts';
import { storyToExtend } from '../../src/popup/story-to-extend.ts';
import type { TabState } from '../../src/popup/tab-state.ts';

const site = 'news.example';

/** A page that carries stories, each with so many words of a hundred here, and such a share of them its own. */
function found(...all: readonly (readonly [id: string, here: number, ofSpan: number])[]): TabState {
  const stories = all.map(([storyId, here, ofSpan]) => {
    const coverage: CoveragePart[] = [
      { kind: 'here', words: here },
      { kind: 'missing', words: 100 - here },
    ];
    return { storyId, copyId: 'copy', ofStory: here / 100, ofSpan, coverage, counts: {} };
  });
  return { kind: 'found', site, stories, marks: 0, isMarked: true, printsNotes: false };
}

test.each<[what: string, state: TabState, expected: string | null]>([
  ['a page near to a story', { kind: 'near', site, storyId: 'talks' }, 'talks'],
  ['one near to a draft', { kind: 'near', site, storyId: 'draft:1' }, null],
  ['the whole story', found(['talks', 100, 1]), null],
  ['all of it but for an ending', found(['talks', 95, 1]), null],
  ['a part of it', found(['talks', 60, 1]), 'talks'],
  ['all of it, among as much else', found(['talks', 100, 0.5]), 'talks'],
  ['a part of a draft', found(['draft:1', 60, 1]), null],
  ['parts of two', found(['talks', 60, 1], ['board', 60, 1]), null],
  ['no story', { kind: 'none', site }, null],
  ['a paused site', { kind: 'paused', site }, null],
])('of %s it is %s', (_, state, expected) => {
  expect(storyToExtend(state)).toBe(expected);
});
