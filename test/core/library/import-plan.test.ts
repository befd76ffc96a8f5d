/** What an import would do is known before anything is kept. */
import { expect, test } from 'vitest';
import {
  type ImportPlan,
  planImport,
  type ReadFile,
} from '../../../src/core/library/import-plan.ts';
import { error } from '../../../src/core/story-file/fault.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { ownStory } from '../../support/own-story.ts';

const here = ownStory();
const changed: Story = { ...here, title: 'Harbour inquiry ends' };
const other: Story = { ...here, id: 'another-pier', title: 'Another pier' };
const torn: Story = { ...changed, id: 'torn-pier' };
const retitled: Story = { ...other, title: 'Another pier falls' };
const bundled: Story = { ...here, id: 'comes-along' };
const revised = (story: Story, revised: string): Story => ({ ...story, revised });
const earlier = '2014-05-01T08:00:00Z';
const later = '2014-05-01T08:00:01Z';
const [term, ...terms] = here.terms;
/** The same data, its keys in another order. */
const reordered: Story = Object.assign({ terms: [{ ...term, id: term?.id }, ...terms] }, here);

const ADDED = { id: 'later-post', publisher: 'Later Post', fingerprint: 'AAAB' };

const known = {
  bundled: new Set([bundled.id]),
  own: new Map([[here.id, here]]),
  unreadable: new Set(['torn-pier']),
};
const broken: ReadFile = {
  name: 'broken.json',
  reading: {
    ok: false,
    faults: [
      { fault: error(['title'], 'empty'), data: {}, at: [] },
      { fault: { ...error(['terms'], 'empty'), severity: 'advice' }, data: {}, at: [] },
    ],
  },
};

function file(name: string, ...stories: readonly Story[]): ReadFile {
  return { name, reading: { ok: true, stories, advice: [] } };
}

/** Each story with what it would change, and each refused file with why. */
function said({ stories, refused }: ImportPlan): readonly string[] {
  return [
    ...stories.map(({ story, change }) => `${story.id}: ${change}`),
    ...refused.map(({ name, why }) => `${name} refused: ${why.kind}`),
  ];
}

test.each<[string, readonly ReadFile[], readonly string[]]>([
  ['no file', [], []],
  ['a story that is not here', [file('a', other)], ['another-pier: new']],
  ['the story that is here', [file('a', here)], ['tarrow-pier-2014: same']],
  ['its keys in another order', [file('a', reordered)], ['tarrow-pier-2014: same']],
  ['another story by its id', [file('a', changed)], ['tarrow-pier-2014: other']],
  ['one of which the one here is broken', [file('a', torn)], ['torn-pier: unreadable']],
  ['several in a file', [file('a', here, other)], ['tarrow-pier-2014: same', 'another-pier: new']],
  [
    'one of them with a bundled id: all of the file or nothing',
    [file('a', other, bundled), file('b', changed)],
    ['tarrow-pier-2014: other', 'a refused: bundled'],
  ],
  [
    'the same story in two files: it is one',
    [file('a', other), file('b', other, changed), file('c', changed)],
    ['another-pier: new', 'tarrow-pier-2014: other'],
  ],
  [
    'another by its id in two files: the first counts, and all of a file or nothing',
    [file('a', other), file('b', here, { ...other, title: 'A pier' })],
    ['another-pier: new', 'b refused: twice'],
  ],
  [
    'two states of a story, the older first',
    [file('a', revised(other, earlier)), file('b', revised(retitled, later))],
    ['another-pier: new', 'a refused: older'],
  ],
  [
    'two states, the newer first, and another story',
    [file('a', revised(retitled, later)), file('b', here, revised(other, earlier))],
    ['another-pier: new', 'tarrow-pier-2014: same', 'b refused: older'],
  ],
  [
    'two of one time, or of different authors: nothing tells',
    [
      file('a', revised(other, earlier)),
      file('b', revised(retitled, earlier)),
      file('c', { ...revised(other, later), notesBy: 'Somebody else' }),
    ],
    ['another-pier: new', 'b refused: twice', 'c refused: twice'],
  ],
  [
    'an id in a file that is refused, and again in one that is not',
    [file('a', other, bundled), file('b', other)],
    ['another-pier: new', 'a refused: bundled'],
  ],
  [
    'a file with faults',
    [broken, file('b', other)],
    ['another-pier: new', 'broken.json refused: faults'],
  ],
  ['one that could not be read', [{ name: 'gone', reading: null }], ['gone refused: unread']],
])('%s', (_, files, expected) => {
  expect(said(planImport(files, known))).toEqual(expected);
});

test.each<[string, Story, Story, ImportPlan['stories'][number]['change']]>([
  ['revised later', revised(changed, later), revised(here, earlier), 'newer'],
  ['revised earlier', revised(changed, earlier), revised(here, later), 'older'],
  ['revised at the same time', revised(changed, later), revised(here, later), 'other'],
  ['one that does not say when', changed, revised(here, earlier), 'other'],
  ['one in place of one that does not say when', revised(changed, later), here, 'other'],
  ['the same words, revised later', revised(here, later), revised(here, earlier), 'same'],
])('%s', (_, story, before, change) => {
  const own = new Map([[before.id, before]]);
  const { stories } = planImport([file('a', story)], { ...known, own });
  expect(stories).toEqual([{ story, change, here: before }]);
});

test('a story is the same apart from copies that were added to it here', () => {
  const [copy] = here.copies;
  const grown = { ...here, copies: [...here.copies, ...(copy ? [{ ...copy, ...ADDED }] : [])] };
  const plan = (story: Story): ImportPlan =>
    planImport([file('a', story)], { ...known, own: new Map([[here.id, grown]]) });
  expect(said(plan(here))).toEqual(['tarrow-pier-2014: same']);
  expect(said(plan(revised(here, later)))).toEqual(['tarrow-pier-2014: same']);
  expect(said(plan(changed))).toEqual(['tarrow-pier-2014: other']);
  const another = { ...here, copies: grown.copies.map((one) => ({ ...one, date: '2014-03-12' })) };
  expect(said(plan(another))).toEqual(['tarrow-pier-2014: other']);
});

test('advice refuses nothing, and is not said of a refused file', () => {
  const [refused] = planImport([broken], known).refused;
  expect(refused?.why).toMatchObject({ kind: 'faults', faults: [{ fault: { kind: 'empty' } }] });
  expect(refused?.why.kind === 'faults' && refused.why.faults).toHaveLength(1);
});

test('a story of two files is named by where the story came from', () => {
  const plan = planImport([file('first.json', other), file('second.json', retitled)], known);
  const { title } = retitled;
  expect(plan.refused).toEqual([
    { name: 'second.json', why: { kind: 'twice', title, file: 'first.json' } },
  ]);
});

test('of several states the newest comes, and of the others it is said where that is', () => {
  const [first, second, third] = ['2014-01', '2014-02', '2014-03'].map((month) =>
    revised({ ...other, title: month }, `${month}-01T08:00:00Z`),
  );
  const files = [first, third, second].map((story, index) =>
    file(`${String(index)}.json`, ...(story ? [story] : []), ...(index === 2 ? [here] : [])),
  );
  const plan = planImport(files, known);
  expect(plan.stories.map(({ story }) => story)).toEqual([third, here]);
  const older = (title: string, hasOthers: boolean): unknown => ({
    ...{ kind: 'older', states: [{ title, file: '1.json' }], hasOthers },
  });
  expect(plan.refused).toEqual([
    { name: '0.json', why: older('2014-01', false) },
    { name: '2.json', why: older('2014-02', true) },
  ]);
});
