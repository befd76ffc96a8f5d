/** The buttons of an entry in a list: it is moved up or down, or taken away. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { moveEntry, removeEntry } from '../core/editing/draft-steps.ts';
import type { DataPath } from '../core/story-file/fault.ts';
import { nameOf, useEditing } from './editing.ts';
import { useNameHere } from './where.tsx';

export type EntryButtonsProps = {
  /** Of the entry. */
  readonly path: DataPath;
  /** What it is called. */
  readonly label: string;
  /** How many entries the list has. */
  readonly count: number;
  /** The field that has the focus when the entry is gone. */
  readonly afterwards: string;
};

/** The focus goes with the entry that is moved. */
export function EntryButtons({ path, label, count, afterwards }: EntryButtonsProps): VNode {
  const { message, locale } = useLanguage();
  const { take } = useEditing();
  const name = useNameHere(label);
  const index = Number(path.at(-1));
  const move = (by: -1 | 1): void => {
    const place = [index + 1 + by, count].map((one) => one.toLocaleString(locale));
    take((story) => moveEntry(story, path, by), {
      leadTo: buttonName([...path.slice(0, -1), index + by], by),
      say: message('editorMoved', ...place),
    });
  };
  return (
    <div class="entry-buttons">
      {([-1, 1] as const).map((by) => {
        const words = message(by < 0 ? 'editorMoveUp' : 'editorMoveDown', name);
        return (
          <button
            key={by}
            type="button"
            id={buttonName(path, by)}
            class="bare"
            disabled={index + by < 0 || index + by >= count}
            aria-label={words}
            title={words}
            onClick={() => {
              move(by);
            }}
          >
            <span class={by < 0 ? 'icon icon-up' : 'icon icon-down'} aria-hidden="true" />
          </button>
        );
      })}
      <RemoveButton
        label={name}
        onRemove={() => {
          take((story) => removeEntry(story, path), {
            leadTo: afterwards,
            say: message('editorRemoved', name),
          });
        }}
      />
    </div>
  );
}

function buttonName(path: DataPath, by: -1 | 1): string {
  return `${nameOf(path)}-${by < 0 ? 'up' : 'down'}`;
}

export type RemoveButtonProps = { readonly label: string; readonly onRemove: () => void };

/** Takes something away; it can be undone. */
export function RemoveButton({ label, onRemove }: RemoveButtonProps): VNode {
  const { message } = useLanguage();
  return (
    <button
      type="button"
      class="bare remove"
      aria-label={message('editorRemove', label)}
      title={message('editorRemove', label)}
      onClick={onRemove}
    >
      <span class="icon icon-close" aria-hidden="true" />
    </button>
  );
}
