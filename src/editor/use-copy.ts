/** A text that may become a copy of a story: what it is, what is said of it, and what is wrong with that. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
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
import type { Copy } from '../core/story/story.ts';
import type { Draft } from '../extension/library/schema.ts';
import type { Editing } from './editing.ts';
import type { ExtendedStory } from './extended-story.ts';
import { FieldFaults } from './field-faults.ts';
import type { OtherStories } from './other-stories.ts';
import { type Unfinished, useUnfinishedTexts } from './unfinished.ts';
import { useLeading } from './use-leading.ts';

/** What is typed; of the draft, only the text is kept before it is added. */
const FACTS = ['outlet', 'asOf', 'url'] as const;
/** A copy has none. */
const NO_TERMS = { current: [] };

/** A text that may become a copy, and what can be done with it. */
export type ProposedText = ExtendedStory & {
  /** It has the text. */
  readonly draft: Draft;
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
  readonly facts: DraftStory;
  readonly editing: Editing;
  /** What is said beside these fields. */
  readonly fieldFaults: FieldFaults;
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
  const kept = useUnfinishedTexts();
  const [facts, setFacts] = useState(() => typedFacts(startStory(article), kept));
  useLayoutEffect(() => {
    for (const fact of FACTS) kept.write(fact, facts[fact]);
  }, [facts]);
  const [saysMissing, setSaysMissing] = useState(false);
  const fieldFaults = useMemo(() => new FieldFaults(), []);
  const leading = useLeading(NO_TERMS);
  const editing = useMemo(() => editingOf(setFacts, leading), []);
  const measured = useMemo(() => {
    const rest = others.known.filter(({ id }) => id !== story?.id);
    return story ? measureCopy({ story, article }, rest) : null;
  }, []);
  const copy = useMemo(
    () => (story ? copyToAdd({ story, article, ...factsOf(facts) }) : null),
    [facts],
  );
  const faults = useMemo(
    () => (story && copy ? copyFaults({ story, copy, isOwn }, validate) : []),
    [copy],
  );
  useLayoutEffect(() => {
    fieldFaults.set(saidBeside(faults, saysMissing));
  }, [faults, saysMissing]);
  if (!measured) return null;
  return {
    measured,
    copy: measured.sameAs ? null : copy,
    faults,
    facts,
    editing,
    fieldFaults,
    sayMissing() {
      setSaysMissing(true);
    },
  };
}

/** The facts as they were typed before the page was loaded anew. */
function typedFacts(start: DraftStory, kept: Unfinished): DraftStory {
  return FACTS.reduce(
    (facts, fact) => ({ ...facts, [fact]: kept.read(fact) ?? facts[fact] }),
    start,
  );
}

/** The ways to change the facts; nothing is said of a step, and none depends on what was before. */
function editingOf(
  setFacts: (next: (before: DraftStory) => DraftStory) => void,
  { lead }: Pick<Editing, 'lead'>,
): Editing {
  return {
    lead,
    type(path, value) {
      setFacts((before) => setField(before, path, value));
    },
    take(step, { leadTo } = {}) {
      setFacts(step);
      if (typeof leadTo === 'string') lead(leadTo);
    },
  };
}

/** What is only missing is said once it is asked for. */
function saidBeside(
  faults: readonly Fault[],
  saysMissing: boolean,
): ReadonlyMap<string, readonly Fault[]> {
  const said = faults.filter(({ kind }) => saysMissing || kind !== 'empty');
  const fields = new Map<string, readonly Fault[]>();
  for (const fault of said) {
    const field = fieldOfCopy(fault);
    if (field !== null) fields.set(field, [...(fields.get(field) ?? []), fault]);
  }
  return fields;
}

function factsOf({ outlet, asOf, url }: DraftStory): {
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
} {
  return { publisher: outlet, date: dataDate(asOf), url };
}
