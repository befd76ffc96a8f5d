/** A line that a screen reader says whenever it is set, even to the words that it had before. */
import { Fragment, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { TextWithSites } from './text-with-sites.tsx';

export type SpokenLine = {
  readonly text: string;
  /** How often the line was set. */
  readonly times: number;
};

/** Keeps a line, empty at first, and gives what sets it. */
export function useSpokenLine(): [line: SpokenLine, setLine: (text: string) => void] {
  const [line, setLine] = useState<SpokenLine>({ text: '', times: 0 });
  return [
    line,
    (text) => {
      setLine(({ times }) => ({ text, times: times + 1 }));
    },
  ];
}

/** The line's text. Its nodes are new each time, since live regions tell of nodes that are added. */
export function SpokenText({ line }: { readonly line: SpokenLine }): VNode | null {
  if (line.text === '') return null;
  return (
    <Fragment key={line.times}>
      <TextWithSites text={line.text} />
    </Fragment>
  );
}
