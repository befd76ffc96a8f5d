/** A line that says for a moment what was done. */
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { TextWithSites } from './text-with-sites.tsx';

export type Status = {
  readonly text: string;
  readonly say: (text: string) => void;
  readonly clear: () => void;
};

/** Keeps what a status line says. */
export function useStatus(): Status {
  const [text, setText] = useState('');
  const frame = useRef(0);
  const clear = (): void => {
    cancelAnimationFrame(frame.current);
    setText('');
  };
  const say = (next: string): void => {
    clear();
    // A frame later, so that it is said anew even where it is what was said last.
    frame.current = requestAnimationFrame(() => {
      setText(next);
    });
  };
  return { text, say, clear };
}

/** Shows the text for a while, as a live region for assistive technology. */
export function StatusLine({ text }: Pick<Status, 'text'>): VNode {
  return (
    <div id="said" role="status">
      {text !== '' && (
        <p>
          <TextWithSites text={text} />
        </p>
      )}
    </div>
  );
}
