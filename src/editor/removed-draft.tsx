/** A draft that was removed from within its editor: until the page is left, it can be brought back. */
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { type SpokenLine, useSpokenLine } from '../components/spoken-line.tsx';
import { useUnfinishedTexts } from './unfinished.ts';
import type { WrittenStory } from './use-story.ts';

export type Removal = {
  readonly isRemoved: boolean;
  /** Takes the draft away, unless it is another one by now. */
  readonly remove: WrittenStory['remove'];
  readonly bringBack: () => void;
  /** What is said where it can't be brought back. */
  readonly error: SpokenLine;
};

/** @param onBack called when the draft is back, and its editor is shown again */
export function useRemoval(
  draftId: string,
  written: Pick<WrittenStory, 'remove' | 'bringBack'>,
  onBack: () => void,
): Removal {
  const unfinished = useUnfinishedTexts();
  const { message } = useLanguage();
  const [isRemoved, setRemoved] = useState(false);
  const [error, complain] = useSpokenLine();
  const isBack = useRef(false);
  // What is spoken is heard where its line was there before.
  useEffect(() => {
    if (isBack.current) onBack();
    isBack.current = false;
  }, [isRemoved]);
  const bringBack = async (): Promise<void> => {
    complain('');
    if (!(await written.bringBack())) {
      complain(message('storiesNotKept'));
      return;
    }
    unfinished.keepFor(draftId);
    isBack.current = true;
    setRemoved(false);
  };
  return {
    isRemoved,
    async remove() {
      const outcome = await written.remove();
      if (outcome === 'removed') setRemoved(true);
      return outcome;
    },
    bringBack: () => void bringBack(),
    error,
  };
}

export type RemovedDraftProps = {
  readonly headline: string;
  readonly error: SpokenLine;
  readonly onBringBack: () => void;
};

/** The button takes the focus, since what had it is gone. */
export function RemovedDraft({ headline, error, onBringBack }: RemovedDraftProps): VNode {
  const { message } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <div class="removed" role="status">
      <p id="removed">{message('editorRemoved', headline || message('editorNoHeadline'))}</p>
      <p id="bring-back-until">{message('storiesUndoUntil')}</p>
      <p class="buttons">
        <button
          type="button"
          id="bring-back"
          ref={button}
          aria-describedby="removed bring-back-until"
          onClick={onBringBack}
        >
          {message('storiesUndo')}
        </button>
      </p>
      <ErrorLine forId="bring-back" line={error} />
    </div>
  );
}
