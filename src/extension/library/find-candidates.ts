/** Which own stories may stand on a page, without reading what recognition would compare. */
import type { IDBPTransaction } from 'idb';
import { sharedInSketches } from '../../core/recognition/sketch.ts';
import { readableSketch } from './readable.ts';
import type { LibrarySchema, SketchRecord } from './schema.ts';

/** So many stories are compared with a page; of more, the sketches tell which. */
const MAX_CANDIDATES = 16;
/** A gate needs two names at the least, as the schema of stories has it. */
const FEWEST_NAMES = 2;

/** To read a record with all others takes so much less than to read it alone. */
const ALL_AT_ONCE = 8;

/** Sketches the page's text; called where there are too many stories to compare them all. */
export type SketchPage = () => ReadonlySet<number>;

type Reading = IDBPTransaction<LibrarySchema, ('entries' | 'sketches' | 'recognition')[]>;

/** Returns their ids; of many, those whose sketches have most in common with the page's. */
export async function findCandidates(
  reading: Reading,
  names: readonly string[],
  sketchPage: SketchPage,
): Promise<string[]> {
  const counts = await countNames(reading, names);
  const sketches = await sketchesOf(reading, counts);
  const atGate = sketches.filter(({ id, minNames }) => (counts.get(id) ?? 0) >= minNames);
  if (atGate.length <= MAX_CANDIDATES) return atGate.map(({ id }) => id);
  const page = sketchPage();
  return atGate
    .map(({ id, shingles }) => ({ id, shared: sharedInSketches(shingles, page) }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, MAX_CANDIDATES)
    .map(({ id }) => id);
}

/** How many of the names are in the gates of stories that are on, by their ids, where these may be enough. */
async function countNames(
  reading: Reading,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const index = reading.objectStore('entries').index('openedBy');
  const found = await Promise.all([...new Set(names)].map((name) => index.getAllKeys(name)));
  const counts = new Map<string, number>();
  for (const id of found.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= FEWEST_NAMES));
}

/** The sketches of some stories, among others where it is quicker to read all of them at once. */
async function sketchesOf(
  reading: Reading,
  counts: ReadonlyMap<string, number>,
): Promise<SketchRecord[]> {
  const store = reading.objectStore('sketches');
  const isMany = counts.size * ALL_AT_ONCE > (await store.count());
  const values =
    isMany && counts.size > MAX_CANDIDATES
      ? await store.getAll()
      : await Promise.all([...counts.keys()].map((id) => store.get(id)));
  return values.map(readableSketch).filter((sketch) => sketch !== null);
}
