/** Adds terms, or a form of one: of words that are selected in the text or typed, and of names that are proposed. */
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { whenChanged } from '../components/when-changed.ts';
import { addForm, addTerm } from '../core/editing/draft-steps.ts';
import { formKey } from '../core/editing/form-places.ts';
import type { ProposedName } from '../core/editing/proposed-names.ts';
import { useEditing } from './editing.ts';
import { Field } from './fields.tsx';
import { stands } from './stands.ts';

export type AddTermProps = {
  /** Of the terms that there are. */
  readonly ids: readonly string[];
  /** Theirs, in the same order. */
  readonly names: readonly string[];
  readonly proposals: readonly ProposedName[];
  /** The words for a new term. */
  readonly words: string;
  /** How often some words stand in the text; null where that is not here. */
  readonly countOf: ((words: string) => number) | null;
  readonly onWords: (words: string) => void;
};

/** How many names are proposed at once; more come as these are taken. */
const MAX_PROPOSALS = 24;
/** The choice that stands for no term that there is. */
const NEW = '';

export const AddTerm = whenChanged(function AddTerm(props: AddTermProps): VNode {
  const { ids, names, proposals, words, countOf, onWords } = props;
  const { message } = useLanguage();
  const { take } = useEditing();
  const [chosen, setChosen] = useState(NEW);
  const index = ids.indexOf(chosen);
  const typed = words.trim();
  const add = (name: Omit<ProposedName, 'count'>): void => {
    take((before) => addTerm(before, name), {
      leadTo: (before) => `terms-${String(before.terms.length)}-kind`,
      say: message('editorAdded', name.name),
    });
    onWords('');
  };
  const addTyped = (): void => {
    if (typed === '') return;
    const term = names[index];
    if (term === undefined) {
      add({ name: typed, kind: null, forms: [typed] });
      return;
    }
    if (formKey(typed) === '') return;
    take((before) => addForm(before, ['terms', index, 'forms'], typed), {
      leadTo: 'terms',
      say: message('editorFormAdded', typed, term),
      sayIfSame: message('editorFormThere', typed),
    });
    setChosen(NEW);
    onWords('');
  };
  return (
    <form
      class="add-term"
      onSubmit={(event) => {
        event.preventDefault();
        addTyped();
      }}
    >
      <WordsField words={words} countOf={countOf} onWords={onWords} />
      {names.length > 0 && <AsWhat ids={ids} names={names} chosen={chosen} onChoose={setChosen} />}
      <button type="submit">
        {message(names[index] === undefined ? 'editorAddTerm' : 'editorAddAsForm')}
      </button>
      <Proposals proposals={proposals} onAdd={add} />
    </form>
  );
});

/** The words, with how often they stand in the text. */
function WordsField({
  words,
  countOf,
  onWords,
}: Pick<AddTermProps, 'words' | 'countOf' | 'onWords'>): VNode {
  const language = useLanguage();
  const { message } = language;
  const typed = words.trim();
  const count = useMemo(() => (typed === '' ? 0 : countOf?.(typed)), [countOf, typed]);
  const counted = count === undefined ? undefined : stands(count, language);
  const hint = typed === '' && countOf ? message('editorSelectedHow') : counted;
  return (
    <Field name="terms" label={message('editorSelected')} hint={countOf ? hint : undefined}>
      <input
        type="text"
        id="terms"
        dir="auto"
        value={words}
        aria-describedby={countOf ? 'terms-hint' : undefined}
        onInput={({ currentTarget }) => {
          onWords(currentTarget.value);
        }}
      />
    </Field>
  );
}

type AsWhatProps = Pick<AddTermProps, 'ids' | 'names'> & {
  /** The id of a term, which stays the same where terms are moved. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** Whether the words are a new term, or another form of one that there is. */
function AsWhat({ ids, names, chosen, onChoose }: AsWhatProps): VNode {
  const { message } = useLanguage();
  return (
    <Field name="terms-as" label={message('editorAddAs')} hint={undefined}>
      <select
        id="terms-as"
        value={ids.includes(chosen) ? chosen : NEW}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
        }}
      >
        <option value={NEW}>{message('editorAsTerm')}</option>
        {names.map((name, index) => (
          <option key={ids[index]} value={ids[index]}>
            {message('editorAsForm', name)}
          </option>
        ))}
      </select>
    </Field>
  );
}

type ProposalsProps = Pick<AddTermProps, 'proposals'> & {
  readonly onAdd: (name: ProposedName) => void;
};

/** Names that stand in the text and are no terms yet, with how often they do. */
function Proposals({ proposals, onAdd }: ProposalsProps): VNode | null {
  const { message } = useLanguage();
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
