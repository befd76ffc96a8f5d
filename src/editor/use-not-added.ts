/** What is typed and not added, as it changes: the checks lead to each of it, and whoever gives the story away is told. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { fieldOf } from '../core/editing/draft-faults.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import { notAdded } from '../core/editing/not-added.ts';
import type { Language } from '../view/elements/messages.ts';
import { brief, describeFault } from '../view/story-file/describe-fault.ts';
import { useUnfinishedTexts } from './unfinished.ts';

/** Words that stand in a field and in no part of the draft. */
export type NotAdded = {
  readonly field: string;
  readonly words: string;
  /** In a line: where they stand, and that they are not added. */
  readonly line: string;
};

export function useNotAdded(story: DraftStory): readonly NotAdded[] {
  const language = useLanguage();
  const unfinished = useUnfinishedTexts();
  const [, setTimes] = useState(0);
  useLayoutEffect(
    () =>
      unfinished.listen(() => {
        setTimes((times) => times + 1);
      }),
    [unfinished],
  );
  return notAdded(story, unfinished.read).map((fault) => ({
    field: fieldOf(fault.path),
    words: fault.values.map(brief).join(),
    line: describeFault(fault, story, language),
  }));
}

/** A line that says what was done, and under it what is left out of that. */
export function withNotAdded(
  done: string,
  left: readonly NotAdded[],
  { locale, message }: Language,
): string {
  if (left.length === 0) return done;
  const words = left.map((one) => one.words);
  const missing = message('editorNotIn', new Intl.ListFormat(locale).format(words));
  return done === '' ? missing : `${done}\n${missing}`;
}
