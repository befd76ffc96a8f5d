/** What can be done with the own stories in the list. */
import { useLanguage } from '../components/language.ts';
import type { SpokenLine } from '../components/spoken-line.tsx';
import type { Status } from '../components/status-line.tsx';
import { type ExportFile, exportStories, exportStory } from '../core/library/export-files.ts';
import type { Story } from '../core/story/story.ts';
import type { Library } from '../extension/library/library.ts';
import type { Removed } from '../extension/library/removed-stories.ts';
import type { LibraryEntry } from '../extension/library/schema.ts';
import { rowId } from './story-row.tsx';
import type { Undo } from './undo-line.tsx';
import { useAttempts } from './use-attempts.ts';
import { useSaving } from './use-saving.ts';

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

/** Each is said where it fails; nothing has changed then. */
export function useStoryActions({
  library,
  undo,
  status,
  onChanged,
}: StoryActionProps): StoryActions {
  const { locale, message } = useLanguage();
  const { error, complain, attempt } = useAttempts(status.clear);
  const saveFiles = useSaving(status, complain);
  const putBack = async (removed: Removed, title: string): Promise<boolean> => {
    const isPutBack = await attempt(() => library.putBack(removed));
    if (isPutBack === false) complain(message('storiesNotPutBack', title));
    if (isPutBack !== true) return false;
    await onChanged();
    status.say(message('storiesPutBack', title));
    document.getElementById(rowId(removed.id))?.querySelector('button')?.focus();
    return true;
  };
  const remove = async ({ id, title }: LibraryEntry): Promise<void> => {
    const removed = await attempt(() => library.remove(id));
    if (!removed) return;
    await onChanged();
    undo.offer({ title, bringBack: () => putBack(removed, title) });
  };
  const turn = async (id: string, isOn: boolean): Promise<void> => {
    if ((await attempt(() => library.setOn(id, isOn))) !== null) undo.forget();
    await onChanged();
  };
  const save = (files: readonly ExportFile[]): void => {
    undo.forget();
    saveFiles(files);
  };
  const exportOne = async (id: string): Promise<void> => {
    const story = await attempt(() => library.story(id));
    if (story) save([exportStory(story)]);
    else complain(message('storiesNotExported'));
  };
  const exportAll = async (): Promise<void> => {
    const { stories, unreadable } = (await attempt(() => readOwn(library))) ?? NOTHING;
    if (unreadable.length > 0) complain(message('storiesLeftOut', listed(unreadable, locale)));
    if (stories.length > 0) save(exportStories(stories));
    else complain(message('storiesNotExported'));
  };
  return {
    error,
    onSwitch: ({ id }, isOn) => void turn(id, isOn),
    onExport: ({ id }) => void exportOne(id),
    onRemove: (entry) => void remove(entry),
    exportAll: () => void exportAll(),
  };
}

type ReadStories = {
  readonly stories: readonly Story[];
  /** The titles of those that can't be read. */
  readonly unreadable: readonly string[];
};

function listed(titles: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(titles);
}

const NOTHING: ReadStories = { stories: [], unreadable: [] };

async function readOwn(library: Library): Promise<ReadStories> {
  const { entries } = await library.entries();
  const stories: Story[] = [];
  const unreadable: string[] = [];
  for (const { id, title } of entries) {
    const story = await library.story(id);
    if (story) stories.push(story);
    else unreadable.push(title);
  }
  return { stories, unreadable };
}
