/** Stories that come together, in place of those that are here or beside them, as the reader has decided; all of them or none. */
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Copy, Story } from '../../../src/core/story/story.ts';
import type { Library } from '../../../src/extension/library/library.ts';
import type { PutOptions } from '../../../src/extension/library/put-stories.ts';
import { DATABASE } from '../../../src/extension/library/schema.ts';
import { articleOf } from '../../support/articles.ts';
import { emptyLibrary } from '../../support/opened-library.ts';
import { harbourStory } from '../../support/own-stories.ts';
import { harbour } from '../../support/texts.ts';

const HERE: Story = { ...harbourStory, id: 'harbour', title: 'As it is here' };
const CHANGED: Story = { ...HERE, title: 'As another tab has changed it' };
const COMES: Story = { ...HERE, title: 'As the file has it', notesBy: 'The Quay Library' };
const ALONG: Story = { ...HERE, id: 'along', title: 'In the same file' };
const ADDED: Copy = {
  ...{ id: 'added', publisher: 'Later Post', date: '2014-03-11' },
  ...{ words: 5, fingerprint: 'AAAB' },
};
/** The id under which the file's story comes beside the one that is here. */
const BESIDE = 'harbour-the-quay-library';

type Case = {
  /** What is here when the stories come. */
  readonly here?: readonly Story[];
  /** The id of one of them that can't be read. */
  readonly broken?: string;
  /** The id that a draft's story has or had. */
  readonly draftOf?: string;
  readonly comes?: readonly Story[];
  readonly options: PutOptions;
};

const replacing = (expected: Story | null): PutOptions => ({
  mayReplace: new Map([[HERE.id, expected]]),
});
const beside: PutOptions = { mayReplace: new Map(), beside: new Set([HERE.id]) };
const kept = (id: string, more: Partial<Story> = {}): Story => ({ ...COMES, id, ...more });

/** Each with what is here afterwards: what each story is, by its id. */
const come: Readonly<Record<string, Case & { readonly then: Readonly<Record<string, string>> }>> = {
  'where nothing is here': {
    here: [],
    options: { mayReplace: new Map() },
    then: { harbour: 'COMES' },
  },
  'in place of what is here, where nobody was to be asked': {
    options: {},
    then: { harbour: 'COMES' },
  },
  'in place of what the reader was asked about': {
    options: replacing(HERE),
    then: { harbour: 'COMES' },
  },
  'in place of one that could not be read, and can’t be': {
    ...{ broken: HERE.id, options: replacing(null), then: { harbour: 'COMES' } },
  },
  'beside what is here': { options: beside, then: { harbour: 'HERE', [BESIDE]: 'COMES' } },
  'beside one that is here, with another that is new': {
    ...{ comes: [COMES, ALONG], options: beside },
    then: { along: 'ALONG', harbour: 'HERE', [BESIDE]: 'COMES' },
  },
  'beside another by its author, with a number': {
    ...{ here: [HERE, kept(BESIDE, { title: 'Earlier' })], options: beside },
    then: { harbour: 'HERE', [BESIDE]: 'Earlier', [`${BESIDE}-2`]: 'COMES' },
  },
  'beside one that can’t be read and has the id, with a number': {
    ...{ here: [HERE, kept(BESIDE)], broken: BESIDE, options: beside },
    then: { harbour: 'HERE', [BESIDE]: 'unreadable', [`${BESIDE}-2`]: 'COMES' },
  },
  'beside, where another of the file has the id': {
    ...{ comes: [COMES, kept(BESIDE, { title: 'Of the file' })], options: beside },
    then: { harbour: 'HERE', [BESIDE]: 'Of the file', [`${BESIDE}-2`]: 'COMES' },
  },
  'beside, where two would have one id': {
    ...{ here: [HERE, { ...HERE, id: `${BESIDE}-2` }], comes: [COMES, kept(`${BESIDE}-2`)] },
    options: { ...beside, beside: new Set([HERE.id, `${BESIDE}-2`]) },
    then: { harbour: 'HERE', [BESIDE]: 'COMES', [`${BESIDE}-2`]: 'HERE', [`${BESIDE}-3`]: 'COMES' },
  },
  'beside, where a bundled story has the id': {
    options: { ...beside, takenIds: [BESIDE] },
    then: { harbour: 'HERE', [`${BESIDE}-2`]: 'COMES' },
  },
  'beside, where a draft comes back under the id': {
    ...{ draftOf: BESIDE, options: beside },
    then: { harbour: 'HERE', [`${BESIDE}-2`]: 'COMES' },
  },
};

const inTheWay: Readonly<Record<string, Case>> = {
  'a story that has come since': { options: { mayReplace: new Map() } },
  'one that has come since, beside one that the reader was asked about': {
    ...{ here: [HERE, ALONG], comes: [COMES, ALONG], options: replacing(HERE) },
  },
  'one that has changed since': { here: [CHANGED], options: replacing(HERE) },
  'one that was there to be read, and no longer is': {
    ...{ broken: HERE.id, options: replacing(HERE) },
  },
  'one that could not be read, and now can be': { options: replacing(null) },
  'the same story, beside it already': { here: [HERE, kept(BESIDE)], options: beside },
  'the same story, revised at another time': {
    ...{ here: [HERE, kept(BESIDE, { revised: '2026-01-01T00:00:00Z' })], options: beside },
  },
  'the same story, beside it under a number': {
    ...{ here: [HERE, kept(BESIDE, { title: 'Earlier' }), kept(`${BESIDE}-2`)], options: beside },
  },
};

let library: Library;
beforeEach(async () => {
  library = await emptyLibrary();
});
afterEach(() => {
  library.close();
});

test.each(Object.entries(come))('stories come %s', async (_, row) => {
  await prepare(row);
  expect(await library.put(row.comes ?? [COMES], 'imported', row.options)).toBe(true);
  expect(await all()).toEqual(row.then);
});

test.each(Object.entries(inTheWay))(
  'none comes where something is in the way: %s',
  async (_, row) => {
    await prepare(row);
    const [before, revision] = [await all(), await library.revision()];
    const comes = [{ ...ALONG, id: 'first' }, ...(row.comes ?? [COMES])];
    expect(await library.put(comes, 'imported', row.options)).toBe(false);
    expect(await all()).toEqual(before);
    expect(await library.revision()).toBe(revision);
  },
);

test('one that is replaced stays off, and one that comes beside it is on', async () => {
  await library.put([HERE, ALONG], 'imported');
  await library.setOn(HERE.id, false);
  await library.setOn(ALONG.id, false);
  const mayReplace = new Map([[ALONG.id, ALONG]]);
  await library.put([COMES, { ...ALONG, title: 'Newer' }], 'imported', { ...beside, mayReplace });
  const { entries } = await library.entries();
  expect(Object.fromEntries(entries.map(({ id, isOn }) => [id, isOn]))).toEqual({
    ...{ [HERE.id]: false, [ALONG.id]: false, [BESIDE]: true },
  });
});

test.each<[string, Partial<Story>, readonly string[]]>([
  ['a later state of it', { title: 'Revised' }, ['added']],
  ['one by somebody else on the same report', { notesBy: 'Somebody else' }, ['added']],
  [
    'one by somebody else on another report',
    { notesBy: 'Somebody else', copies: [{ ...ADDED, id: 'other', fingerprint: 'AAAC' }] },
    [],
  ],
  ['one that has the copy by now', { copies: [...HERE.copies, { ...ADDED, id: 'own' }] }, ['own']],
])('a copy that was added here is not lost where a file brings %s', async (_, comes, expected) => {
  const grown = { ...HERE, copies: [...HERE.copies, ADDED] };
  await library.put([grown], 'imported');
  const options = replacing(grown);
  expect(await library.put([{ ...HERE, ...comes }], 'imported', options)).toBe(true);
  const copies = (await library.story(HERE.id))?.copies ?? [];
  const texts = copies.filter(({ fingerprint }) => fingerprint === ADDED.fingerprint);
  expect(texts.map(({ id }) => id)).toEqual(expected);
});

test('copies that were added here stay as far as the story has room for them', async () => {
  const large = Array.from({ length: 4 }, (_, index) => ({
    ...ADDED,
    id: `large-${String(index)}`,
    fingerprint: `AAA${String(index)}`.repeat(70_000),
  }));
  await library.put([{ ...HERE, copies: [...HERE.copies, ...large, ADDED] }], 'imported');
  await library.put([{ ...HERE, title: 'Revised' }], 'imported');
  const copies = (await library.story(HERE.id))?.copies ?? [];
  const ids = copies.slice(HERE.copies.length).map(({ id }) => id);
  expect(ids).toEqual(['large-0', 'large-1', 'large-2', 'added']);
});

async function prepare({ here = [HERE], broken, draftOf }: Case): Promise<void> {
  await library.put(here, 'imported');
  if (broken !== undefined) {
    const raw = await openDB(DATABASE);
    await raw.put('notes', { id: broken });
    raw.close();
  }
  if (draftOf === undefined) return;
  const draft = { id: 'draft', changedAt: 1, article: articleOf(harbour), story: { id: draftOf } };
  await library.drafts.put(draft);
}

const NAMES = new Map(
  Object.entries({ HERE, COMES, ALONG }).map(([name, { title }]) => [title, name]),
);

/** What is kept: what each story is, by its id. */
async function all(): Promise<Readonly<Record<string, string>>> {
  const { entries } = await library.entries();
  const found = entries.map(async ({ id }) => {
    const title = (await library.story(id))?.title ?? 'unreadable';
    return [id, NAMES.get(title) ?? title] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}
