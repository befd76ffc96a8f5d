/** What can be done with the own stories in the list. */
import { saveFile } from '../components/save-file.ts';
import { useLanguage } from '../components/language.ts';
import { type SpokenLine, useSpokenLine } from '../components/spoken-line.tsx';
import type { Status } from '../components/status-line.tsx';
import { type ExportFile, exportStories, exportStory } from '../core/library/export-files.ts';
import type { Story } from '../core/story/story.ts';
import type { Library, Removed } from '../extension/library/library.ts';
import type { LibraryEntry } from '../extension/library/schema.ts';
import type { MessageKey } from '../view/elements/messages.ts';
import { rowId } from './story-row.tsx';
import type { Undo } from './undo-line.tsx';

export type StoryActionProps = {
  readonly library: Library;
  readonly undo: Undo;
  readonly status: Status;
  /** Called after each change; resolves once pages know, and the list shows it. */
  readonly onChanged: () => Promise<void>;
};

export type StoryActions = {
  readonly error: SpokenLine;
  readonly onSwitch: (entry: LibraryEntry, isOn: boolean) => void;
  readonly onExport: (entry: LibraryEntry) => void;
  readonly onRemove: (entry: LibraryEntry) => void;
  readonly exportAll: () => void;
};

const JSON_TYPE = 'application/json';

/** Each is said where it fails; nothing has changed then. */
export function useStoryActions({
  library,
  undo,
  status,
  onChanged,
}: StoryActionProps): StoryActions {
  const { message } = useLanguage();
  const [error, complain] = useSpokenLine();
  const attempt = async <Result>(
    run: () => Promise<Result>,
    failure: MessageKey = 'libraryNotKept',
  ): Promise<Result | null> => {
    undo.forget();
    status.clear();
    complain('');
    try {
      return await run();
    } catch {
      complain(message(failure));
      return null;
    }
  };
  const putBack = async (removed: Removed, title: string): Promise<void> => {
    const isPutBack = await attempt(() => library.putBack(removed));
    if (isPutBack === false) complain(message('libraryNotPutBack', title));
    if (isPutBack !== true) return;
    await onChanged();
    status.say(message('libraryPutBack', title));
    document.getElementById(rowId(removed.id))?.querySelector('button')?.focus();
  };
  const remove = async ({ id, title }: LibraryEntry): Promise<void> => {
    const removed = await attempt(() => library.remove(id));
    if (!removed) return;
    await onChanged();
    undo.offer({ title, bringBack: () => putBack(removed, title) });
  };
  const exportFiles = async (read: () => Promise<readonly ExportFile[]>): Promise<void> => {
    const files = await attempt(read, 'libraryNotExported');
    for (const { name, text } of files ?? []) saveFile(text, name, JSON_TYPE);
  };
  return {
    error,
    onSwitch: ({ id }, isOn) => void attempt(() => library.setOn(id, isOn)).then(() => onChanged()),
    onExport: ({ id }) => void exportFiles(async () => [exportStory(await storyWith(library, id))]),
    onRemove: (entry) => void remove(entry),
    exportAll: () => void exportFiles(async () => exportStories(await ownStories(library))),
  };
}

/** @throws where one of them can't be read */
async function ownStories(library: Library): Promise<readonly Story[]> {
  const { entries } = await library.entries();
  const stories: Story[] = [];
  for (const { id } of entries) stories.push(await storyWith(library, id));
  return stories;
}

async function storyWith(library: Library, id: string): Promise<Story> {
  const story = await library.story(id);
  if (!story) throw new Error(`no story ${id}`);
  return story;
}
