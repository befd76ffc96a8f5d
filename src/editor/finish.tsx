/** What a finished story is for: pages are marked by it here, and others get it as a file. */
import type { ComponentChildren, VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { saveFile } from '../components/save-file.ts';
import { Section } from '../components/section.tsx';
import { SpokenText, useSpokenLine } from '../components/spoken-line.tsx';
import { hasText } from '../core/article/article-text.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { revisedStory } from '../core/editing/story-file.ts';
import { type AddressedArticle, webAnnotations } from '../core/editing/web-annotations.ts';
import { exportStory } from '../core/library/export-files.ts';
import { storySizeFaults } from '../core/story-file/file-rules.ts';
import type { Story } from '../core/story/story.ts';
import { describeFault } from '../view/story-file/describe-fault.ts';
import { errorsIn } from './check-list.tsx';
import type { RemoveOutcome } from './draft-keeper.ts';
import { useEditing } from './editing.ts';
import type { JudgedDraft } from './use-judged.ts';

export type FinishProps = {
  readonly article: CapturedArticle;
  /** Where the report stands, as it was typed. */
  readonly url: string;
  readonly whenJudged: JudgedDraft['whenJudged'];
  /** Keeps a story and tells open pages; false where it can't be kept. */
  readonly putToUse: (story: Story) => Promise<boolean>;
  /** A story with all copies that it has in the library. */
  readonly withItsCopies: (story: Story) => Promise<Story>;
  /** Somebody wants a story that is not finished: what is missing is said from now on. */
  readonly onRefused: () => void;
  /** Takes the draft away; null where another tab has changed or removed it. */
  readonly onRemove: (() => Promise<RemoveOutcome>) | null;
  /** What else can be done with the draft. */
  readonly children?: ComponentChildren;
};

export function Finish(props: FinishProps): VNode {
  const { message } = useLanguage();
  const [line, say] = useSpokenLine();
  const { use, exportWhole, exportNotes } = useFinishing(props, say);
  return (
    <Section id="finish" title={message('editorFinish')}>
      <p class="buttons">
        <button type="button" id="use" class="primary" onClick={use}>
          {message('editorPutToUse')}
        </button>
        <button type="button" id="export" onClick={exportWhole}>
          {message('editorExport')}
        </button>
        <button type="button" id="export-notes" onClick={exportNotes}>
          {message('editorExportNotes')}
        </button>
      </p>
      <p id="finished" role="status">
        <SpokenText line={line} />
      </p>
      {props.children}
      {props.onRemove && <RemoveDraft onRemove={props.onRemove} say={say} />}
    </Section>
  );
}

type Finishing = Readonly<Record<'use' | 'exportWhole' | 'exportNotes', () => void>>;

/** What the buttons do with a story that is whole; of another one it is said what is left. */
function useFinishing(props: FinishProps, say: (text: string) => void): Finishing {
  const { article, url, whenJudged, putToUse, withItsCopies, onRefused } = props;
  const language = useLanguage();
  const { message } = language;
  const { lead } = useEditing();
  const sayUnchecked = (): void => {
    say(message('editorNotChecked'));
  };
  const withWhole = (action: (story: Story) => void) => (): void => {
    whenJudged(({ checked }) => {
      if (checked.isWhole) action(revisedStory(checked.story, new Date()));
      else {
        onRefused();
        say(language.count('editorLeft', errorsIn(checked)));
        lead('checks-left');
      }
    }, sayUnchecked);
  };
  // Copies that were added since come after the judging. Without a library there are none.
  const withCopies = async (story: Story): Promise<Story | null> => {
    const whole = await withItsCopies(story).catch(() => story);
    const [fault] = storySizeFaults(whole);
    if (fault) say(describeFault(fault, whole, language));
    return fault ? null : whole;
  };
  const use = async (judged: Story): Promise<void> => {
    const story = await withCopies(judged);
    if (story) say(message((await putToUse(story)) ? 'editorInUse' : 'editorNotInUse'));
  };
  const exportWhole = async (judged: Story): Promise<void> => {
    const story = await withCopies(judged);
    if (story) saveStory(story);
  };
  const exportNotes = (story: Story): void => {
    if (!hasText(article)) say(message('editorNeedsText'));
    else if (url.trim() === '') {
      say(message('editorNeedsAddress'));
      lead('url');
    } else saveNotes(story, { ...article, url: url.trim() });
  };
  return {
    use: withWhole((story) => void use(story)),
    exportWhole: withWhole((story) => void exportWhole(story)),
    exportNotes: withWhole(exportNotes),
  };
}

function saveStory(story: Story): void {
  const { name, text } = exportStory(story);
  saveFile(text, name, 'application/json');
}

function saveNotes(story: Story, article: AddressedArticle): void {
  const now = new Date().toISOString();
  const notes = webAnnotations(story, article, { created: now, modified: now });
  saveFile(`${JSON.stringify(notes, null, 2)}\n`, `${story.id}.jsonld`, 'application/ld+json');
}

type RemoveDraftProps = {
  readonly onRemove: () => Promise<RemoveOutcome>;
  readonly say: (text: string) => void;
};

function RemoveDraft({ onRemove, say }: RemoveDraftProps): VNode {
  const { message } = useLanguage();
  const { lead } = useEditing();
  const remove = async (): Promise<void> => {
    const outcome = await onRemove();
    if (outcome === 'failed') say(message('libraryNotKept'));
    // What another tab has done is said at the top, where the ways out are; the button is gone.
    else if (outcome !== 'removed') lead('keep-mine');
  };
  return (
    <p class="buttons">
      <button type="button" id="remove-draft" class="quiet" onClick={() => void remove()}>
        {message('editorRemoveDraft')}
      </button>
    </p>
  );
}
