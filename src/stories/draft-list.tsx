/** The drafts, each with the way to the editor. */
import type { VNode } from 'preact';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import type { Library } from '../extension/library/library.ts';
import type { Draft } from '../extension/library/schema.ts';
import { formatDay } from './day.ts';
import { editorAddress } from './story-row.tsx';
import type { Undo } from './undo-line.tsx';
import { useAttempts } from './use-attempts.ts';

export type DraftListProps = {
  readonly drafts: readonly Draft[];
  readonly library: Library;
  readonly undo: Undo;
  /** Called after each change; resolves once pages know, and the list shows it. */
  readonly onChanged: () => Promise<void>;
};

/** The one that was changed last comes first. Of none, only what went wrong is said. */
export function DraftList({ drafts, library, undo, onChanged }: DraftListProps): VNode {
  const { locale, message } = useLanguage();
  const { error, complain, attempt } = useAttempts();
  const titleOf = ({ article }: Draft): string => article.headline || message('editorNoHeadline');
  const change = <Result,>(write: () => Promise<Result>): Promise<Result | null> =>
    attempt(async () => {
      const result = await write();
      await onChanged();
      return result;
    });
  const putBack = async (removed: Draft): Promise<boolean> => {
    const isPutBack = await change(() => library.drafts.putBack(removed));
    if (isPutBack === false) complain(message('libraryNotPutBack', titleOf(removed)));
    document.getElementById(`draft-${removed.id}`)?.querySelector('a')?.focus();
    return isPutBack === true;
  };
  const remove = async ({ id }: Draft): Promise<void> => {
    const removed = await change(() => library.drafts.remove(id));
    // It may be gone already.
    if (removed === null || typeof removed === 'string') return;
    undo.offer({ title: titleOf(removed), bringBack: () => putBack(removed) });
  };
  const errorLine = <ErrorLine forId="drafts" line={error} />;
  if (drafts.length === 0) return errorLine;
  return (
    <Section id="drafts" title={message('libraryDrafts')} class="option">
      <p class="explanation">{message('libraryDraftsText')}</p>
      {errorLine}
      <ul class="shelf">
        {drafts.map((draft) => (
          <li key={draft.id} id={`draft-${draft.id}`}>
            <h3 dir="auto" lang={draft.article.language ?? undefined}>
              <a href={editorAddress(draft.id)}>{titleOf(draft)}</a>
            </h3>
            <ul class="facts-line">
              {draft.copyOf !== undefined && <li>{message('libraryCopyDraft')}</li>}
              <li>{message('libraryChangedOn', formatDay(draft.changedAt, locale))}</li>
              {draft.isShown === true && <li>{message('libraryShown')}</li>}
            </ul>
            <div class="buttons">
              <button
                type="button"
                aria-label={message('optionsRemoveSite', titleOf(draft))}
                onClick={() => void remove(draft)}
              >
                {message('optionsRemove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
