/** As much of a draft as can mark pages while it is written. */
import { shownDraftId } from '../story/shown-draft-id.ts';
import type { Sentence, Story, Term } from '../story/story.ts';
import { isGateName } from '../story-file/gate-rules.ts';
import { harmless } from '../story-file/harmless-text.ts';
import type { UncheckedStory } from './story-of-draft.ts';
import { isDate, isComplete, previewOf } from './story-preview.ts';

/** A gate needs two names at the least, as the schema of stories has it. */
const FEWEST_NAMES = 2;

/**
 * Leaves out whatever is not written yet: statements as the preview does, and terms that have no kind, name or form.
 *
 * @returns null while pages can't be marked: the report's day, names to look for and a term are what it takes
 */
export function shownDraft(unchecked: UncheckedStory, draftId: string): Story | null {
  const story = harmless(unchecked) as Story;
  const gate = gateOf(story);
  const { copies, asOf } = story;
  const terms = story.terms.flatMap((_, index) => termOf(story, index) ?? []);
  const [copy] = copies as readonly Partial<Story['copies'][number]>[];
  if (!gate || terms.length === 0 || copy?.fingerprint === undefined) return null;
  return {
    ...story,
    id: shownDraftId(draftId),
    gate,
    terms: terms.map((term) => ({ ...term, note: { ...term.note, gloss: glossOf(term, asOf) } })),
    timeline: story.timeline.filter(isComplete),
    reading: story.reading.filter(isComplete),
    sources: Object.fromEntries(
      Object.entries(story.sources).filter(([, { date }]) => date === null || isDate(date)),
    ),
  };
}

/** Names that can't stand at a gate are left out; null where too few are left. */
function gateOf({ gate: { names, minNames } }: Story): Story['gate'] | null {
  const usable = names.filter(isGateName);
  const isEnough = usable.length >= Math.max(minNames, FEWEST_NAMES) && minNames > 0;
  return isEnough ? { names: usable, minNames } : null;
}

function termOf(story: Story, index: number): Term | null {
  const term = previewOf(story, index)?.term;
  return term && term.name !== '' && term.forms.length > 0 ? term : null;
}

/** No note shows the date of a gloss, so it is written last. */
function glossOf({ note: { gloss } }: Term, asOf: string): Sentence {
  return isDate(gloss.when) ? gloss : { ...gloss, when: asOf };
}
