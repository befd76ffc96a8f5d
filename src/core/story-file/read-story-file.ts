/** Reads a story file that anybody may have written: whole and harmless, or not at all. */
import type { Story } from '../story/story.ts';
import { type DataPath, error, type Fault } from './fault.ts';
import { storySizeFaults } from './file-rules.ts';
import { foreignDataFaults } from './foreign-data.ts';
import { harmless } from './harmless-text.ts';
import { lineAndColumn, scanJson } from './json-text.ts';
import type { RuleOptions } from './rules.ts';
import { formatFault } from './schema-faults.ts';
import { type ValidateStory, valueAt } from './schema-error.ts';
import { storyFaults } from './story-faults.ts';
import { bytesOf, BYTES_IN_MB, MAX_FILE_BYTES, MAX_STORY_BYTES } from './story-limits.ts';

/** A fault of a file. */
export type StoryFileFault = {
  readonly fault: Fault;
  /** The story that the fault's path leads through; the file's data, or undefined, where no story was found. */
  readonly data: unknown;
  /** Where that story stands in the file: empty, or `['stories', 1]`. */
  readonly at: DataPath;
};

export type StoryFileReading =
  | {
      readonly ok: true;
      /** Without characters that do harm. */
      readonly stories: readonly Story[];
      readonly advice: readonly StoryFileFault[];
    }
  | { readonly ok: false; readonly faults: readonly StoryFileFault[] };

/** A file of several begins with its format, if anything, and the list. */
const SEVERAL =
  /^\s*\{\s*(?:"(?:\$schema|format)"\s*:\s*[^,{}[\]]{0,100},\s*){0,2}"stories"\s*:\s*\[/;
/** Of the faults that refuse a file, and of the advice beside them. */
const MAX_LISTED = 1_000;
const OWN: RuleOptions = { publishers: null };

/**
 * Reads the text of a story file.
 *
 * @param validate the compiled schema
 * @param rules by which its stories are judged: own ones by default
 */
export function readStoryFile(
  text: string,
  validate: ValidateStory,
  rules: RuleOptions = OWN,
): StoryFileReading {
  const steps = storyFileSteps(text, validate, rules);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * Reads it in steps of at most a story each, so that whoever reads a large file can do something else between them.
 *
 * @returns yields how much of it is read, from 0 to 1
 */
export function* storyFileSteps(
  text: string,
  validate: ValidateStory,
  rules: RuleOptions = OWN,
): Generator<number, StoryFileReading, undefined> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const size = sizeFault(source);
  if (size) return refused([size]);
  const parsed = parseJson(source);
  if (!('data' in parsed)) return refused([parsed.fault]);
  const { data } = parsed;
  if (!isGroup(data)) return refused([error([], 'otherFile')], data);
  if (!Array.isArray(data.stories)) {
    return yield* readStories([{ data, at: [] }], validate, rules);
  }
  const faults = listFaults(data, data.stories);
  if (faults.length > 0) return refused(faults, data);
  const stories = data.stories.map((story: unknown, index) => ({
    data: story,
    at: ['stories', index],
  }));
  return yield* readStories(stories, validate, rules);
}

function refused(faults: readonly Fault[], data?: unknown): StoryFileReading {
  return { ok: false, faults: faults.map((fault) => ({ fault, data, at: [] })) };
}

/** Before anything is parsed. */
function sizeFault(source: string): Fault | null {
  const isSeveral = SEVERAL.test(source);
  const most = isSeveral ? MAX_FILE_BYTES : MAX_STORY_BYTES;
  // No text has fewer bytes than characters.
  const isTooLarge = source.length > most || (source.length * 3 > most && bytesOf(source) > most);
  const kind = isSeveral ? 'tooLarge' : 'storyTooLarge';
  return isTooLarge ? error([], kind, most / BYTES_IN_MB) : null;
}

/** What a text is as JSON, or where it stops being any. */
export function parseJson(source: string): { readonly data: unknown } | { readonly fault: Fault } {
  try {
    return { data: JSON.parse(source) as unknown };
  } catch {
    const { line, column } = lineAndColumn(source, scanJson(source).brokenAt ?? 0);
    return { fault: error([], 'brokenJson', line, column) };
  }
}

/** What is wrong with a file of several stories before any of them. */
function listFaults(data: Readonly<Record<string, unknown>>, stories: readonly unknown[]): Fault[] {
  const foreign = foreignDataFaults({ ...data, stories: [] });
  if (foreign.length > 0) return foreign;
  if (data.format !== 1) return [formatFault(['format'], data.format)];
  const unknown = Object.keys(data).filter(
    (key) => !['$schema', 'format', 'stories'].includes(key),
  );
  return [
    ...unknown.map((key) => error([key], 'unknownField')),
    ...(stories.length === 0 ? [error([], 'noStory')] : []),
  ];
}

type FoundStory = { readonly data: unknown; readonly at: DataPath };

function* readStories(
  found: readonly FoundStory[],
  validate: ValidateStory,
  rules: RuleOptions,
): Generator<number, StoryFileReading, undefined> {
  const ids = new Set<unknown>();
  const stories: Story[] = [];
  const errors: StoryFileFault[] = [];
  const advice: StoryFileFault[] = [];
  for (const [index, { data, at }] of found.entries()) {
    const { story, faults } = readStory(data, at, validate, rules);
    const id = valueAt(story, ['id']);
    if (typeof id === 'string' && ids.has(id)) faults.push(error(['id'], 'sameStoryId', id));
    ids.add(id);
    stories.push(story as Story);
    for (const fault of faults) {
      const list = fault.severity === 'error' ? errors : advice;
      if (list.length < MAX_LISTED) list.push({ fault, data: story, at });
    }
    // Whoever mends the file mends these first; a file of nothing but faults would take without end.
    if (errors.length === MAX_LISTED) break;
    yield (index + 1) / found.length;
  }
  return errors.length > 0
    ? { ok: false, faults: [...errors, ...advice] }
    : { ok: true, stories, advice };
}

/** What is foreign to any story is looked for before anything else goes through the data. */
function readStory(
  data: unknown,
  at: DataPath,
  validate: ValidateStory,
  rules: RuleOptions,
): { readonly story: unknown; readonly faults: Fault[] } {
  const foreign = foreignDataFaults(data);
  if (foreign.length > 0) return { story: data, faults: foreign };
  const story = harmless(data);
  return { story, faults: faultsOf(story, at, validate, rules) };
}

/** What is wrong with a story of a file, where it is one at all. */
function faultsOf(
  story: unknown,
  at: DataPath,
  validate: ValidateStory,
  rules: RuleOptions,
): Fault[] {
  if (!isGroup(story)) return [error([], 'noStory')];
  const size = at.length > 0 ? storySizeFaults(story) : [];
  if (size.length > 0) return size;
  const { format } = story;
  // Of a later format nothing else is known, and what has neither format nor terms is something else.
  const isOther = typeof format === 'number' ? format > 1 : !('terms' in story);
  if (isOther) return [formatFault(['format'], format)];
  return storyFaults(story, validate, rules);
}

function isGroup(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
