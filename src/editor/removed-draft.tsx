/** A draft that was removed from within its editor: until the page is left, it can be brought back. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import type { WrittenStory } from './use-story.ts';

export type Removal = {
  readonly isRemoved: boolean;
  /** Takes the draft away; false where the browser can't. */
  readonly remove: () => Promise<boolean>;
  readonly bringBack: () => void;
};

/** @param take takes the draft out of what is kept */
export function useRemoval(
  { atRest, keepAgain }: Pick<WrittenStory, 'atRest' | 'keepAgain'>,
  take: () => Promise<void>,
): Removal {
  const [isRemoved, setRemoved] = useState(false);
  return {
    isRemoved,
    async remove() {
      await atRest();
      try {
        await take();
      } catch {
        return false;
      }
      setRemoved(true);
      return true;
    },
    bringBack() {
      setRemoved(false);
      keepAgain();
    },
  };
}

export type RemovedDraftProps = {
  readonly headline: string;
  readonly onBringBack: () => void;
};

/** The button takes the focus, since what had it is gone. */
export function RemovedDraft({ headline, onBringBack }: RemovedDraftProps): VNode {
  const { message } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <div class="removed" role="status">
      <p id="removed">{message('editorRemoved', headline || message('editorNoHeadline'))}</p>
      <p class="buttons">
        <button
          type="button"
          id="bring-back"
          ref={button}
          aria-describedby="removed"
          onClick={onBringBack}
        >
          {message('libraryUndo')}
        </button>
      </p>
    </div>
  );
}
