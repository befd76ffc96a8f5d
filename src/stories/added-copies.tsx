/** The copies that were added here to a bundled story, under that story: they can be exported and removed. */
import type { VNode } from 'preact';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { exportCopies } from '../core/library/export-files.ts';
import type { Copy, Story } from '../core/story/story.ts';
import { CopyLine } from './copy-line.tsx';
import type { StoryActionProps } from './story-actions.ts';
import { useAttempts } from './use-attempts.ts';
import { useSaving } from './use-saving.ts';

export type AddedCopiesProps = {
  readonly story: Story;
  /** Where there is none, a removal that can’t be undone is said all the same. */
  readonly copies: readonly Copy[];
  readonly actions: StoryActionProps;
};

export function AddedCopies({ story, copies, actions }: AddedCopiesProps): VNode {
  const language = useLanguage();
  const { message } = language;
  const { library, undo, status, onChanged } = actions;
  const { error, complain, attempt } = useAttempts(status.clear);
  const save = useSaving(status, complain);
  const id = `${story.id}-copies`;
  const bringBack = async (copy: Copy): Promise<boolean> => {
    const isBack = await attempt(async () => {
      await library.copies.add(story.id, copy, null);
      await onChanged();
      return true;
    });
    if (isBack !== true) return false;
    status.say(message('storiesPutBack', copy.publisher));
    document.getElementById(rowId(story, copy))?.querySelector('button')?.focus();
    return true;
  };
  const remove = async (copy: Copy): Promise<void> => {
    const removed = await attempt(async () => {
      const wasKept = await library.copies.remove(story.id, copy);
      await onChanged();
      return wasKept;
    });
    // Null, too, where another tab has removed it before.
    if (removed) {
      undo.offer({ title: removed.publisher, bringBack: () => bringBack(removed) });
    }
  };
  const errorLine = <ErrorLine forId={id} line={error} />;
  if (copies.length === 0) return errorLine;
  return (
    <div id={id} class="added-copies">
      <p id={`${id}-count`}>{language.count('storiesCopies', copies.length)}</p>
      <ul>
        {copies.map((copy) => (
          <CopyRow key={copy.id} story={story} copy={copy} onRemove={() => void remove(copy)} />
        ))}
      </ul>
      <div class="buttons">
        <button
          type="button"
          class="export"
          onClick={() => {
            complain('');
            save(exportCopies(story, copies));
          }}
        >
          {message('storiesExportCopies')}
        </button>
      </div>
      {errorLine}
    </div>
  );
}

type CopyRowProps = {
  readonly story: Story;
  readonly copy: Copy;
  readonly onRemove: () => void;
};

function CopyRow({ story, copy, onRemove }: CopyRowProps): VNode {
  const { message } = useLanguage();
  return (
    <li id={rowId(story, copy)}>
      <CopyLine story={story} copy={copy} />
      <button
        type="button"
        class="remove"
        aria-label={message('optionsRemoveSite', copy.publisher)}
        onClick={onRemove}
      >
        {message('optionsRemove')}
      </button>
    </li>
  );
}

function rowId({ id }: Story, copy: Copy): string {
  return `${id}-copy-${copy.id}`;
}
