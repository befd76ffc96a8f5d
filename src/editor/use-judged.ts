/** What is said of the draft as it changes: a little later than it is typed, so that no key waits for it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftStory } from '../core/editing/draft-story.ts';
import type { AskJudge } from './ask-judge.ts';
import type { Judged } from './judge.ts';

/** Whoever types fast is not judged at each key. */
const REST_MS = 120;

export type JudgedDraft = {
  /** Of the last state that was judged; null until the first one is. */
  readonly judged: Judged | null;
  /** Whether that is the draft as it stands. */
  readonly isCurrent: boolean;
  /** Judges the draft as it stands, and calls back; at once where it was judged already. */
  readonly whenJudged: (then: (judged: Judged) => void, onFailure: () => void) => void;
};

/** Has each state judged, or of several that come meanwhile, the last. */
export function useJudged(story: DraftStory, ask: AskJudge): JudgedDraft {
  const [last, setLast] = useState<{ story: DraftStory; judged: Judged } | null>(null);
  const latest = useRef(story);
  latest.current = story;
  const isAsking = useRef(false);
  useEffect(() => {
    if (!isAsking.current) void askOn();
  }, [story]);
  return {
    judged: last?.judged ?? null,
    isCurrent: last?.story === story,
    whenJudged(then, onFailure) {
      if (last?.story === latest.current) then(last.judged);
      else void ask(latest.current).then(then, onFailure);
    },
  };

  async function askOn(): Promise<void> {
    isAsking.current = true;
    let asked: DraftStory | null = null;
    while (asked !== latest.current) {
      if (last || asked) await rest();
      asked = latest.current;
      // What fails is tried anew with the next change, and said where somebody asks for more.
      const judged = await ask(asked).catch(() => null);
      if (judged) setLast({ story: asked, judged });
    }
    isAsking.current = false;
  }
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, REST_MS);
  });
}
