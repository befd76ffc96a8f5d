/** A text that may become a copy of a story: what it is, what is said of it, and what is wrong with that. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  copyFaults,
  copyToAdd,
  fieldOfCopy,
  type MeasuredCopy,
  measureCopy,
} from '../core/editing/copy-judgement.ts';
import { setField } from '../core/editing/draft-steps.ts';
import { type DraftStory, startStory } from '../core/editing/draft-story.ts';
import { dataDate } from '../core/editing/story-of-draft.ts';
import type { Fault } from '../core/story-file/fault.ts';
import type { ValidateStory } from '../core/story-file/schema-error.ts';
import type { Copy, Story } from '../core/story/story.ts';
import type { Draft } from '../extension/library/schema.ts';
import type { Editing } from './editing.ts';
import { leadTo } from './lead-to.ts';
import type { OtherStories } from './other-stories.ts';

/** A text that may become a copy, and what can be done with it. */
export type ProposedText = {
  /** It has the text. */
  readonly draft: Draft;
  /** Null where it is not known any more. */
  readonly story: Story | null;
  /** Whether the reader has written or imported it: the copy becomes part of it then, and else is kept beside it. */
  readonly isOwn: boolean;
  readonly others: OtherStories;
  /** The compiled schema of stories. */
  readonly validate: ValidateStory;
  /** Keeps the copy, and tells open pages; false where it can't be kept. */
  readonly add: (copy: Copy) => Promise<boolean>;
  /** Removes the text; false where that can't be. */
  readonly drop: () => Promise<boolean>;
  /** Shows the page with an address. */
  readonly goToPage: (address: string) => void;
};

export type UsedCopy = {
  readonly measured: MeasuredCopy;
  /** As it stands now, sound or not; null where the story has it already. */
  readonly copy: Copy | null;
  readonly faults: readonly Fault[];
  /** Outlet, day and address as the fields of a draft have them. */
  readonly editing: Editing;
  /** What is only missing is said beside its field from now on. */
  readonly sayMissing: () => void;
};

/** Null where there is no such story, or the text is too short for a copy. */
export function useCopy({
  draft: { article },
  story,
  isOwn,
  others,
  validate,
}: ProposedText): UsedCopy | null {
  const [facts, setFacts] = useState(() => startStory(article));
  const [saysMissing, setSaysMissing] = useState(false);
  const leadsTo = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (leadsTo.current !== null) leadTo(leadsTo.current);
    leadsTo.current = null;
  });
  const measured = useMemo(() => {
    const rest = others.known.filter(({ id }) => id !== story?.id);
    return story && measureCopy({ story, article }, rest);
  }, []);
  const copy = useMemo(() => story && copyToAdd({ story, article, ...factsOf(facts) }), [facts]);
  const faults = useMemo(
    () => (story && copy ? copyFaults({ story, copy, isOwn }, validate) : []),
    [copy],
  );
  if (!measured) return null;
  const editing: Editing = {
    story: facts,
    type(path, value) {
      setFacts((before) => setField(before, path, value));
    },
    take(step, field) {
      leadsTo.current = field ?? null;
      setFacts(step);
    },
    places: [],
    faultsOf: (field) =>
      faults.filter(
        (fault) => fieldOfCopy(fault) === field && (saysMissing || fault.kind !== 'empty'),
      ),
  };
  return {
    measured,
    copy: measured.sameAs ? null : copy,
    faults,
    editing,
    sayMissing() {
      setSaysMissing(true);
    },
  };
}

function factsOf({ outlet, asOf, url }: DraftStory): {
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
} {
  return { publisher: outlet, date: dataDate(asOf), url };
}
