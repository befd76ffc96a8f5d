/** Puts a story to use, and asks first where that would replace one that the draft has not become. */
import { useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import type { Story } from '../core/story/story.ts';
import type { PutToUse } from '../extension/library/put-to-use.ts';
import type { ReplaceQuestionProps } from './replace-question.tsx';
import { type NotAdded, withNotAdded } from './use-not-added.ts';
import type { Usage } from './use-usage.ts';

/** What is said where nothing is put to use, and where something else says it. */
export const REFUSALS = {
  failed: 'editorNotInUse',
  conflict: 'editorConflict',
  gone: 'editorRemovedElsewhere',
  other: null,
  used: null,
} as const satisfies Record<PutToUse['kind'] | 'failed', string | null>;

type PutProps = {
  readonly usage: Usage;
  /** What is typed and no part of the story. */
  readonly notAdded: readonly NotAdded[];
};

export type PuttingToUse = {
  /** How often it was put to use. */
  readonly times: number;
  /** Null where there is nothing to decide. */
  readonly question: Omit<ReplaceQuestionProps, 'usedAs'> | null;
  readonly use: (story: Story) => Promise<void>;
  /** Leaves the question. */
  readonly forget: () => void;
};

export function usePuttingToUse(
  { usage, notAdded }: PutProps,
  say: (text: string) => void,
): PuttingToUse {
  const language = useLanguage();
  const [times, setTimes] = useState(0);
  const [asked, setAsked] = useState<{ readonly here: Story; readonly next: Story } | null>(null);
  const use = async (story: Story, over?: string): Promise<void> => {
    const used = await usage.putToUse(story, over);
    setAsked(used?.kind === 'other' ? { here: used.here, next: story } : null);
    const refusal = REFUSALS[used?.kind ?? 'failed'];
    if (used?.kind === 'used') {
      // What pages show then is said by its own line.
      say(withNotAdded('', notAdded, language));
      setTimes((before) => before + 1);
    } else say(refusal === null ? '' : language.message(refusal));
  };
  const toButton = (): void => {
    document.getElementById('use')?.focus();
  };
  const forget = (): void => {
    setAsked(null);
  };
  return {
    times,
    use,
    forget,
    question: asked && {
      ...asked,
      onReplace() {
        void use(asked.next, asked.here.revised ?? '').then(toButton);
      },
      onCancel() {
        forget();
        toButton();
      },
    },
  };
}
