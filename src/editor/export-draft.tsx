/** Saves the draft as a file, by which its author goes on elsewhere. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { isSaved } from '../components/save-file.ts';
import { SpokenText } from '../components/spoken-line.tsx';
import { draftFileName, draftFileText } from '../core/editing/draft-file.ts';
import type { Draft } from '../extension/library/schema.ts';
import { isObstacle } from './draft-keeper.ts';
import { useLineOfDraft } from './use-line-of-draft.ts';
import { type NotAdded, withNotAdded } from './use-not-added.ts';
import { REFUSALS } from './use-putting-to-use.ts';
import type { WrittenStory } from './use-story.ts';

export type ExportDraftProps = {
  readonly draft: Draft;
  readonly written: Pick<WrittenStory, 'story' | 'kept' | 'look'>;
  /** What is typed and no part of it. */
  readonly notAdded: readonly NotAdded[];
};

export function ExportDraft({ draft, written, notAdded }: ExportDraftProps): VNode {
  const { story, kept, look } = written;
  const language = useLanguage();
  const { message } = language;
  const [line, say] = useLineOfDraft(story, notAdded);
  const save = async (): Promise<void> => {
    // Where it is known already, this is how its author gets hold of what is not kept.
    const obstacle = isObstacle(kept) ? null : await look();
    if (obstacle) {
      say(message(REFUSALS[obstacle]));
      return;
    }
    const drafts = [{ ...draft, story, changedAt: Date.now() }];
    const name = draftFileName(drafts);
    const isThere = isSaved(draftFileText(drafts), name, 'application/json');
    say(
      isThere
        ? withNotAdded(message('savedAs', name), notAdded, language)
        : message('notSaved', name),
    );
  };
  return (
    <>
      <p class="buttons">
        <button
          type="button"
          id="export-draft"
          aria-describedby="export-draft-text"
          onClick={() => void save()}
        >
          {message('editorExportDraft')}
        </button>
      </p>
      <p id="draft-exported" role="status">
        <SpokenText line={line} />
      </p>
      <p id="export-draft-text" class="explanation">
        {message('draftFileText')}
      </p>
    </>
  );
}
