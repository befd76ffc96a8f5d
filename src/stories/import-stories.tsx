/** Where files come from: the reader chooses, drops or pastes them, or sends one from a tab. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import type { ValidateStory } from '../core/story-file/schema-error.ts';
import type { Story } from '../core/story/story.ts';
import type { Library } from '../extension/library/library.ts';
import { CopiesQuestion } from './copies-question.tsx';
import { DraftQuestion } from './draft-question.tsx';
import { formatBytes } from './format-bytes.ts';
import { ImportQuestion } from './import-question.tsx';
import { type SentFile, textAsFile } from './read-files.ts';
import { type CopiesImport, useCopiesImport } from './use-copies-import.ts';
import { type DraftImport, useDraftImport } from './use-draft-import.ts';
import { useFilesInTurn } from './use-files-in-turn.ts';
import { type Import, useImport } from './use-import.ts';

/** Less is done before one could press a button. */
const WORTH_A_BAR = { bytes: 1_000_000, stories: 10 };

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
  const { pasted, setPasted, pastedFile, isReading, afterwards } = usePastedText();
  const bundledIds = new Set(bundled.map(({ id }) => id));
  const course = useImport({ ...options, bundledIds, onKept: afterwards(onKept) });
  const { stage } = course;
  const { library } = options;
  const drafts = useDraftImport({ library, bundledIds, onKept: afterwards(onDraftsKept) });
  const copies = useCopiesImport({ ...options, bundled, onKept: afterwards(onCopiesKept) });
  const read = (files: readonly SentFile[]): Promise<readonly SentFile[]> => {
    isReading(files);
    return readFirstKind(files, [
      drafts.takeFrom,
      copies.takeFrom,
      (rest) => course.read(rest).then(() => []),
    ]);
  };
  const isFree = stage.kind === 'idle' && !drafts.asked && !copies.asked;
  const { waiting, take } = useFilesInTurn(isFree, read);
  useFilesOnPage(take, message('libraryPasted'));
  useFocusBack(isFree);
  useLayoutEffect(() => {
    if (sent) take([sent]);
  }, [sent]);
  return (
    <Section id="import" title={message('libraryAdd')} class="option">
      <p class="explanation">{message('libraryAddText')}</p>
      <p class="explanation">{message('libraryAddDraftText')}</p>
      {sent === undefined && stage.kind === 'idle' && (
        <p class="error" role="alert">
          {message('libraryTabGone')}
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
      <ErrorLine forId="import" line={course.error} />
      <p id="files-next" role="status">
        {!isFree && waiting.length > 0 && language.count('libraryFilesNext', waiting.length)}
      </p>
      <Progress course={course} />
      <Questions {...{ drafts, copies, course }} />
    </Section>
  );
}

type QuestionsProps = {
  readonly drafts: DraftImport;
  readonly copies: CopiesImport;
  readonly course: Import;
};

/** What there is to decide; of a kind that asks nothing, what went wrong with its files. */
function Questions({ drafts, copies, course }: QuestionsProps): VNode {
  const { stage } = course;
  return (
    <>
      {drafts.asked ? (
        <DraftQuestion {...drafts} asked={drafts.asked} />
      ) : (
        <ErrorLine forId="drafts-in-files" line={drafts.error} />
      )}
      {copies.asked ? (
        <CopiesQuestion {...copies} asked={copies.asked} />
      ) : (
        <ErrorLine forId="copies-in-files" line={copies.error} />
      )}
      {stage.kind === 'asking' && (
        <ImportQuestion plan={stage.plan} onKeep={course.keep} onCancel={course.stop} />
      )}
    </>
  );
}

/** Takes the files of its kind; returns the others. */
type TakeFrom = (files: readonly SentFile[]) => Promise<readonly SentFile[]>;

/** One question at a time: the files of the first kind that there are any of are taken, the others are left for later. */
async function readFirstKind(
  files: readonly SentFile[],
  kinds: readonly TakeFrom[],
): Promise<readonly SentFile[]> {
  for (const takeFrom of kinds) {
    const left = await takeFrom(files);
    if (left.length < files.length) return left;
  }
  return files;
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
        {message('libraryChoose')}
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

type PastedText = {
  /** What stands in the field. */
  readonly pasted: string;
  readonly setPasted: (text: string) => void;
  /** The text as a file, to be read. */
  readonly pastedFile: () => SentFile;
  /** Told which files are read from now on: the text may be among them. */
  readonly isReading: (files: readonly SentFile[]) => void;
  /** Has the field emptied once what was read of it is kept: whoever was refused mends the text. */
  readonly afterwards: <Kept>(
    onKept: (kept: Kept) => Promise<void>,
  ) => (kept: Kept) => Promise<void>;
};

function usePastedText(): PastedText {
  const { message } = useLanguage();
  const [pasted, setPasted] = useState('');
  const last = useRef<{ readonly file: SentFile; readonly text: string } | null>(null);
  return {
    pasted,
    setPasted,
    pastedFile() {
      const file = textAsFile(message('libraryPasted'), pasted);
      last.current = { file, text: pasted };
      return file;
    },
    isReading(files) {
      if (last.current && !files.includes(last.current.file)) last.current = null;
    },
    afterwards: (onKept) => (kept) => {
      // It may have been changed since.
      const taken = last.current?.text;
      setPasted((text) => (text === taken ? '' : text));
      last.current = null;
      return onKept(kept);
    },
  };
}

type PasteTextProps = {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onRead: () => void;
};

/** For those who have no keys to paste with, and for texts that are not the clipboard's. */
function PasteText({ text, onType, onRead }: PasteTextProps): VNode {
  const { message } = useLanguage();
  return (
    <details id="paste">
      <summary>{message('libraryPaste')}</summary>
      <label for="pasted-text" class="field-label">
        {message('libraryPasteLabel')}
      </label>
      <textarea
        id="pasted-text"
        rows={6}
        dir="ltr"
        value={text}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        onInput={({ currentTarget }) => {
          onType(currentTarget.value);
        }}
      />
      <div class="buttons">
        <button type="button" id="read-text" disabled={text.trim() === ''} onClick={onRead}>
          {message('libraryRead')}
        </button>
      </div>
    </details>
  );
}

function Progress({ course: { stage, stop } }: { readonly course: Import }): VNode | null {
  const { locale, message } = useLanguage();
  if (stage.kind !== 'working' || stage.of <= WORTH_A_BAR[stage.unit]) return null;
  const { unit, done, of } = stage;
  const written = (amount: number): string =>
    unit === 'bytes' ? formatBytes(amount, locale) : new Intl.NumberFormat(locale).format(amount);
  return (
    <div id="progress">
      <label for="progress-bar" class="field-label">
        {message('libraryProgress', written(done), written(of))}
      </label>
      <progress id="progress-bar" value={done} max={of} />
      <div class="buttons">
        <button type="button" id="stop" onClick={stop}>
          {message('libraryStop')}
        </button>
      </div>
    </div>
  );
}

/** Where the question or the progress had the focus, it goes back to where files are chosen. */
function useFocusBack(isIdle: boolean): void {
  const wasIdle = useRef(true);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (isIdle && !wasIdle.current && isLost) document.getElementById('choose-files')?.focus();
    wasIdle.current = isIdle;
  }, [isIdle]);
}

/** Files that are dropped anywhere on the page, and files or texts that are pasted outside of a field. */
function useFilesOnPage(take: OnFiles, nameOfText: string): void {
  const latest = useRef(take);
  latest.current = take;
  useLayoutEffect(() => {
    const shown = new AbortController();
    const { signal } = shown;
    const holdsFiles = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false;
    const admit = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // The browser would leave the page for the file.
      event.preventDefault();
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('input, textarea')) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) latest.current(files);
      else if (text.trim() !== '') latest.current([textAsFile(nameOfText, text)]);
    };
    document.addEventListener('dragover', admit, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => {
      shown.abort();
    };
  }, []);
}
