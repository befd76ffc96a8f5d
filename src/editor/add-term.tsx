/** Adds terms, or a form of one: of words that are selected in the text or typed, and of names that are proposed. */
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ErrorLine, errorLineId } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { type SpokenLine, useSpokenLine } from '../components/spoken-line.tsx';
import { whenChanged } from '../components/when-changed.ts';
import { addForm, addTerm } from '../core/editing/draft-steps.ts';
import { formKey } from '../core/editing/form-places.ts';
import type { ProposedName } from '../core/editing/proposed-names.ts';
import { brief } from '../view/story-file/describe-fault.ts';
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
  /** Others that are selected in the text meanwhile; empty where there are none. */
  readonly offered: string;
  /** How often some words stand in the text; null where that is not here. */
  readonly countOf: ((words: string) => number) | null;
  readonly onWords: (words: string) => void;
  readonly onTakeOffered: () => void;
};

/** How many names are proposed at once; more come as these are taken. */
const MAX_PROPOSALS = 24;
/** The choice that stands for no term that there is. */
const NEW = '';

export const AddTerm = whenChanged(function AddTerm(props: AddTermProps): VNode {
  const { ids, names, proposals, words, countOf } = props;
  const { message } = useLanguage();
  const [chosen, setChosen] = useState(NEW);
  const [refusal, refuse] = useSpokenLine();
  const index = ids.indexOf(chosen);
  const onWords = (next: string): void => {
    if (refusal.text !== '') refuse('');
    props.onWords(next);
  };
  const { add, addAsForm } = useAdding(onWords);
  const addTyped = (): void => {
    const typed = words.trim();
    const term = names[index];
    if (formKey(typed) === '') refuse(message('editorNeedsWord'));
    else if (term === undefined) add({ name: typed, kind: null, forms: [typed] });
    else {
      addAsForm(typed, term, index);
      setChosen(NEW);
    }
  };
  return (
    <form
      class="add-term"
      onSubmit={(event) => {
        event.preventDefault();
        addTyped();
      }}
    >
      <WordsField {...{ words, countOf, refusal, onWords }} />
      {props.offered !== '' && <Offer words={props.offered} onTake={props.onTakeOffered} />}
      {names.length > 0 && <AsWhat ids={ids} names={names} chosen={chosen} onChoose={setChosen} />}
      <button type="submit">
        {message(names[index] === undefined ? 'editorAddTerm' : 'editorAddAsForm')}
      </button>
      <Proposals proposals={proposals} onAdd={add} />
    </form>
  );
});

type Adding = {
  readonly add: (name: Omit<ProposedName, 'count'>) => void;
  /** Adds a form to a term, by its name and its place. */
  readonly addAsForm: (form: string, term: string, index: number) => void;
};

/** @param onWords empties the field of what is added */
function useAdding(onWords: (words: string) => void): Adding {
  const { message } = useLanguage();
  const { take } = useEditing();
  return {
    add(name) {
      take((before) => addTerm(before, name), {
        leadTo: (before) => `terms-${String(before.terms.length)}-kind`,
        say: message('editorAdded', name.name),
      });
      onWords('');
    },
    addAsForm(form, term, index) {
      take((before) => addForm(before, ['terms', index, 'forms'], form), {
        leadTo: 'terms',
        say: message('editorFormAdded', form, term),
        sayIfSame: message('editorFormThere', form),
      });
      onWords('');
    },
  };
}

type WordsFieldProps = Pick<AddTermProps, 'words' | 'countOf' | 'onWords'> & {
  /** Why the words can't be added. */
  readonly refusal: SpokenLine;
};

/** The words, with how often they stand in the text. */
function WordsField({ words, countOf, refusal, onWords }: WordsFieldProps): VNode {
  const language = useLanguage();
  const { message } = language;
  const typed = words.trim();
  const hasWord = formKey(typed) !== '';
  const count = useMemo(() => (hasWord ? countOf?.(typed) : undefined), [countOf, typed]);
  const hint = count === undefined ? message('editorSelectedHow') : stands(count, language);
  const described = countOf ? `terms-hint ${errorLineId('terms')}` : errorLineId('terms');
  return (
    <>
      <Field name="terms" label={message('editorSelected')} hint={countOf ? hint : undefined}>
        <input
          type="text"
          id="terms"
          dir="auto"
          value={words}
          aria-describedby={described}
          aria-invalid={refusal.text !== ''}
          onInput={({ currentTarget }) => {
            onWords(currentTarget.value);
          }}
        />
      </Field>
      <ErrorLine forId="terms" line={refusal} />
    </>
  );
}

type OfferProps = { readonly words: string; readonly onTake: () => void };

/** Words that are selected while others are typed: what is typed stays, unless its author gives it up. */
function Offer({ words, onTake }: OfferProps): VNode {
  const { message } = useLanguage();
  const { lead } = useEditing();
  return (
    <button
      type="button"
      id="take-selected"
      class="offer"
      onClick={() => {
        onTake();
        lead('terms');
      }}
    >
      {message('editorTakeSelected', brief(words))}
    </button>
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
