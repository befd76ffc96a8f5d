/** What a finished story is for: pages are marked by it here, and others get it as a file. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { SpokenText, useSpokenLine } from '../components/spoken-line.tsx';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import type { CheckedDraft } from '../core/editing/draft-faults.ts';
import { revisedStory, storyFileName, storyFileText } from '../core/editing/story-file.ts';
import { webAnnotations } from '../core/editing/web-annotations.ts';
import type { Story } from '../core/story/story.ts';
import { useEditing } from './editing.ts';
import { leadTo } from './lead-to.ts';

export type FinishProps = {
  readonly article: CapturedArticle;
  readonly checked: CheckedDraft;
  /** Keeps a story and tells open pages; false where it can't be kept. */
  readonly putToUse: (story: Story) => Promise<boolean>;
  /** A story with all copies that it has in the library. */
  readonly withItsCopies: (story: Story) => Promise<Story>;
  /** Somebody wants a story that is not finished: what is missing is said from now on. */
  readonly onRefused: () => void;
};

export function Finish(props: FinishProps): VNode {
  const { article, checked, putToUse, withItsCopies, onRefused } = props;
  const { message, ...language } = useLanguage();
  const { story: draft } = useEditing();
  const [line, say] = useSpokenLine();
  const withWhole = (action: (story: Story) => void) => (): void => {
    if (checked.isWhole) {
      action(revisedStory(checked.story, new Date()));
      return;
    }
    onRefused();
    const left = checked.faults.filter(({ severity }) => severity === 'error').length;
    say(language.count('editorLeft', left));
    leadTo('checks-left');
  };
  const use = async (story: Story): Promise<void> => {
    const isKept = await putToUse(story);
    say(message(isKept ? 'editorInUse' : 'editorNotInUse'));
  };
  const exportWhole = async (story: Story): Promise<void> => {
    // Without a library there are no more.
    const whole = await withItsCopies(story).catch(() => story);
    save(storyFileName(whole), storyFileText(whole), 'application/json');
  };
  const exportNotes = (story: Story): void => {
    const url = draft.url.trim();
    if (url === '') {
      say(message('editorNeedsAddress'));
      leadTo('url');
      return;
    }
    const now = new Date().toISOString();
    const times = { created: now, modified: now };
    const notes = webAnnotations(story, { ...article, url }, times);
    save(`${story.id}.jsonld`, `${JSON.stringify(notes, null, 2)}\n`, 'application/ld+json');
  };
  return (
    <Section id="finish" title={message('editorFinish')}>
      <p class="buttons">
        <button type="button" id="use" onClick={withWhole((story) => void use(story))}>
          {message('editorPutToUse')}
        </button>
        <button type="button" id="export" onClick={withWhole((story) => void exportWhole(story))}>
          {message('editorExport')}
        </button>
        <button type="button" id="export-notes" onClick={withWhole(exportNotes)}>
          {message('editorExportNotes')}
        </button>
      </p>
      <p id="finished" role="status">
        <SpokenText line={line} />
      </p>
    </Section>
  );
}

/** Saves a text as a file. */
function save(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
