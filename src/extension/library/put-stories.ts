/** Stories that are kept together, each in place of the one that has its id, or beside it. */
import { changesNothing, inPlaceOf } from '../../core/library/in-place-of.ts';
import { idBeside, withoutNumber } from '../../core/story/ids.ts';
import { saysTheSame } from '../../core/story/says-the-same.ts';
import type { Story } from '../../core/story/story.ts';
import { readableEntry } from './readable.ts';
import { storyIn } from './read-stories.ts';
import { recordsOf } from './records.ts';
import type { LibraryDatabase, Origin } from './schema.ts';
import { takenIdsIn } from './taken-ids.ts';
import { putRecords, readRecords, writeStories, type WriteTransaction } from './write-stories.ts';

export type PutOptions = {
  /** Ends it, and nothing of it is kept. */
  readonly signal?: AbortSignal;
  /** Told after each story how many are written. */
  readonly onProgress?: (written: number) => void;
  /**
   * Those that may come in place of one that is here, by their ids, each with what that says; null where it can't be
   * read. Every one may where it is left out.
   */
  readonly mayReplace?: ReadonlyMap<string, Story | null>;
  /** The ids of those that get another one, so that they come beside the one that has it. */
  readonly beside?: ReadonlySet<string>;
  /** Ids that none of these gets, besides those of what is here. */
  readonly takenIds?: Iterable<string>;
};

/** Ends the writing where a story is here of which whoever asked for it did not know. */
class InTheWay extends Error {}

/**
 * Keeps all of them or none. One that replaces another stays on or off as that was, and has the copies that were added to
 * that here.
 *
 * @returns false, and nothing is kept, where one is here that may not be replaced, or has changed since, or says the same
 *   as one that is to come beside another
 * @throws what the database throws, and AbortError where the signal has ended it; nothing is kept then
 */
export async function putStories(
  database: LibraryDatabase,
  stories: readonly Story[],
  origin: Origin,
  options: PutOptions,
): Promise<boolean> {
  const { signal, onProgress, mayReplace, beside } = options;
  const addedAt = Date.now();
  try {
    await writeStories(
      database,
      { signal, also: beside?.size ? ['drafts'] : [] },
      async (writing) => {
        const named = beside?.size ? await withOtherIds(writing, stories, options) : stories;
        for (const [index, story] of named.entries()) {
          const { here, isOn } = await replaced(writing, story.id, mayReplace);
          const whole = here ? inPlaceOf(story, here) : story;
          await putRecords(writing, recordsOf(whole, { addedAt, origin, isOn }));
          onProgress?.(index + 1);
        }
      },
    );
    return true;
  } catch (error) {
    if (error instanceof InTheWay) return false;
    throw error;
  }
}

/**
 * What is here with an id, null where nothing is or it can't be read, and whether it is on.
 *
 * @throws InTheWay where one is here that may not be replaced, or no longer says what it said
 */
async function replaced(
  writing: WriteTransaction,
  id: string,
  mayReplace: PutOptions['mayReplace'],
): Promise<{ readonly here: Story | null; readonly isOn: boolean }> {
  const records = await readRecords(writing, id);
  const here = storyIn(records);
  if (records.entries !== undefined && mayReplace) {
    // Where nobody was asked about it, nothing is the same as what is here.
    if (!saysTheSame(here, mayReplace.get(id))) throw new InTheWay(id);
  }
  return { here, isOn: readableEntry(records.entries)?.entry.isOn ?? true };
}

/**
 * Gives those that come beside others their ids.
 *
 * @throws InTheWay where one has come beside meanwhile
 */
async function withOtherIds(
  writing: WriteTransaction,
  stories: readonly Story[],
  { beside, takenIds = [] }: PutOptions,
): Promise<readonly Story[]> {
  const kept = await takenIdsIn(writing);
  const taken = new Set([...kept, ...takenIds, ...stories.map(({ id }) => id)]);
  const named: Story[] = [];
  for (const story of stories) {
    const comesBeside = beside?.has(story.id) === true;
    if (comesBeside) await expectNotBeside(writing, story, kept);
    const id = comesBeside ? idBeside(story, taken) : story.id;
    taken.add(id);
    named.push({ ...story, id });
  }
  return named;
}

/** @throws InTheWay where the same story is kept beside the one that has its id */
async function expectNotBeside(
  writing: WriteTransaction,
  story: Story,
  kept: readonly string[],
): Promise<void> {
  const idOfFirst = idBeside(story, []);
  const besideIt = kept.filter((id) => id === idOfFirst || withoutNumber(id) === idOfFirst);
  for (const id of new Set(besideIt)) {
    const here = storyIn(await readRecords(writing, id));
    if (here && changesNothing(story, { ...here, id: story.id })) throw new InTheWay(id);
  }
}
