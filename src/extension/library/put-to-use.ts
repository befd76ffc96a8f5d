/**
 * A draft is put to use: what it has become is kept as a story. Other tabs write stories, drafts and copies meanwhile, so
 * whatever depends on them is read in the transaction that writes.
 */
import { isKnownState } from '../../core/editing/in-use.ts';
import { withAddedCopies } from '../../core/story/added-copies.ts';
import { storyId } from '../../core/story/ids.ts';
import { shownDraftId } from '../../core/story/shown-draft-id.ts';
import type { Story } from '../../core/story/story.ts';
import { type Obstacle, obstacleTo } from './obstacles.ts';
import { readableDraft, readableEntry } from './readable.ts';
import { storyIn } from './read-stories.ts';
import { recordsOf } from './records.ts';
import type { Draft } from './schema.ts';
import { asShown, ownIdOf } from './shown-drafts.ts';
import { takenIdsIn } from './taken-ids.ts';
import { deleteRecords, putRecords, readRecords, type WriteTransaction } from './write-stories.ts';

export type PuttingToUse = {
  readonly draftId: string;
  /** Of the draft as the editor has it. */
  readonly changedAt: number;
  /** The id of the story that the draft has become before, as the editor knows it; empty for none. */
  readonly ownId: string;
  /** When that story was revised, as the editor knows it; empty where the draft was never put to use. */
  readonly usedAs: string;
  /** The ids of stories that may not be here. */
  readonly takenIds: Iterable<string>;
  /** When the story was revised which the author agrees to replace; empty where it does not say. */
  readonly over?: string | undefined;
};

/** What a draft is from then on, which is a change of it. */
type Given = { readonly id: string; readonly changedAt: number };

export type GivenId = ({ readonly kind: 'given' } & Given) | Obstructed;

/** Nothing is done: the draft is another one by now, or is gone. */
type Obstructed = { readonly kind: Obstacle };

export type PutToUse =
  | ({ readonly kind: 'used' } & Given)
  | Obstructed
  /** Nothing is kept: a story is here that the draft has not become, and nobody has agreed to replace it. */
  | { readonly kind: 'other'; readonly here: Story };

/**
 * Keeps the story in place of the one that the draft has become before, with the copies that were added to that; else
 * under an id that nothing has, which the draft has from then on. The draft marks pages no longer. One that was changed
 * or removed since the editor has it is left as it is, and so is its story.
 *
 * @param story its id counts for nothing
 */
export async function putToUse(
  writing: WriteTransaction,
  story: Story,
  putting: PuttingToUse,
): Promise<PutToUse> {
  const { draftId, over } = putting;
  const found = await draftWithId(writing, story, putting);
  if ('kind' in found) return found;
  const { draft, id } = found;
  const records = await readRecords(writing, id);
  const here = storyIn(records);
  const whole = withAddedCopies({ ...story, id }, here?.copies ?? []);
  const usedAs = textOf(draft, 'usedAs') ?? putting.usedAs;
  if (here && over !== (here.revised ?? '') && !isKnownState(here, whole, usedAs)) {
    return { kind: 'other', here };
  }
  const isOn = readableEntry(records.entries)?.entry.isOn ?? true;
  await putRecords(writing, recordsOf(whole, { addedAt: Date.now(), origin: 'written', isOn }));
  await deleteRecords(writing, shownDraftId(draftId));
  const used = withTexts(draft, { id, usedAs: story.revised ?? '' });
  await writing.objectStore('drafts').put(asShown(used, false));
  return { kind: 'used', id, changedAt: used.changedAt };
}

/**
 * Gives a draft the id that its story has from then on; it keeps one that it has, and is not changed then.
 */
export async function giveId(
  writing: WriteTransaction,
  story: Story,
  putting: Omit<PuttingToUse, 'over'>,
): Promise<GivenId> {
  const found = await draftWithId(writing, story, putting);
  if ('kind' in found) return found;
  const { draft, id } = found;
  const given = ownIdOf(draft) === id ? draft : withTexts(draft, { id });
  if (given !== draft) await writing.objectStore('drafts').put(given);
  return { kind: 'given', id, changedAt: given.changedAt };
}

async function draftWithId(
  writing: WriteTransaction,
  story: Story,
  { draftId, changedAt, ownId, takenIds }: Omit<PuttingToUse, 'over'>,
): Promise<{ readonly draft: Draft; readonly id: string } | Obstructed> {
  const draft = readableDraft(await writing.objectStore('drafts').get(draftId));
  const obstacle = obstacleTo(draft, changedAt);
  if (draft === null || obstacle) return { kind: obstacle ?? 'gone' };
  const known = ownIdOf(draft) ?? ownId;
  const id = known === '' ? storyId(story, [...takenIds, ...(await takenIdsIn(writing))]) : known;
  return { draft, id };
}

/** The editor keeps them too, but its tab may end before. Another tab that has the draft without them keeps nothing more. */
function withTexts(draft: Draft, texts: Readonly<Record<string, string>>): Draft {
  const { story } = draft;
  const written = typeof story === 'object' && story !== null ? story : {};
  const changedAt = Math.max(Date.now(), draft.changedAt + 1);
  return { ...draft, changedAt, story: { ...written, ...texts } };
}

/** What the story of a draft has in a field; null where that is no text. */
function textOf({ story }: Draft, field: string): string | null {
  const fields = new Map(Object.entries(typeof story === 'object' && story !== null ? story : {}));
  const text: unknown = fields.get(field);
  return typeof text === 'string' ? text : null;
}
