/** The drafts, each with the way to the editor. */
import type { VNode } from 'preact';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import type { Status } from '../components/status-line.tsx';
import { exportDrafts } from '../core/library/export-files.ts';
import type { Library } from '../extension/library/library.ts';
import type { Draft } from '../extension/library/schema.ts';
import {
  keepUnfinished,
  readUnfinished,
  type UnfinishedWords,
} from '../extension/unfinished-words.ts';
import { titleOfDraft } from './draft-facts.tsx';
import { draftInFile } from './draft-in-file.ts';
import { DraftRow } from './draft-row.tsx';
import type { Undo } from './undo-line.tsx';
import { type Attempts, useAttempts } from './use-attempts.ts';
import { useSaving } from './use-saving.ts';

export type DraftListProps = {
  readonly drafts: readonly Draft[];
  readonly library: Library;
  readonly undo: Undo;
  readonly status: Status;
  /** Called after each change of what pages show; resolves once pages know, and the list shows it. */
  readonly onChanged: () => Promise<void>;
  /** Called after every other change; resolves once the list shows it. */
  readonly refresh: () => Promise<void>;
};

/** The one that was changed last comes first. Of none, only what went wrong is said. */
export function DraftList(props: DraftListProps): VNode {
  const { drafts, status } = props;
  const { message } = useLanguage();
  const attempts = useAttempts(status.clear);
  const { error, complain } = attempts;
  const saveFiles = useSaving(status, complain);
  const save = (exported: readonly Draft[]): void => {
    complain('');
    saveFiles(exportDrafts(exported.map(draftInFile)));
  };
  const remove = useRemoval(props, attempts);
  const errorLine = <ErrorLine forId="drafts" line={error} />;
  if (drafts.length === 0) return errorLine;
  return (
    <Section id="drafts" title={message('storiesDrafts')} class="option">
      <p class="explanation">{message('storiesDraftsText')}</p>
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
      {drafts.length > 1 && (
        <ExportAll
          onExport={() => {
            save(drafts);
          }}
        />
      )}
    </Section>
  );
}

/** Removes a draft, which can be undone, with what is typed in its editor and not added: that may be gone meanwhile. */
function useRemoval(
  { library, undo, ...on }: DraftListProps,
  { complain, attempt }: Attempts,
): (draft: Draft) => Promise<void> {
  const language = useLanguage();
  const { message } = language;
  const titleOf = (draft: Draft): string => titleOfDraft(draftInFile(draft), language);
  const putBack = async (removed: Draft, unfinished: UnfinishedWords): Promise<boolean> => {
    const isPutBack = await attempt(async () => {
      const result = await library.drafts.putBack(removed);
      if (result) keepUnfinished(removed.id, unfinished);
      await on.refresh();
      return result;
    });
    if (isPutBack === false) complain(message('storiesNotPutBack', titleOf(removed)));
    document.getElementById(`draft-${removed.id}`)?.querySelector('a')?.focus();
    return isPutBack === true;
  };
  return async ({ id }) => {
    const unfinished = readUnfinished(id);
    const removed = await attempt(async () => {
      const result = await library.drafts.remove(id);
      const wasShown = typeof result !== 'string' && result.isShown === true;
      await (wasShown ? on.onChanged() : on.refresh());
      return result;
    });
    // It may be gone already.
    if (removed === null || typeof removed === 'string') return;
    undo.offer({ title: titleOf(removed), bringBack: () => putBack(removed, unfinished) });
  };
}

function ExportAll({ onExport }: { readonly onExport: () => void }): VNode {
  return (
    <div class="buttons">
      <button type="button" id="export-drafts" aria-describedby="drafts-text" onClick={onExport}>
        {useLanguage().message('storiesExportDrafts')}
      </button>
    </div>
  );
}
