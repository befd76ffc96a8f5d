import { expect, test } from 'vitest';
import type { CoveragePart } from '../../src/core/recognition/coverage.ts';
import { storiesToExtend } from '../../src/popup/story-to-extend.ts';
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

test.each<[what: string, state: TabState, expected: readonly string[]]>([
  ['a page near to a story', { kind: 'near', site, storyId: 'talks' }, ['talks']],
  ['one near to a draft', { kind: 'near', site, storyId: 'draft:1' }, []],
  ['the whole story', found(['talks', 100, 1]), []],
  ['all of it but for an ending', found(['talks', 95, 1]), []],
  ['a part of it', found(['talks', 60, 1]), ['talks']],
  ['all of it, among as much else', found(['talks', 100, 0.5]), ['talks']],
  ['a part of a draft', found(['draft:1', 60, 1]), []],
  ['parts of two', found(['talks', 60, 1], ['board', 60, 1]), ['talks', 'board']],
  ['one whole and a part of another', found(['talks', 100, 1], ['board', 60, 1]), ['board']],
  ['no story', { kind: 'none', site }, []],
  ['a paused site', { kind: 'paused', site }, []],
])('of %s these are %j', (_, state, expected) => {
  expect(storiesToExtend(state)).toEqual(expected);
});
