/** What was removed last, and the button that brings it back; both stay until something else is done. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';

/** Something that was removed. */
export type Removal = {
  /** What it is called. */
  readonly title: string;
  readonly bringBack: () => Promise<void>;
};

export type Undo = {
  /** Null where there is nothing to undo. */
  readonly removal: Removal | null;
  readonly offer: (removal: Removal) => void;
  readonly forget: () => void;
};

/** Keeps what can be undone: the last removal alone. */
export function useUndo(): Undo {
  const [removal, setRemoval] = useState<Removal | null>(null);
  return {
    removal,
    offer: setRemoval,
    forget() {
      setRemoval(null);
    },
  };
}

/** The button takes the focus, since what had it is gone. */
export function UndoLine({ undo }: { readonly undo: Undo }): VNode {
  const { message } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const { removal, forget } = undo;
  useLayoutEffect(() => {
    if (removal) button.current?.focus({ preventScroll: true });
  }, [removal]);
  const bringBack = (): void => {
    forget();
    void removal?.bringBack();
  };
  return (
    <div id="undo" role="status">
      {removal && (
        <p>
          <span id="undo-title" dir="auto">
            {message('libraryRemoved', removal.title)}
          </span>{' '}
          <button
            type="button"
            id="undo-removal"
            ref={button}
            aria-describedby="undo-title"
            onClick={bringBack}
          >
            {message('libraryUndo')}
          </button>
        </p>
      )}
    </div>
  );
}
