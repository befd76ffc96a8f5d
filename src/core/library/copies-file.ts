/**
 * The file of copies that were added to a story, and what an import of it would do. Whoever reads one finds all copies
 * sound, by the same rules as those of a story's file, or nothing of it.
 */
import { error, type Fault } from '../story-file/fault.ts';
import { storySizeFaults } from '../story-file/file-rules.ts';
import { foreignDataFaults } from '../story-file/foreign-data.ts';
import { harmless, harmlessText } from '../story-file/harmless-text.ts';
import { parseJson, type StoryFileFault } from '../story-file/read-story-file.ts';
import type { ValidateStory } from '../story-file/schema-error.ts';
import { formatFault } from '../story-file/schema-faults.ts';
import { storyFaults } from '../story-file/story-faults.ts';
import { bytesOf, BYTES_IN_MB, MAX_STORY_BYTES } from '../story-file/story-limits.ts';
import { isStoryId } from '../story/ids.ts';
import { withAddedCopies } from '../story/added-copies.ts';
import type { Copy, Story } from '../story/story.ts';

/** What such a file holds, of which the copies are not judged yet. */
export type CopiesFile = {
  /** The id of the story. */
  readonly storyId: string;
  /** What it is called, for whoever has it not. */
  readonly title: string;
  readonly copies: unknown;
};

export type CopiesFileReading =
  | { readonly ok: true; readonly file: CopiesFile }
  | { readonly ok: false; readonly faults: readonly StoryFileFault[] };

export type JudgedCopies =
  | { readonly ok: true; readonly copies: readonly Copy[] }
  | { readonly ok: false; readonly faults: readonly StoryFileFault[] };

export type PlannedCopy = {
  readonly copy: Copy;
  /** The same words are here already, in whoever's name: the copy would change nothing. */
  readonly change: 'new' | 'same';
};

const KEYS: readonly string[] = ['format', 'copiesOf', 'title', 'copies'];
const MAX_TITLE_CHARACTERS = 200;
/** Such a file begins with its format, if anything, and the story. */
const BEGINNING = /^\uFEFF?\s*\{\s*(?:"format"\s*:\s*[^,{}[\]]{0,100},\s*)?"copiesOf"\s*:/;

/** Whether a file holds added copies, by its beginning. */
export function isCopiesFile(beginning: string): boolean {
  return BEGINNING.test(beginning);
}

/** Reads the text of such a file as far as it can be read without its story. */
export function readCopiesFile(text: string): CopiesFileReading {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  // A story with its copies has no more.
  if (source.length > MAX_STORY_BYTES || bytesOf(source) > MAX_STORY_BYTES) {
    return refused([error([], 'storyTooLarge', MAX_STORY_BYTES / BYTES_IN_MB)]);
  }
  const parsed = parseJson(source);
  if (!('data' in parsed)) return refused([parsed.fault]);
  const { data } = parsed;
  const foreign = foreignDataFaults(data);
  if (foreign.length > 0) return refused(foreign);
  // By its beginning it is a group.
  const { format, copiesOf, title, copies } = data as Readonly<Record<string, unknown>>;
  if (format !== 1) return refused([formatFault(['format'], format)]);
  const faults = Object.keys(data as object)
    .filter((key) => !KEYS.includes(key))
    .map((key) => error([key], 'unknownField'));
  if (typeof copiesOf !== 'string' || !isStoryId(copiesOf)) {
    faults.push(error(['copiesOf'], 'badId', String(copiesOf)));
  }
  if (faults.length > 0) return refused(faults);
  const storyId = String(copiesOf);
  const called = typeof title === 'string' ? harmlessText(title).trim() : '';
  return {
    ok: true,
    file: { storyId, title: called.slice(0, MAX_TITLE_CHARACTERS) || storyId, copies },
  };
}

/**
 * Judges copies as those of their story.
 *
 * @param story with the copies that it has here
 * @param validate the compiled schema of stories
 */
export function judgeCopies(copies: unknown, story: Story, validate: ValidateStory): JudgedCopies {
  const data = { ...story, copies: harmless(copies) };
  const own = ofCopies(storyFaults(data, validate, { publishers: null }));
  const faults = own.length > 0 ? own : sizeFaults(story, data.copies as readonly Copy[]);
  return faults.length > 0
    ? { ok: false, faults: faults.map((fault) => ({ fault, data, at: [] })) }
    : { ok: true, copies: data.copies as readonly Copy[] };
}

/**
 * What copies of files would change.
 *
 * @param here the copies that the story has here
 */
export function planCopies(
  copies: readonly Copy[],
  here: readonly Pick<Copy, 'fingerprint'>[],
): readonly PlannedCopy[] {
  const known = new Set(here.map(({ fingerprint }) => fingerprint));
  return copies.map((copy) => {
    const change = known.has(copy.fingerprint) ? 'same' : 'new';
    known.add(copy.fingerprint);
    return { copy, change };
  });
}

/** Asked of copies that are sound. */
function sizeFaults(story: Story, copies: readonly Copy[]): Fault[] {
  return storySizeFaults(withAddedCopies(story, copies));
}

/** What else is wrong with a story is no fault of the file. */
function ofCopies(faults: readonly Fault[]): Fault[] {
  return faults.filter(({ path, severity }) => path[0] === 'copies' && severity === 'error');
}

function refused(faults: readonly Fault[]): CopiesFileReading {
  return { ok: false, faults: faults.map((fault) => ({ fault, data: undefined, at: [] })) };
}
