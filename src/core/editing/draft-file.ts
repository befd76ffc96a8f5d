/**
 * Drafts as the text of a file, by which an author takes unfinished work elsewhere or keeps it safe. It holds the text
 * of each article, so it is for the author alone. Whoever reads one finds each draft whole and harmless, or not at all.
 */
import { readKeptArticle } from '../article/article-limits.ts';
import { hasText } from '../article/article-text.ts';
import type { CapturedArticle } from '../article/captured-article.ts';
import { error, type Fault } from '../story-file/fault.ts';
import { brokenTextFaults } from '../story-file/file-rules.ts';
import { foreignDataFaults } from '../story-file/foreign-data.ts';
import { harmless, harmlessText } from '../story-file/harmless-text.ts';
import { type Group, groupOf } from '../story-file/loose-data.ts';
import { parseJson, type StoryFileFault } from '../story-file/read-story-file.ts';
import { formatFault } from '../story-file/schema-faults.ts';
import { bytesOf, BYTES_IN_MB, MAX_FILE_BYTES } from '../story-file/story-limits.ts';
import type { DraftStory } from './draft-story.ts';
import { isStoryId } from '../story/ids.ts';
import { storyId } from '../story/ids.ts';
import { readDraftStory } from './kept-draft-story.ts';
import { isKeptTime } from './kept-time.ts';
import { dataDate } from './story-of-draft.ts';

/** All of a draft but that it marks pages, which is of one browser. */
export type DraftInFile = {
  readonly id: string;
  /** Milliseconds since 1970; 0 where a file does not say. */
  readonly changedAt: number;
  readonly article: CapturedArticle;
  readonly story: DraftStory;
  /** The id of the story of which the article is to become a copy. */
  readonly copyOf?: string;
};

export type DraftFileReading =
  | {
      readonly ok: true;
      readonly drafts: readonly DraftInFile[];
      readonly unsound: readonly UnsoundDraft[];
    }
  /** The file is none of drafts. */
  | { readonly ok: false; readonly faults: readonly StoryFileFault[] };

/** A draft in a file that can't be taken; it keeps none of the others back. */
export type UnsoundDraft = {
  /** Where it stands among the file's drafts, from 1. */
  readonly number: number;
  /** Its headline; empty where there is none to be read. */
  readonly title: string;
  readonly story: unknown;
  /** What is wrong with the story; nothing where it is the part that can't be read. */
  readonly faults: readonly Fault[];
  /** What of it can't be read, or is not there, where there are no faults. */
  readonly broken: 'text' | 'notes';
};

const FORMAT = 1;
/** One that an author writes by hand has a tenth of it; the article may be a short book. */
const MAX_DRAFT_BYTES = 5_000_000;
export const MAX_DRAFTS = 1_000;
/** Of a headline that may be any text. */
const MAX_TITLE_CHARACTERS = 80;
/** Ids become a part of others, in which a colon means something. */
const SOUND_ID = /^[\w-]{1,100}$/;
/** Such a file begins with its format, if anything, and the list. */
const BEGINNING = /^\uFEFF?\s*\{\s*(?:"format"\s*:\s*[^,{}[\]]{0,100},\s*)?"drafts"\s*:/;
/** So many bytes of a file say whether it is one. */
export const BEGINNING_LENGTH = 300;

/** The text of a file that holds drafts. */
export function draftFileText(drafts: readonly DraftInFile[]): string {
  const data = drafts.map(({ id, changedAt, article, story, copyOf }) => ({
    ...{ id, changedAt },
    ...(copyOf !== undefined && { copyOf }),
    ...{ article, story },
  }));
  return `${JSON.stringify({ format: FORMAT, drafts: data }, null, 2)}\n`;
}

/** The name of such a file: what the one draft's story is to be called, or `drafts`. */
export function draftFileName(drafts: readonly Pick<DraftInFile, 'story'>[]): string {
  const [only, ...others] = drafts;
  return `${only && others.length === 0 ? idOf(only.story) : 'drafts'}.backstory-draft.json`;
}

function idOf({ id, title, asOf, notesBy }: DraftStory): string {
  if (SOUND_ID.test(id)) return id;
  const day = dataDate(asOf);
  return storyId({ title, asOf: /^\d{4}-/.test(day) ? day : null, notesBy }, []);
}

/** Whether a file holds drafts, by its beginning. */
export function isDraftFile(beginning: string): boolean {
  return BEGINNING.test(beginning);
}

/**
 * Reads the text of such a file in steps of a draft each, so that whoever reads a large one can do something else between
 * them.
 *
 * @param newId gives an id for a draft whose own can't be one
 * @returns yields how much of it is read, from 0 to 1
 */
export function* draftFileSteps(
  text: string,
  newId: () => string,
): Generator<number, DraftFileReading, undefined> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (source.length > MAX_FILE_BYTES || bytesOf(source) > MAX_FILE_BYTES) {
    return refused([error([], 'tooLarge', MAX_FILE_BYTES / BYTES_IN_MB)]);
  }
  const parsed = parseJson(source);
  if (!('data' in parsed)) return refused([parsed.fault]);
  const { format, drafts } = groupOf(parsed.data);
  if (format !== FORMAT) return refused([formatFault(['format'], format)]);
  if (!Array.isArray(drafts) || drafts.length === 0) return refused([error([], 'noStory')]);
  if (drafts.length > MAX_DRAFTS) {
    return refused([error([], 'tooMany', drafts.length, MAX_DRAFTS)]);
  }
  const sound: DraftInFile[] = [];
  const unsound: UnsoundDraft[] = [];
  for (const [index, draft] of drafts.map(groupOf).entries()) {
    const faults = faultsOf(draft);
    const read = faults.length > 0 ? null : readDraft(draft, newId);
    if (read) sound.push(read);
    else unsound.push({ ...namedBy(draft), number: index + 1, faults, broken: brokenPart(draft) });
    yield (index + 1) / drafts.length;
  }
  return { ok: true, drafts: sound, unsound };
}

/** By what an author knows a draft again that can't be read. */
function namedBy({ article, story }: Group): Pick<UnsoundDraft, 'title' | 'story'> {
  const headlines = [groupOf(story).title, groupOf(article).headline];
  const titles = headlines.map((headline) =>
    typeof headline === 'string'
      ? harmlessText(headline.slice(0, MAX_TITLE_CHARACTERS)).trim()
      : '',
  );
  return { title: titles.find((title) => title !== '') ?? '', story };
}

/** What is refused before anything goes through it. */
function faultsOf({ article: kept, story }: Group): Fault[] {
  const foreign = foreignDataFaults(story);
  if (foreign.length > 0) return foreign;
  // What else an article has goes no further, and may be nested without end.
  const article = readKeptArticle(kept);
  return bytesOf(JSON.stringify({ article, story })) > MAX_DRAFT_BYTES
    ? [error([], 'storyTooLarge', MAX_DRAFT_BYTES / BYTES_IN_MB)]
    : brokenTextFaults(story);
}

/** Where both are, it is the text that is named. */
function brokenPart({ article, story }: Group): UnsoundDraft['broken'] {
  return readKeptArticle(article) && !hasNotes(story) ? 'notes' : 'text';
}

function readDraft(
  { id, changedAt, article: kept, story, copyOf }: Group,
  newId: () => string,
): DraftInFile | null {
  const article = readKeptArticle(kept);
  // A draft that is kept here opens with what can be read of it; of a file, nothing is taken for granted.
  if (!article || !hasNotes(story)) return null;
  const clean = harmless(article) as CapturedArticle;
  const written = withSoundId(readDraftStory(harmless(story), clean));
  // Without a text and what is kept of one, there is nothing to write notes on.
  if (!hasText(clean) && written.copies.length === 0) return null;
  return {
    id: typeof id === 'string' && SOUND_ID.test(id) ? id : newId(),
    changedAt: isKeptTime(changedAt) ? changedAt : 0,
    article: clean,
    story: written,
    ...(typeof copyOf === 'string' && SOUND_ID.test(copyOf) && { copyOf }),
  };
}

/** Whether notes can be what they say they are: a part that is something else would be read as if nothing were written. */
function hasNotes(story: unknown): boolean {
  if (typeof story !== 'object') return false;
  const { terms = [], timeline = [], reading = [], sources = {}, gate = {} } = groupOf(story);
  return (
    [terms, timeline, reading].every((list) => Array.isArray(list)) &&
    [sources, gate].every((group) => typeof group === 'object')
  );
}

/** A story that was never put to use has none. */
function withSoundId(story: DraftStory): DraftStory {
  return isStoryId(story.id) ? story : { ...story, id: '' };
}

function refused(faults: readonly Fault[]): DraftFileReading {
  return {
    ok: false,
    faults: faults.map((fault) => ({ fault, data: undefined, at: [] })),
  };
}
