/** What a list says of a draft, under its headline. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import type { DraftInFile } from '../core/editing/draft-file.ts';
import { summaryOf } from '../core/editing/draft-summary.ts';
import type { Language } from '../view/elements/messages.ts';
import { richMessage } from '../view/elements/rich-message.ts';
import { formatTime } from './day.ts';

export type DraftFactsProps = {
  readonly draft: DraftInFile;
  /** What else there is to say of it. */
  readonly more?: readonly string[];
};

export function DraftFacts({ draft, more = [] }: DraftFactsProps): VNode {
  const language = useLanguage();
  const { locale, message } = language;
  const changed = message('storiesChangedOn', formatTime(draft.changedAt, locale));
  const { notesBy, terms, sentences } = summaryOf(draft.story);
  const written = [
    language.count('storiesTerms', terms),
    language.count('storiesSentences', sentences),
  ];
  return (
    <ul class="facts-line">
      {draft.copyOf !== undefined && <li>{message('storiesCopyDraft')}</li>}
      {draft.changedAt > 0 && <li>{changed}</li>}
      {notesBy !== '' && <li>{richMessage('notesBy', language, <bdi>{notesBy}</bdi>)}</li>}
      {draft.copyOf === undefined && written.map((fact) => <li>{fact}</li>)}
      {more.map((fact) => (
        <li>{fact}</li>
      ))}
    </ul>
  );
}

/** What a draft is called: its headline as the author has put it right. */
export function titleOfDraft({ article, story }: DraftInFile, { message }: Language): string {
  return summaryOf(story).title || article.headline || message('editorNoHeadline');
}

/** The language that the headline is in, where that is known. */
export function headlineAttributes({ article, story }: DraftInFile): {
  readonly dir: 'auto';
  readonly lang?: string;
} {
  const lang = story.language.trim() || (article.language ?? '');
  return { dir: 'auto', ...(lang !== '' && { lang }) };
}
