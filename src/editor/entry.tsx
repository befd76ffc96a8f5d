/** An entry of a list: a box with what it is called, and the buttons that move or remove it, above its fields. */
import type { ComponentChildren, VNode } from 'preact';
import { Within } from './where.tsx';

export type EntryProps = {
  /** The name of its place, see `nameOf`. */
  readonly name: string;
  readonly title: string;
  readonly buttons?: VNode;
  readonly children: ComponentChildren;
};

export function Entry({ name, title, buttons, children }: EntryProps): VNode {
  // A source has a field called its title.
  const titleId = `${name}-head`;
  return (
    <div class="entry" role="group" aria-labelledby={titleId}>
      <div class="entry-head">
        <p id={titleId} class="entry-title">
          {title}
        </p>
        {buttons}
      </div>
      <Within part={title}>{children}</Within>
    </div>
  );
}
