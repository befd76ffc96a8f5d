/** Whether the draft is saved, which is spoken only where it isn’t, and the buttons that undo and redo. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import type { KeepState } from './draft-keeper.ts';
import type { WrittenStory } from './use-story.ts';

const WORDS = {
  kept: 'optionsSaved',
  keeping: 'editorSaving',
  failed: 'editorNotSaved',
  conflict: 'editorConflict',
} as const satisfies Record<KeepState, string>;

export function KeepLine({ written }: { readonly written: WrittenStory }): VNode {
  const { message } = useLanguage();
  const { kept, canUndo, canRedo, undo, redo } = written;
  const isTrouble = kept === 'failed' || kept === 'conflict';
  return (
    <div class="keep-line">
      <p id="kept" class="kept" data-state={kept}>
        {!isTrouble && message(WORDS[kept])}
      </p>
      <p class="error" role="alert">
        {isTrouble && message(WORDS[kept])}
      </p>
      {kept === 'conflict' && (
        <button
          type="button"
          onClick={() => {
            location.reload();
          }}
        >
          {message('editorReload')}
        </button>
      )}
      <div class="buttons">
        <button type="button" id="undo" disabled={!canUndo} onClick={undo}>
          {message('editorUndo')}
        </button>
        <button type="button" id="redo" disabled={!canRedo} onClick={redo}>
          {message('editorRedo')}
        </button>
      </div>
    </div>
  );
}
