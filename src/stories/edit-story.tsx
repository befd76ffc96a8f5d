/** Leads from an own story to the draft in which it is edited: the one it was written in, or one that is made of it. */
import type { VNode } from 'preact';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { useSpokenLine } from '../components/spoken-line.tsx';
import { draftOfStory } from '../core/editing/draft-of-story.ts';
import { editorAddress } from '../extension/editor-address.ts';
import type { Library } from '../extension/library/library.ts';
import type { LibraryEntry } from '../extension/library/schema.ts';
import { draftOfOwn } from '../extension/library/shown-drafts.ts';

export type EditStoryProps = {
  readonly entry: Pick<LibraryEntry, 'id' | 'title' | 'origin'>;
  /** The id of its draft; null where that is not here. */
  readonly draftId: string | null;
  readonly library: Library;
};

export function EditStory({ entry, draftId, library }: EditStoryProps): VNode {
  const { id, title } = entry;
  const { message } = useLanguage();
  const [error, complain] = useSpokenLine();
  const label = message('storiesEditStory', title);
  const edit = async (): Promise<void> => {
    complain('');
    try {
      const made = await draftOf(library, entry);
      if (made === null) complain(message('storiesNotEdited'));
      else location.href = editorAddress(made);
    } catch {
      complain(message('storiesNotKept'));
    }
  };
  if (draftId !== null) {
    return (
      <a class="button edit" href={editorAddress(draftId)} aria-label={label}>
        {message('storiesEdit')}
      </a>
    );
  }
  return (
    <>
      <ErrorLine forId={`edit-${id}`} line={error} />
      <button type="button" class="edit" aria-label={label} onClick={() => void edit()}>
        {message('storiesEdit')}
      </button>
    </>
  );
}

/**
 * The id of a story's draft, which is made where there is none; null where the story can't be read.
 *
 * @throws what the database throws
 */
async function draftOf(
  library: Library,
  { id: storyId, origin }: Pick<LibraryEntry, 'id' | 'origin'>,
): Promise<string | null> {
  // Another tab may have made one since the list was read.
  const story = await library.story(storyId);
  if (!story) return draftOfOwn(await library.drafts.list(), storyId)?.id ?? null;
  return library.drafts.findOrPut(
    (drafts) =>
      draftOfOwn(drafts, storyId) ?? {
        ...{ id: crypto.randomUUID(), changedAt: Date.now() },
        ...draftOfStory(story, origin === 'written'),
      },
  );
}
