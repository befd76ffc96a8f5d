/** Finds the stories that a page's text carries, where each stands and where its terms are mentioned. */
import {
  type CandidateStory,
  type CopyThere,
  findPlace,
  foundIn,
  type Place,
  takeOut,
  type TextLeft,
  wholeText,
} from './find-place.ts';
import type { FoundStory } from './found-story.ts';
import { plainSeparators } from './plain-separators.ts';
import type { Verdict } from './recognise.ts';
import { SAME_SHARE } from './same-text.ts';
import type { Span } from './span.ts';
import { MAX_TEXT_LENGTH } from './text-limit.ts';

/** What a page's text is to the stories that may stand in it. */
export type Finding =
  /**
   * In the order of the text, those that have the same text in the order of the candidates. Two bodies are the same, or
   * don't overlap.
   */
  | { readonly kind: 'found'; readonly stories: readonly FoundCopies[] }
  | Exclude<Verdict, { kind: 'found' }>;

/** A story, in each copy of it that stands in the text. */
export type FoundCopies = {
  /** The best of the copies. */
  readonly found: FoundStory;
  /** What is found where each copy before is taken out: of two, one may be out of sight. */
  readonly others: readonly FoundStory[];
};

/** So many stories are looked for … */
const MAX_STORIES = 4;
/** … and so many copies of each … */
const MAX_COPIES = 4;
/** … in texts of at most so many UTF-16 code units: each is as much work again as the first. */
const MAX_LENGTH_WITH_OTHERS = 400_000;

/**
 * Finds the stories that a text carries.
 *
 * @param whole a page's visible text, blocks separated by `BLOCK_END`; what is beyond
 *   {@link MAX_TEXT_LENGTH} is left out
 * @param stories the stories that may stand there; of those that have the same text, the first ones are found
 * @returns the stories whose copy accounts for most of the text, and then of what it leaves, and so on; where there is
 *   none, one that the text is only near to
 */
export function findStory(whole: string, stories: readonly CandidateStory[]): Finding {
  let left = wholeText(plainSeparators(whole.slice(0, MAX_TEXT_LENGTH)));
  let next = findPlace(left, stories);
  if (next.kind !== 'found') return next;
  const copies = new Map<string, FoundStory[]>();
  while (next.kind === 'found') {
    const { body } = next.place;
    const toKeep = copiesToKeep(next.place, copies);
    // What is in a copy beyond the last must not be taken for a story that it contains.
    if (toKeep.length === 0) break;
    for (const copy of toKeep) {
      const { id } = copy.story;
      copies.set(id, [...(copies.get(id) ?? []), foundIn(left, copy, body)]);
    }
    if (left.text.length > MAX_LENGTH_WITH_OTHERS) break;
    const bodies = [...left.taken, body];
    const again = stories.filter(({ id }) => mayStandAgain(copies.get(id)?.at(-1), bodies));
    const further = copies.size < MAX_STORIES ? stories.filter(({ id }) => !copies.has(id)) : [];
    // Most pages carry the one story that they may, once; for them this is the end.
    if (again.length + further.length === 0) break;
    left = takeOut(left, body);
    const open = new Set([...again, ...withOpenGate(further, left)]);
    const candidates = stories.filter((story) => open.has(story));
    if (candidates.every(({ id }) => copies.get(id)?.length === MAX_COPIES)) break;
    next = findPlace(left, candidates);
  }
  return { kind: 'found', stories: inOrder([...copies.values()]) };
}

/**
 * Of the stories in a place as many as may be. One that is found elsewhere already counts once more where it has as much
 * of itself here as the best: part of it may be another story's whole.
 */
function copiesToKeep(
  { best, copies }: Place,
  before: ReadonlyMap<string, readonly FoundStory[]>,
): CopyThere[] {
  let room = MAX_STORIES - before.size;
  return copies.filter(({ story, recognition }) => {
    const count = before.get(story.id)?.length;
    if (count === undefined) return room-- > 0;
    return count < MAX_COPIES && recognition.ofStory >= SAME_SHARE * best.ofStory;
  });
}

/** Those of whose gate names enough are among the words that are left. */
function withOpenGate(stories: readonly CandidateStory[], { words }: TextLeft): CandidateStory[] {
  const names = new Set<string>();
  if (stories.length > 0) for (const { text, name } of words) names.add(text).add(name);
  return stories.filter(
    ({ gate }) => !gate || gate.names.filter((name) => names.has(name)).length >= gate.minNames,
  );
}

/**
 * Whether outside of all bodies as many terms are mentioned as another copy has, or two of them: one may be a caption's.
 *
 * @param last the copy of a story that was found last; of a story that was not found, none can stand again
 */
function mayStandAgain(last: FoundStory | undefined, bodies: readonly Span[]): boolean {
  if (!last) return false;
  const isOutside = ({ from, to }: Span): boolean =>
    bodies.every((body) => from < body.from || to > body.to);
  const outside = new Set(last.mentions.filter(isOutside).map(({ termId }) => termId));
  const all = new Set(last.mentions.map(({ termId }) => termId));
  return outside.size >= Math.min(2, Math.max(1, all.size));
}

/** Each story by its best copy. */
function inOrder(stories: readonly (readonly FoundStory[])[]): FoundCopies[] {
  return stories
    .flatMap(([found, ...others]) => (found ? [{ found, others }] : []))
    .sort((one, other) => one.found.body.from - other.found.body.from);
}
