/** A draft in the list: the way to the editor, and what can be done with it. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import type { DraftInFile } from '../core/editing/draft-file.ts';
import { editorAddress } from '../extension/editor-address.ts';
import { DraftFacts, headlineAttributes, titleOfDraft } from './draft-facts.tsx';

export type DraftRowProps = {
  readonly draft: DraftInFile;
  /** Whether it marks pages. */
  readonly isShown: boolean;
  readonly onExport: () => void;
  readonly onRemove: () => void;
};

export function DraftRow({ draft, isShown, onExport, onRemove }: DraftRowProps): VNode {
  const language = useLanguage();
  const { message } = language;
  const title = titleOfDraft(draft, language);
  return (
    <li id={`draft-${draft.id}`}>
      <h3 {...headlineAttributes(draft)}>
        <a href={editorAddress(draft.id)}>{title}</a>
      </h3>
      <DraftFacts draft={draft} more={isShown ? [message('storiesShown')] : []} />
      <div class="buttons">
        <button
          type="button"
          class="export"
          aria-label={message('storiesExportStory', title)}
          aria-describedby="drafts-text"
          onClick={onExport}
        >
          {message('storiesExport')}
        </button>
        <button
          type="button"
          class="remove"
          aria-label={message('optionsRemoveSite', title)}
          onClick={onRemove}
        >
          {message('optionsRemove')}
        </button>
      </div>
    </li>
  );
}
