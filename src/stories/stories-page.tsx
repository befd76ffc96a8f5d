/** The page of all stories as a whole: files bring more of them, the list changes them, drafts lead to the editor. */
import type { VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { PageFooter, PageHeader } from '../components/page-header.tsx';
import { useReadyAttribute } from '../components/ready-attribute.ts';
import { useSpokenLine } from '../components/spoken-line.tsx';
import { StatusLine, useStatus } from '../components/status-line.tsx';
import type { ValidateStory } from '../core/story-file/schema-error.ts';
import type { Story } from '../core/story/story.ts';
import type { Library } from '../extension/library/library.ts';
import { DraftList } from './draft-list.tsx';
import { ImportStories } from './import-stories.tsx';
import type { SentFile } from './read-files.ts';
import { type Space, SpaceKept } from './space-kept.tsx';
import { StoryList } from './story-list.tsx';
import { UndoLine, useUndo } from './undo-line.tsx';
import { copiesOnShelf, type Shelf, useShelf } from './use-shelf.ts';

export type StoriesPageProps = {
  /** Null where the browser keeps none. */
  readonly library: Library | null;
  /** Null where the background does not answer: what their ids are is not known then, and nothing is imported. */
  readonly bundled: readonly Story[] | null;
  /** The compiled schema of stories. */
  readonly validate: ValidateStory;
  /** A file that a tab shows; null where none was asked for, undefined where the tab shows none any more. */
  readonly sent: SentFile | null | undefined;
  readonly storage: Space | undefined;
  /** Told after each change of the stories; resolves once pages know. */
  readonly onChanged: () => Promise<void>;
};

/** Where there is no library, the bundled stories are listed all the same. */
export function StoriesPage(props: StoriesPageProps): VNode {
  const { library, bundled } = props;
  const { message } = useLanguage();
  const [error, complain] = useSpokenLine();
  const shelf = useShelf(library, () => {
    complain(message('storiesClosed'));
  });
  useReadyAttribute(shelf !== null);
  useLayoutEffect(() => {
    if (!library) complain(message('storiesClosed'));
    else if (!bundled) complain(message('storiesNoAnswer'));
  }, [library, bundled]);
  return (
    <>
      <PageHeader>
        <h1>{message('storiesTitle')}</h1>
        <p class="standfirst">{message('storiesStandfirst')}</p>
      </PageHeader>
      <main class="column">
        <ErrorLine forId="page" line={error} />
        {library && shelf ? (
          <Shelves {...props} library={library} shelf={shelf} />
        ) : (
          !library && <StoryList bundled={bundled ?? []} shelf={null} actions={null} />
        )}
      </main>
      <PageFooter />
    </>
  );
}

type ShelvesProps = Omit<StoriesPageProps, 'library'> & {
  readonly library: Library;
  readonly shelf: Shelf;
};

function Shelves({ library, shelf, bundled, validate, sent, ...rest }: ShelvesProps): VNode {
  const { storage, onChanged } = rest;
  const language = useLanguage();
  const { message } = language;
  const status = useStatus();
  const undo = useUndo();
  const changed = async (): Promise<void> => {
    await onChanged();
    await shelf.refresh();
  };
  return (
    <>
      {bundled && (
        <ImportStories
          library={library}
          validate={validate}
          bundled={bundled}
          sent={sent}
          onStopped={() => {
            status.say(message('storiesStopped'));
          }}
          onDraftsKept={async (count) => {
            undo.forget();
            await shelf.refresh();
            status.say(language.count('storiesDraftsAdded', count));
          }}
          onCopiesKept={async (count) => {
            undo.forget();
            await changed();
            status.say(language.count('storiesCopiesAdded', count));
          }}
          onKept={async (stories) => {
            undo.forget();
            await changed();
            status.say(language.count('storiesAdded', stories.length));
          }}
        />
      )}
      <StoryList
        bundled={bundled ?? []}
        shelf={shelf}
        actions={{ library, undo, status, onChanged: changed }}
      />
      <DraftList
        {...{ drafts: shelf.drafts, library, undo, status }}
        onChanged={changed}
        refresh={shelf.refresh}
      />
      <SpaceKept
        entries={shelf.kept.entries}
        drafts={shelf.drafts.length}
        copies={copiesOnShelf(shelf)}
        storage={storage}
      />
      <UndoLine undo={undo} />
      <StatusLine text={status.text} />
    </>
  );
}
