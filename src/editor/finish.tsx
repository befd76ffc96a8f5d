/** What a finished story is for: pages are marked by it here, and others get it as a file. */
import type { ComponentChildren, VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { SpokenText } from '../components/spoken-line.tsx';
import type { DraftStory } from '../core/editing/draft-story.ts';
import type { RemoveOutcome } from './draft-keeper.ts';
import { useEditing } from './editing.ts';
import { InUseLine } from './in-use-line.tsx';
import { ReplaceQuestion } from './replace-question.tsx';
import { type FinishingProps, useFinishing } from './use-finishing.ts';
import { useLineOfDraft } from './use-line-of-draft.ts';

export type FinishProps = FinishingProps & {
  /** The draft as it stands. */
  readonly story: DraftStory;
  /** Takes the draft away; null where another tab has changed or removed it. */
  readonly onRemove: (() => Promise<RemoveOutcome>) | null;
  /** What else can be done with the draft. */
  readonly children?: ComponentChildren;
};

export function Finish(props: FinishProps): VNode {
  const { message } = useLanguage();
  const [line, say] = useLineOfDraft(props.story, props.notAdded);
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
