/** The drafts, each with the way to the editor. */
import type { VNode } from 'preact';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { saveFile } from '../components/save-file.ts';
import { Section } from '../components/section.tsx';
import { draftFileName, draftFileText } from '../core/editing/draft-file.ts';
import type { Library } from '../extension/library/library.ts';
import type { Draft } from '../extension/library/schema.ts';
import { titleOfDraft } from './draft-facts.tsx';
import { draftInFile } from './draft-in-file.ts';
import { DraftRow } from './draft-row.tsx';
import type { Undo } from './undo-line.tsx';
import { useAttempts } from './use-attempts.ts';

export type DraftListProps = {
  readonly drafts: readonly Draft[];
  readonly library: Library;
  readonly undo: Undo;
  /** Called after each change of what pages show; resolves once pages know, and the list shows it. */
  readonly onChanged: () => Promise<void>;
  /** Called after every other change; resolves once the list shows it. */
  readonly refresh: () => Promise<void>;
};

/** The one that was changed last comes first. Of none, only what went wrong is said. */
export function DraftList({ drafts, library, undo, ...on }: DraftListProps): VNode {
  const language = useLanguage();
  const { message } = language;
  const { error, complain, attempt } = useAttempts();
  const titleOf = (draft: Draft): string => titleOfDraft(draftInFile(draft), language);
  const putBack = async (removed: Draft): Promise<boolean> => {
    const isPutBack = await attempt(async () => {
      const result = await library.drafts.putBack(removed);
      await on.refresh();
      return result;
    });
    if (isPutBack === false) complain(message('libraryNotPutBack', titleOf(removed)));
    document.getElementById(`draft-${removed.id}`)?.querySelector('a')?.focus();
    return isPutBack === true;
  };
  const remove = async ({ id }: Draft): Promise<void> => {
    const removed = await attempt(async () => {
      const result = await library.drafts.remove(id);
      const wasShown = typeof result !== 'string' && result.isShown === true;
      await (wasShown ? on.onChanged() : on.refresh());
      return result;
    });
    // It may be gone already.
    if (removed === null || typeof removed === 'string') return;
    undo.offer({ title: titleOf(removed), bringBack: () => putBack(removed) });
  };
  const errorLine = <ErrorLine forId="drafts" line={error} />;
  if (drafts.length === 0) return errorLine;
  return (
    <Section id="drafts" title={message('libraryDrafts')} class="option">
      <p class="explanation">{message('libraryDraftsText')}</p>
      <p id="drafts-text" class="explanation">
        {message('draftFileText')}
      </p>
      {errorLine}
      <ul class="shelf">
        {drafts.map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draftInFile(draft)}
            isShown={draft.isShown === true}
            onExport={() => {
              save([draft]);
            }}
            onRemove={() => void remove(draft)}
          />
        ))}
      </ul>
      {drafts.length > 1 && <ExportAll drafts={drafts} />}
    </Section>
  );
}

function ExportAll({ drafts }: Pick<DraftListProps, 'drafts'>): VNode {
  return (
    <div class="buttons">
      <button
        type="button"
        id="export-drafts"
        aria-describedby="drafts-text"
        onClick={() => {
          save(drafts);
        }}
      >
        {useLanguage().message('libraryExportDrafts')}
      </button>
    </div>
  );
}

/** Saves drafts as one file. */
function save(drafts: readonly Draft[]): void {
  const inFile = drafts.map(draftInFile);
  saveFile(draftFileText(inFile), draftFileName(inFile), 'application/json');
}
