/** What every part of the editor is given to change the draft with, and what many of its parts have to know of it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FieldValue } from '../core/editing/draft-steps.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import type { DataPath } from '../core/story-file/fault.ts';

/** A step from one state of the story to the next. */
export type Step = (story: DraftStory) => DraftStory;

/** What comes after a step. */
export type Afterwards = {
  /** The name of the field to lead to, which may depend on the story before the step. */
  readonly leadTo?: string | ((before: DraftStory) => string);
  /** What a screen reader says of it. */
  readonly say?: string;
  /** What it says where the step has changed nothing. */
  readonly sayIfSame?: string;
};

/** It is the same for as long as the page is open, so that nothing is rendered anew for it. */
export type Editing = {
  /** Changes a field as somebody types in it. */
  readonly type: (path: DataPath, value: FieldValue) => void;
  /** Takes a step of its own. */
  readonly take: (step: Step, then?: Afterwards) => void;
  /** Leads to a field, whatever it is folded in. */
  readonly lead: (field: string) => void;
};

const EditingContext = createContext<Editing | null>(null);
/** Gives all components inside it the ways to change the draft. */
export const EditingProvider = EditingContext.Provider;

/** A draft without its statements. */
export type StoryFacts = Omit<DraftStory, 'terms' | 'timeline' | 'reading' | 'copies'>;

const FactsContext = createContext<StoryFacts | null>(null);
/** Gives what a note shows of its story. */
export const FactsProvider = FactsContext.Provider;

const SourcesContext = createContext<DraftStory['sources']>({});
/** Gives the list of sources; a statement names those that it cites. */
export const SourcesProvider = SourcesContext.Provider;

const StoryLanguageContext = createContext('');
/** Gives the language that the story is written in. */
export const StoryLanguageProvider = StoryLanguageContext.Provider;

const WhereContext = createContext<readonly string[]>([]);
/** Says of the fields inside it to what they belong, from the outside in: the term, the part, the sentence. */
export const WhereProvider = WhereContext.Provider;

/**
 * The ways to change the draft.
 *
 * @throws Error outside an {@link EditingProvider}
 */
export function useEditing(): Editing {
  return given(useContext(EditingContext));
}

/**
 * The draft without its statements.
 *
 * @throws Error outside a {@link FactsProvider}
 */
export function useFacts(): StoryFacts {
  return given(useContext(FactsContext));
}

export function useSources(): DraftStory['sources'] {
  return useContext(SourcesContext);
}

/** What is to be said of a text in the story's language; nothing where that is not known. */
export function useStoryLanguage(isStoryText: boolean): { readonly lang?: string } {
  const language = useContext(StoryLanguageContext);
  return isStoryText && language !== '' ? { lang: language } : {};
}

export function useWhere(): readonly string[] {
  return useContext(WhereContext);
}

/** The name of the field at a place. */
export function nameOf(path: DataPath): string {
  return path.join('-');
}

function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('nothing is edited here');
  return value;
}
