/** What a reader decides on stories that would come in place of others. */
import type { Story } from '../story/story.ts';
import { type ImportPlan, isInPlaceOfOther, type PlannedStory } from './import-plan.ts';

export type Decision =
  /** What is here stays, and nothing comes. */
  | 'leave'
  | 'replace'
  /** What is here stays, and the other one comes under another id. */
  | 'both';

/** By the ids of the planned stories; one that is left out is left. */
export type Decisions = ReadonlyMap<string, Decision>;

/** What is to be kept of a plan. */
export type TakenStories = {
  readonly stories: readonly Story[];
  /** Those among them that come in place of another, by their ids, each with that; null where it can't be read. */
  readonly mayReplace: ReadonlyMap<string, Story | null>;
  /** The ids of those among them that come beside the one that has their id. */
  readonly beside: ReadonlySet<string>;
};

/** The decision on a story, which is to leave what is here as long as there is none. */
export function decisionOn({ story }: PlannedStory, decisions: Decisions): Decision {
  return decisions.get(story.id) ?? 'leave';
}

/** What comes of a plan: all that is new, and what the reader has decided for. */
export function takenStories({ stories }: ImportPlan, decisions: Decisions): TakenStories {
  const decided = (decision: Decision): readonly PlannedStory[] =>
    stories.filter(
      (one) => isInPlaceOfOther(one.change) && decisionOn(one, decisions) === decision,
    );
  const isTaken = (one: PlannedStory): boolean =>
    one.change === 'new' ||
    (isInPlaceOfOther(one.change) && decisionOn(one, decisions) !== 'leave');
  return {
    stories: stories.filter(isTaken).map(({ story }) => story),
    mayReplace: new Map(decided('replace').map(({ story, here }) => [story.id, here])),
    beside: new Set(decided('both').map(({ story }) => story.id)),
  };
}
