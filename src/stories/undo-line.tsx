/** What was removed last, and the button that brings it back; both stay until something else is done, or the page ends. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';

/** Something that was removed. */
export type Removal = {
  /** What it is called. */
  readonly title: string;
  /** Resolves to whether it is back. */
  readonly bringBack: () => Promise<boolean>;
};

export type Undo = {
  /** Null where there is nothing to undo. */
  readonly removal: Removal | null;
  readonly offer: (removal: Removal) => void;
  readonly forget: () => void;
  /** Brings it back, once. It is forgotten only then: what could not be kept stands nowhere else. */
  readonly bringBack: () => Promise<void>;
};

/** Keeps what can be undone: the last removal alone. */
export function useUndo(): Undo {
  const [removal, setRemoval] = useState<Removal | null>(null);
  const running = useRef<Removal | null>(null);
  return {
    removal,
    offer: setRemoval,
    forget() {
      setRemoval(null);
    },
    async bringBack() {
      if (!removal || running.current === removal) return;
      running.current = removal;
      const isBack = await removal.bringBack();
      running.current = null;
      // Something else may have been removed meanwhile.
      if (isBack) setRemoval((current) => (current === removal ? null : current));
    },
  };
}

/** The button takes the focus, since what had it is gone. */
export function UndoLine({ undo }: { readonly undo: Undo }): VNode {
  const { message } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const { removal } = undo;
  useLayoutEffect(() => {
    if (removal) button.current?.focus({ preventScroll: true });
  }, [removal]);
  return (
    <div id="undo" role="status">
      {removal && (
        <div class="undo">
          <div>
            <p id="undo-title" dir="auto">
              {message('storiesRemoved', removal.title)}
            </p>
            <p id="undo-until">{message('storiesUndoUntil')}</p>
          </div>
          <button
            type="button"
            id="undo-removal"
            ref={button}
            aria-describedby="undo-title undo-until"
            onClick={() => void undo.bringBack()}
          >
            {message('storiesUndo')}
          </button>
        </div>
      )}
    </div>
  );
}
