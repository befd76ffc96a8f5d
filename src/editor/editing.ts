/** What every part of the editor is given: the draft as it stands, how it is changed, and what is wrong in it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FieldValue } from '../core/editing/draft-steps.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import type { TermPlaces } from '../core/editing/form-places.ts';
import type { DataPath, Fault } from '../core/story-file/fault.ts';

/** A step from one state of the story to the next. */
export type Step = (story: DraftStory) => DraftStory;

export type Editing = {
  readonly story: DraftStory;
  /** Changes a field as somebody types in it. */
  readonly type: (path: DataPath, value: FieldValue) => void;
  /** Takes a step of its own, and leads to a field then, where one is named. */
  readonly take: (step: Step, leadTo?: string) => void;
  /** Where the forms of the terms stand in the article, a term after the other. */
  readonly places: readonly TermPlaces[];
  /** What is wrong in a field, by its name; what is only missing is not said beside it until somebody asks. */
  readonly faultsOf: (field: string) => readonly Fault[];
};

const EditingContext = createContext<Editing | null>(null);

/** Gives all components inside it the draft. */
export const EditingProvider = EditingContext.Provider;

/**
 * The draft that is edited.
 *
 * @throws Error outside an {@link EditingProvider}
 */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('nothing is edited here');
  return editing;
}

/** The name of the field at a place. */
export function nameOf(path: DataPath): string {
  return path.join('-');
}
