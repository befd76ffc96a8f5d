/** The line that stays at the top: whether the draft is kept, how much is left to do, and undo. */
import type { VNode } from 'preact';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { type SpokenLine, SpokenText, useSpokenLine } from '../components/spoken-line.tsx';
import type { DraftStory } from '../core/editing/draft-story.ts';
import { errorsIn } from './check-list.tsx';
import { isObstacle, type KeepState } from './draft-keeper.ts';
import { useEditing } from './editing.ts';
import { useStickyHeight } from '../components/use-sticky-height.ts';
import type { JudgedDraft } from './use-judged.ts';
import type { WrittenStory } from './use-story.ts';

const WORDS = {
  kept: 'optionsSaved',
  keeping: 'editorSaving',
  failed: 'editorNotSaved',
  conflict: 'editorConflict',
  gone: 'editorRemovedElsewhere',
} as const satisfies Record<KeepState, string>;

export type KeepLineProps = {
  readonly written: WrittenStory;
  readonly judging: JudgedDraft;
  /** What was done last, for those who don't see it. */
  readonly said: SpokenLine;
  /** Keeps the story as a draft of its own, and shows that. */
  readonly keepAsNew: (story: DraftStory) => Promise<void>;
};

export function KeepLine({ written, judging, said, keepAsNew }: KeepLineProps): VNode {
  const { message } = useLanguage();
  const { story, kept, canUndo, canRedo, undo, redo } = written;
  const line = useStickyHeight();
  const isTrouble = kept === 'failed' || isObstacle(kept);
  return (
    <div ref={line} class="keep-line">
      <p id="kept" class="kept" data-state={kept}>
        {!isTrouble && message(WORDS[kept])}
      </p>
      <p class="error" role="alert">
        {isTrouble && message(WORDS[kept])}
      </p>
      {isObstacle(kept) && (
        <WaysOut isRemoved={kept === 'gone'} keepAsNew={() => keepAsNew(story)} />
      )}
      <div class="buttons">
        <LeftToDo judging={judging} />
        {/* They keep the focus when nothing is left to undo, so they are never disabled. */}
        <button type="button" id="undo" aria-disabled={!canUndo} onClick={undo}>
          {message('editorUndo')}
        </button>
        <button type="button" id="redo" aria-disabled={!canRedo} onClick={redo}>
          {message('editorRedo')}
        </button>
      </div>
      <p id="step" class="unseen" role="status">
        <SpokenText line={said} />
      </p>
    </div>
  );
}

type WaysOutProps = {
  /** Whether there is no draft any more that could be shown. */
  readonly isRemoved: boolean;
  readonly keepAsNew: () => Promise<void>;
};

/** What can be done where nothing is kept any more. */
function WaysOut({ isRemoved, keepAsNew }: WaysOutProps): VNode {
  const { message } = useLanguage();
  const [error, complain] = useSpokenLine();
  const keep = (): void => {
    complain('');
    keepAsNew().catch(() => {
      complain(message('editorNotInUse'));
    });
  };
  return (
    <div class="buttons">
      {!isRemoved && (
        <button
          type="button"
          id="take-theirs"
          onClick={() => {
            location.reload();
          }}
        >
          {message('editorReload')}
        </button>
      )}
      <button type="button" id="keep-mine" onClick={keep}>
        {message('editorKeepMine')}
      </button>
      <ErrorLine forId="keep-mine" line={error} />
    </div>
  );
}

/** How much is left, which leads to the list of it. */
function LeftToDo({ judging: { judged } }: Pick<KeepLineProps, 'judging'>): VNode | null {
  const { message, ...language } = useLanguage();
  const { lead } = useEditing();
  if (!judged) return null;
  const { checked } = judged;
  return (
    <button
      type="button"
      id="to-checks"
      class="link"
      onClick={() => {
        lead('checks-left');
      }}
    >
      {checked.isWhole
        ? message('editorComplete')
        : language.count('editorLeft', errorsIn(checked))}
    </button>
  );
}
