/** What a finished story is for: pages are marked by it here, and others get it as a file. */
import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { isSaved } from '../components/save-file.ts';
import { Section } from '../components/section.tsx';
import { SpokenText, useSpokenLine } from '../components/spoken-line.tsx';
import { hasText } from '../core/article/article-text.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { revisedStory } from '../core/editing/story-file.ts';
import { type AddressedArticle, webAnnotations } from '../core/editing/web-annotations.ts';
import { exportStory } from '../core/library/export-files.ts';
import { storySizeFaults } from '../core/story-file/file-rules.ts';
import type { Story } from '../core/story/story.ts';
import type { PutToUse } from '../extension/library/put-to-use.ts';
import { describeFault } from '../view/story-file/describe-fault.ts';
import { errorsIn } from './check-list.tsx';
import type { RemoveOutcome } from './draft-keeper.ts';
import { useEditing } from './editing.ts';
import { InUseLine } from './in-use-line.tsx';
import { ReplaceQuestion, type ReplaceQuestionProps } from './replace-question.tsx';
import type { JudgedDraft } from './use-judged.ts';
import type { Usage } from './use-usage.ts';

export type FinishProps = {
  readonly article: CapturedArticle;
  /** Where the report stands, as it was typed. */
  readonly url: string;
  readonly whenJudged: JudgedDraft['whenJudged'];
  readonly usage: Usage;
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
  const { use, exportWhole, exportNotes, times, question } = useFinishing(props, say);
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
      {question && <ReplaceQuestion {...question} usedAs={props.usage.usedAs} />}
      <p id="finished" role="status">
        <SpokenText line={line} />
      </p>
      <InUseLine inUse={props.usage.inUse} times={times} />
      {props.children}
      {props.onRemove && <RemoveDraft onRemove={props.onRemove} say={say} />}
    </Section>
  );
}

type Finishing = Readonly<Record<'use' | 'exportWhole' | 'exportNotes', () => void>> &
  Pick<PuttingToUse, 'times' | 'question'>;

/** What the buttons do with a story that is whole; of another one it is said what is left. */
function useFinishing(props: FinishProps, say: (text: string) => void): Finishing {
  const { article, url, whenJudged, usage, onRefused } = props;
  const language = useLanguage();
  const { message } = language;
  const { lead } = useEditing();
  const { times, question, use, forget } = usePuttingToUse(usage, say);
  const withWhole = (action: (story: Story) => void) => (): void => {
    forget();
    whenJudged(
      ({ checked }) => {
        if (checked.isWhole) action(revisedStory(checked.story, new Date()));
        else {
          onRefused();
          say(language.count('editorLeft', errorsIn(checked)));
          lead('checks-left');
        }
      },
      () => {
        say(message('editorNotChecked'));
      },
    );
  };
  /** Copies that were added since come after the judging: null where they make it too large. */
  const ifItFits = (whole: Story): Story | null => {
    const [fault] = storySizeFaults(whole);
    if (fault) say(describeFault(fault, whole, language));
    return fault ? null : whole;
  };
  const useWhole = async (judged: Story): Promise<void> => {
    // Without a library there are none.
    const story = ifItFits(await usage.withItsCopies(judged).catch(() => judged));
    if (story) await use(story);
  };
  const exportWhole = async (judged: Story): Promise<void> => {
    const story = ifItFits(await usage.toGive(judged));
    if (!story) return;
    const { name, text } = exportStory(story);
    say(message(isSaved(text, name, 'application/json') ? 'savedAs' : 'notSaved', name));
  };
  const exportNotes = async (judged: Story): Promise<void> => {
    const story = await usage.toGive(judged);
    const name = `${story.id}.jsonld`;
    const text = notesText(story, { ...article, url: url.trim() });
    say(message(isSaved(text, name, 'application/ld+json') ? 'savedAs' : 'notSaved', name));
  };
  return {
    times,
    question,
    use: withWhole((story) => void useWhole(story)),
    exportWhole: withWhole((story) => void exportWhole(story)),
    exportNotes: withWhole((story) => {
      if (!hasText(article)) say(message('editorNeedsText'));
      else if (url.trim() !== '') void exportNotes(story);
      else {
        say(message('editorNeedsAddress'));
        lead('url');
      }
    }),
  };
}

/** What is said where nothing is put to use, and where something else says it. */
const REFUSALS = {
  failed: 'editorNotInUse',
  conflict: 'editorConflict',
  gone: 'editorRemovedElsewhere',
  other: null,
  used: null,
} as const satisfies Record<PutToUse['kind'] | 'failed', string | null>;

type PuttingToUse = {
  /** How often it was put to use. */
  readonly times: number;
  /** Null where there is nothing to decide. */
  readonly question: Omit<ReplaceQuestionProps, 'usedAs'> | null;
  readonly use: (story: Story) => Promise<void>;
  /** Leaves the question. */
  readonly forget: () => void;
};

/** Puts a story to use; where that would replace one that the draft has not become, asks first. */
function usePuttingToUse(usage: Usage, say: (text: string) => void): PuttingToUse {
  const { message } = useLanguage();
  const [times, setTimes] = useState(0);
  const [asked, setAsked] = useState<{ readonly here: Story; readonly next: Story } | null>(null);
  const use = async (story: Story, over?: string): Promise<void> => {
    const used = await usage.putToUse(story, over);
    setAsked(used?.kind === 'other' ? { here: used.here, next: story } : null);
    // What pages show then is said by its own line.
    const refusal = REFUSALS[used?.kind ?? 'failed'];
    say(refusal === null ? '' : message(refusal));
    if (used?.kind === 'used') setTimes((before) => before + 1);
  };
  const toButton = (): void => {
    document.getElementById('use')?.focus();
  };
  const forget = (): void => {
    setAsked(null);
  };
  return {
    times,
    use,
    forget,
    question: asked && {
      ...asked,
      onReplace() {
        void use(asked.next, asked.here.revised ?? '').then(toButton);
      },
      onCancel() {
        forget();
        toButton();
      },
    },
  };
}

/** Whether the browser has taken the file. */
function notesText(story: Story, article: AddressedArticle): string {
  const now = new Date().toISOString();
  const notes = webAnnotations(story, article, { created: now, modified: now });
  return `${JSON.stringify(notes, null, 2)}\n`;
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
    if (outcome === 'failed') say(message('storiesNotKept'));
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
