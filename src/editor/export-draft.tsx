/** Saves the draft as a file, by which its author goes on elsewhere. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { saveFile } from '../components/save-file.ts';
import { draftFileName, draftFileText } from '../core/editing/draft-file.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import type { Draft } from '../extension/library/schema.ts';

export type ExportDraftProps = {
  readonly draft: Draft;
  /** As it stands. */
  readonly story: DraftStory;
};

export function ExportDraft({ draft, story }: ExportDraftProps): VNode {
  const { message } = useLanguage();
  const save = (): void => {
    const drafts = [{ ...draft, story, changedAt: Date.now() }];
    saveFile(draftFileText(drafts), draftFileName(drafts), 'application/json');
  };
  return (
    <>
      <p class="buttons">
        <button type="button" id="export-draft" aria-describedby="export-draft-text" onClick={save}>
          {message('editorExportDraft')}
        </button>
      </p>
      <p id="export-draft-text" class="explanation">
        {message('draftFileText')}
      </p>
    </>
  );
}
