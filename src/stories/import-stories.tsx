/** Where files come from: the reader chooses, drops or pastes them, or sends one from a tab. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import type { ValidateStory } from '../core/story-file/schema-error.ts';
import type { Story } from '../core/story/story.ts';
import type { Library } from '../extension/library/library.ts';
import { ImportProgress } from './import-progress.tsx';
import { ImportQuestions } from './import-questions.tsx';
import { PasteText } from './paste-text.tsx';
import type { SentFile } from './read-files.ts';
import { useCopiesImport } from './use-copies-import.ts';
import { useDraftImport } from './use-draft-import.ts';
import { readFirstKind, useFilesInTurn } from './use-files-in-turn.ts';
import { useFilesOnPage } from './use-files-on-page.ts';
import { useImport } from './use-import.ts';
import { usePastedText } from './use-pasted-text.ts';

export type ImportStoriesProps = {
  readonly library: Library;
  readonly validate: ValidateStory;
  readonly bundled: readonly Story[];
  /** Null where no tab sends one, undefined where it has none any more. */
  readonly sent: SentFile | null | undefined;
  readonly onKept: (stories: readonly Story[]) => Promise<void>;
  /** Told how many drafts have come. */
  readonly onDraftsKept: (count: number) => Promise<void>;
  /** Told how many versions have come. */
  readonly onCopiesKept: (count: number) => Promise<void>;
  readonly onStopped: () => void;
};

export function ImportStories(props: ImportStoriesProps): VNode {
  const { bundled, sent, onKept, onDraftsKept, onCopiesKept, ...options } = props;
  const language = useLanguage();
  const { message } = language;
  const { pasted, setPasted, pastedFile, isReading, wasRead, afterwards } = usePastedText();
  const bundledIds = new Set(bundled.map(({ id }) => id));
  const stories = useImport({ ...options, bundledIds, onKept: afterwards(onKept) });
  const drafts = useDraftImport({ ...options, bundledIds, onKept: afterwards(onDraftsKept) });
  const copies = useCopiesImport({ ...options, bundled, onKept: afterwards(onCopiesKept) });
  const read = (files: readonly SentFile[]): Promise<readonly SentFile[]> => {
    isReading(files);
    return readFirstKind(files, [
      drafts.takeFrom,
      copies.takeFrom,
      (rest) => stories.readAll(rest).then(() => []),
    ]);
  };
  const courses = [stories, drafts, copies];
  const isFree = courses.every(({ stage }) => stage.kind === 'idle');
  const { waiting, take } = useFilesInTurn(isFree, read);
  useFilesOnPage(take, message('storiesPasted'));
  useFocusBack(isFree, () => (wasRead() ? 'pasted-text' : 'choose-files'));
  useLayoutEffect(() => {
    if (sent) take([sent]);
  }, [sent]);
  return (
    <Section id="import" title={message('storiesAdd')} class="option">
      <p class="explanation">{message('storiesAddText')}</p>
      <p class="explanation">{message('storiesAddDraftText')}</p>
      {sent === undefined && isFree && (
        <p class="error" role="alert">
          {message('storiesTabGone')}
        </p>
      )}
      <ChooseFiles onFiles={take} />
      <PasteText
        text={pasted}
        onType={setPasted}
        onRead={() => {
          take([pastedFile()]);
        }}
      />
      <ErrorLine forId="import" line={stories.error} />
      <p id="files-next" role="status">
        {!isFree && waiting.length > 0 && language.count('storiesFilesNext', waiting.length)}
      </p>
      {courses.map(({ stage, stop }) => (
        <ImportProgress stage={stage} stop={stop} />
      ))}
      <ImportQuestions {...{ stories, drafts, copies }} />
    </Section>
  );
}

type OnFiles = (files: readonly SentFile[]) => void;

function ChooseFiles({ onFiles }: { readonly onFiles: OnFiles }): VNode {
  const { message } = useLanguage();
  const read = (field: HTMLInputElement): void => {
    const files = [...(field.files ?? [])];
    // The same file can be chosen again.
    field.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <div>
      <label for="choose-files" class="field-label">
        {message('storiesChoose')}
      </label>
      <input
        type="file"
        id="choose-files"
        multiple
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          read(currentTarget);
        }}
      />
    </div>
  );
}

/** Where the question or the progress had the focus, it goes back to where the files came from. */
function useFocusBack(isIdle: boolean, fieldId: () => string): void {
  const wasIdle = useRef(true);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (isIdle && !wasIdle.current && isLost) document.getElementById(fieldId())?.focus();
    wasIdle.current = isIdle;
  }, [isIdle]);
}
