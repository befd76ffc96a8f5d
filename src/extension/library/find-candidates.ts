/** Which own stories may stand on a page, without reading what recognition would compare. */
import type { IDBPTransaction } from 'idb';
import { sharedInSketches } from '../../core/recognition/sketch.ts';
import { readableEntry, readableSketch } from './readable.ts';
import type { LibrarySchema } from './schema.ts';

/** So many stories are compared with a page; of more, the sketches tell which. */
const MAX_CANDIDATES = 16;
/** A gate needs two names at the least, as the schema of stories has it. */
const FEWEST_NAMES = 2;

/** Sketches the page's text; called where there are too many stories to compare them all. */
export type SketchPage = () => ReadonlySet<number>;

type Reading = IDBPTransaction<LibrarySchema, ('entries' | 'sketches' | 'recognition')[]>;

/** Returns their ids; of many, those whose sketches have most in common with the page's. */
export async function findCandidates(
  reading: Reading,
  names: readonly string[],
  sketchPage: SketchPage,
): Promise<string[]> {
  const ids = await idsAtGate(reading, names);
  if (ids.length <= MAX_CANDIDATES) return ids;
  const page = sketchPage();
  const sketches = reading.objectStore('sketches');
  const values = await Promise.all(ids.map((id) => sketches.get(id)));
  return values
    .map(readableSketch)
    .flatMap((sketch) =>
      sketch ? [{ id: sketch.id, shared: sharedInSketches(sketch.shingles, page) }] : [],
    )
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, MAX_CANDIDATES)
    .map(({ id }) => id);
}

/** The ids of the stories that are on and of whose gates enough names are there. */
async function idsAtGate(reading: Reading, names: readonly string[]): Promise<string[]> {
  const entries = reading.objectStore('entries');
  const index = entries.index('openedBy');
  const found = await Promise.all([...new Set(names)].map((name) => index.getAllKeys(name)));
  const counts = new Map<string, number>();
  for (const id of found.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const likely = [...counts].filter(([, count]) => count >= FEWEST_NAMES);
  const values = await Promise.all(likely.map(([id]) => entries.get(id)));
  return values
    .map(readableEntry)
    .flatMap((record) =>
      record && (counts.get(record.id) ?? 0) >= record.entry.gate.minNames ? [record.id] : [],
    );
}
