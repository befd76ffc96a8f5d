/** A line that is true of the draft as it stands, such as how much is left: it goes with the next change. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type SpokenLine, useSpokenLine } from '../components/spoken-line.tsx';
import type { DraftStory } from '../core/editing/draft-story.ts';
import type { NotAdded } from './use-not-added.ts';

/** Keeps the line, empty at first, and gives what sets it. */
export function useLineOfDraft(
  story: DraftStory,
  notAdded: readonly NotAdded[],
): [line: SpokenLine, say: (text: string) => void] {
  const [line, say] = useSpokenLine();
  const saidOf = useRef({ story, notAdded });
  useLayoutEffect(() => {
    const before = saidOf.current;
    saidOf.current = { story, notAdded };
    const isSame = isSameWriting(before.story, story) && wordsOf(before) === wordsOf({ notAdded });
    if (!isSame && line.text !== '') say('');
  });
  return [line, say];
}

/** Whether two states say the same; what a story becomes of its own accord, as it is put to use or saved, is no change. */
function isSameWriting(one: DraftStory, other: DraftStory): boolean {
  if (one === other) return true;
  const { id, usedAs } = one;
  return Object.entries({ ...other, id, usedAs }).every(
    ([name, value]) => one[name as keyof DraftStory] === value,
  );
}

function wordsOf({ notAdded }: { readonly notAdded: readonly NotAdded[] }): string {
  return notAdded.map(({ line }) => line).join('\n');
}
