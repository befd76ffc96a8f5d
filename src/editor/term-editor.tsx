/** A term: its names, its note, and how the note will look. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { whenChanged } from '../components/when-changed.ts';
import type { DraftTerm } from '../core/editing/draft-story.ts';
import { keptForList } from '../core/editing/not-added.ts';
import type { Kind } from '../core/story/story.ts';
import { nameOf } from './editing.ts';
import { Entry } from './entry.tsx';
import { EntryButtons } from './entry-buttons.tsx';
import { SelectField, TextField } from './fields.tsx';
import { FormsField } from './forms-field.tsx';
import { TermPreview } from './note-preview.tsx';
import { StatementFields, Statements } from './statement-editor.tsx';
import { stands } from './stands.ts';
import { Within } from './where.tsx';

const KINDS: readonly Kind[] = ['person', 'organisation', 'law', 'list', 'place', 'event'];

export type TermEditorProps = {
  readonly term: DraftTerm;
  readonly index: number;
  /** How many terms there are. */
  readonly count: number;
  /** How often it stands in the text, and each of its forms; null where that is not here. */
  readonly stands: number | null;
  readonly formsStand: readonly number[] | null;
  /** Whether its fields are made. */
  readonly isUnfolded: boolean;
  /** Called when somebody unfolds it. */
  readonly onUnfold: (id: string) => void;
};

/** Folded until somebody unfolds it, or is led to a field in it. */
export const TermEditor = whenChanged(function TermEditor(props: TermEditorProps): VNode {
  const { term, index, count, isUnfolded, onUnfold } = props;
  const language = useLanguage();
  return (
    <details
      class="term"
      id={`terms-${String(index)}`}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onUnfold(term.id);
      }}
    >
      <summary>
        <bdi>{term.name}</bdi>{' '}
        {term.kind !== '' && (
          <span class={`kind-${term.kind}`}>
            <span class="kind-name">{language.message(`kind_${term.kind}`)}</span>
          </span>
        )}{' '}
        {props.stands !== null && (
          <span class={props.stands === 0 ? 'stands never' : 'stands'}>
            {stands(props.stands, language)}
          </span>
        )}
      </summary>
      {isUnfolded && (
        <div class="term-fields">
          <EntryButtons
            path={['terms', index]}
            label={term.name}
            count={count}
            afterwards="terms"
          />
          <Within part={term.name}>
            <TermFields {...props} />
          </Within>
        </div>
      )}
    </details>
  );
});

function TermFields({ term, index, formsStand }: TermEditorProps): VNode {
  const { message } = useLanguage();
  const path = ['terms', index] as const;
  return (
    <>
      <div class="describing">
        <SelectField
          path={[...path, 'kind']}
          label={message('editorKind')}
          value={term.kind}
          choices={KINDS.map((kind) => ({ value: kind, label: message(`kind_${kind}`) }))}
        />
        <TextField
          path={[...path, 'name']}
          label={message('editorName')}
          value={term.name}
          isStoryText
        />
      </div>
      <TextField
        path={[...path, 'role']}
        label={message('editorRole')}
        value={term.role}
        isStoryText
      />
      <FormsField
        path={[...path, 'forms']}
        keptAs={keptForList(term.id, 'forms')}
        title={message('editorForms')}
        label={message('editorAddForm')}
        forms={term.forms}
        counts={formsStand}
      />
      <FormsField
        path={[...path, 'notWithin']}
        keptAs={keptForList(term.id, 'notWithin')}
        title={message('editorNotWithin')}
        label={message('editorAddLonger')}
        forms={term.notWithin}
        counts={null}
      />
      <Note term={term} index={index} />
      <TermPreview term={term} />
    </>
  );
}

function Note({ term, index }: Pick<TermEditorProps, 'term' | 'index'>): VNode {
  const { message } = useLanguage();
  const { gloss, then, since, notToBeConfusedWith } = term.note;
  const path = ['terms', index, 'note'];
  const addLabel = message('editorAddSentence');
  return (
    <>
      <Entry name={nameOf([...path, 'gloss'])} title={message('editorGloss')}>
        <StatementFields
          path={[...path, 'gloss']}
          statement={gloss}
          aboutLabel={null}
          most="gloss"
        />
      </Entry>
      <Statements
        path={[...path, 'then']}
        title={message('thenPart')}
        addLabel={addLabel}
        statements={then}
        aboutLabel={null}
      />
      <Statements
        path={[...path, 'since']}
        title={message('since')}
        addLabel={addLabel}
        statements={since}
        aboutLabel={null}
      />
      <Statements
        path={[...path, 'notToBeConfusedWith']}
        title={message('notToBeConfusedWith')}
        addLabel={message('editorAddLookalike')}
        statements={notToBeConfusedWith}
        aboutLabel={message('editorLookalike')}
        most="lookalike"
      />
    </>
  );
}
