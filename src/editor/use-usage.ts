/** What becomes of the story that is written: it is put to use, given away, and may be changed by others meanwhile. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { type InUse, inUse, type StoryHere } from '../core/editing/in-use.ts';
import type { Story } from '../core/story/story.ts';
import type { Obstacle } from '../extension/library/obstacles.ts';
import type { GivenId, PutToUse, PuttingToUse } from '../extension/library/put-to-use.ts';
import { useOnReturn } from './use-on-return.ts';
import type { JudgedDraft } from './use-judged.ts';
import type { WrittenStory } from './use-story.ts';

/** What the draft has become before, as far as it is known, and when it was changed. */
export type Before = Pick<PuttingToUse, 'ownId' | 'usedAs' | 'changedAt'>;

/** Where stories are kept. */
export type StoryPlace = {
  /**
   * Keeps a story and tells open pages.
   *
   * @param over when the story was revised that may be replaced
   * @returns null where it can't be kept
   */
  readonly putToUse: (story: Story, before: Before, over?: string) => Promise<PutToUse | null>;
  /** Gives the draft its story's id for good; null where it can't be kept. */
  readonly giveId: (story: Story, before: Before) => Promise<GivenId | null>;
  /** A story with all copies that it has in the library. */
  readonly withItsCopies: (story: Story) => Promise<Story>;
  /** The story with an id; null where it is not here. */
  readonly storyHere: (id: string) => Promise<StoryHere | null>;
};

export type Usage = {
  /** What pages show; null while that is not known. */
  readonly inUse: InUse | null;
  /** When the story was revised that was put to use last; empty where none was. */
  readonly usedAs: string;
  readonly putToUse: (story: Story, over?: string) => Promise<PutToUse | null>;
  /** The story as it is given away: with its id from now on, and with its copies; or what stands in the way. */
  readonly toGive: (story: Story) => Promise<Story | Obstacle>;
  readonly withItsCopies: (story: Story) => Promise<Story>;
};

/**
 * Follows what pages show, also where another tab changes it.
 *
 * @param onUsed called when it was put to use
 */
export function useUsage(
  { story: { id, usedAs }, changeBeside }: Pick<WrittenStory, 'story' | 'changeBeside'>,
  { judged }: Pick<JudgedDraft, 'judged'>,
  library: StoryPlace,
  onUsed: () => void,
): Usage {
  const [here, refresh] = useStoryHere(id, usedAs, library);
  const before = { ownId: id, usedAs };
  // Another story may have the id that one would get which has none yet.
  const withItsCopies = async (whole: Story): Promise<Story> =>
    id === '' ? whole : library.withItsCopies(whole);
  const now = judged?.checked.isWhole === true ? judged.checked.story : null;
  return {
    inUse: here === undefined || !judged ? null : inUse(usedAs, here, now),
    usedAs,
    withItsCopies,
    async putToUse(whole, over) {
      let used: PutToUse | null = null;
      const obstacle = await changeBeside(async (changedAt) => {
        used = await library.putToUse(whole, { ...before, changedAt }, over);
        if (used === null || used.kind === 'other') return null;
        if (used.kind !== 'used') return used.kind;
        return { ...used, given: { id: used.id, usedAs: whole.revised ?? '' } };
      });
      if (isUsed(used)) onUsed();
      await refresh();
      return obstacle ? { kind: obstacle } : used;
    },
    async toGive(whole) {
      // Without a library it has the id that it would get, and so has one that is not the library's any more.
      let given = id === '' ? whole.id : id;
      const obstacle = await changeBeside(async (changedAt) => {
        const answer = await library.giveId(whole, { ...before, changedAt });
        if (answer?.kind !== 'given') return answer?.kind ?? null;
        given = answer.id;
        return { ...answer, given: { id: given } };
      });
      if (obstacle) return obstacle;
      return withItsCopies({ ...whole, id: given }).catch(() => ({ ...whole, id: given }));
    },
  };
}

function isUsed(used: PutToUse | null): boolean {
  return used?.kind === 'used';
}

/** The story with the draft's id, read anew whenever the author comes back to the page; undefined until it was read. */
function useStoryHere(
  id: string,
  usedAs: string,
  { storyHere }: Pick<StoryPlace, 'storyHere'>,
): [here: StoryHere | null | undefined, refresh: () => Promise<void>] {
  const [here, setHere] = useState<StoryHere | null | undefined>(undefined);
  const refresh = async (): Promise<void> => {
    const read = id === '' ? null : await storyHere(id).catch(() => undefined);
    setHere(read);
  };
  useLayoutEffect(() => {
    void refresh();
  }, [id, usedAs]);
  useOnReturn(() => void refresh());
  return [here, refresh];
}
