/** Adds terms: of words that are selected in the text or typed, and of names that are proposed. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { articleText } from '../core/article/article-text.ts';
import { addTerm } from '../core/editing/draft-steps.ts';
import { formPlaces } from '../core/editing/form-places.ts';
import { type ProposedName, proposedNames } from '../core/editing/proposed-names.ts';
import { useEditing } from './editing.ts';
import { Field } from './fields.tsx';
import { stands } from './stands.ts';

export type AddTermProps = {
  readonly article: CapturedArticle;
  /** The words for a new term. */
  readonly words: string;
  readonly onWords: (words: string) => void;
};

/** How many names are proposed at once; more come as these are taken. */
const MAX_PROPOSALS = 24;

export function AddTerm({ article, words, onWords }: AddTermProps): VNode {
  const language = useLanguage();
  const { message } = language;
  const { story, take } = useEditing();
  const add = (name: Omit<ProposedName, 'count'>): void => {
    take((before) => addTerm(before, name), `terms-${String(story.terms.length)}-kind`);
    onWords('');
  };
  const typed = words.trim();
  const [found] = useMemo(
    () => formPlaces(articleText(article), [{ id: 'new', forms: [typed] }]),
    [article, typed],
  );
  return (
    <form
      class="add-term"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') add({ name: typed, kind: null, forms: [typed] });
      }}
    >
      <Field name="terms" label={message('editorSelected')} hint={hintOf()}>
        <input
          type="text"
          id="terms"
          dir="auto"
          value={words}
          aria-describedby="terms-hint"
          onInput={({ currentTarget }) => {
            onWords(currentTarget.value);
          }}
        />
      </Field>
      <button type="submit">{message('editorAddTerm')}</button>
      <Proposals article={article} onAdd={add} />
    </form>
  );
  function hintOf(): string {
    return typed === '' ? message('editorSelectedHow') : stands(found?.count ?? 0, language);
  }
}

type ProposalsProps = {
  readonly article: CapturedArticle;
  readonly onAdd: (name: ProposedName) => void;
};

/** Names that stand in the text and are no terms yet, with how often they do. */
function Proposals({ article, onAdd }: ProposalsProps): VNode | null {
  const { message } = useLanguage();
  const { terms } = useEditing().story;
  const forms = JSON.stringify(terms.map((term) => [term.forms, term.notWithin]));
  const proposals = useMemo(() => proposedNames(article, terms), [article, forms]);
  if (proposals.length === 0) return null;
  return (
    <div role="group" aria-labelledby="proposals">
      <p id="proposals" class="explanation">
        {message('editorProposals')}
      </p>
      <ul class="proposals">
        {proposals.slice(0, MAX_PROPOSALS).map((proposal) => (
          <li key={proposal.name}>
            <button
              type="button"
              onClick={() => {
                onAdd(proposal);
              }}
            >
              <bdi>{proposal.name}</bdi> ×{proposal.count}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
