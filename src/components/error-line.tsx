/** Where a page says what went wrong, beside the controls that it went wrong with. */
import type { VNode } from 'preact';
import { type SpokenLine, SpokenText } from './spoken-line.tsx';

export type ErrorLineProps = {
  /** The id of the part or the field; the line's own is made of it. */
  readonly forId: string;
  readonly line: SpokenLine;
};

/** The id of the line that says what went wrong with a part or a field. */
export function errorLineId(of: string): string {
  return `${of}-error`;
}

/** Stands in its place while it says nothing, so that a screen reader hears when it does. */
export function ErrorLine({ forId, line }: ErrorLineProps): VNode {
  return (
    <p id={errorLineId(forId)} class="error" role="alert">
      <SpokenText line={line} />
    </p>
  );
}
