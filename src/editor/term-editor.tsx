/** A term: its names, its note, and how the note will look. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { removeEntry } from '../core/editing/draft-steps.ts';
import type { DraftTerm } from '../core/editing/draft-story.ts';
import type { Preview } from '../core/editing/story-preview.ts';
import type { Kind } from '../core/story/story.ts';
import { useEditing } from './editing.ts';
import { SelectField, TextField } from './fields.tsx';
import { FormsField } from './forms-field.tsx';
import { NotePreview } from './note-preview.tsx';
import { StatementFields, Statements } from './statement-editor.tsx';
import { stands } from './stands.ts';

const KINDS: readonly Kind[] = ['person', 'organisation', 'law', 'list', 'place', 'event'];

export type TermEditorProps = {
  readonly term: DraftTerm;
  readonly index: number;
  /** Null while it can't be shown. */
  readonly preview: Preview | null;
};

/** Folded until somebody unfolds it, or is led to a field in it. */
export function TermEditor({ term, index, preview }: TermEditorProps): VNode {
  const language = useLanguage();
  const { message } = language;
  const { take, places } = useEditing();
  const path = ['terms', index] as const;
  return (
    <details class="term">
      <summary>
        <bdi>{term.name}</bdi>{' '}
        <span class="stands">{stands(places[index]?.count ?? 0, language)}</span>
      </summary>
      <div class="term-fields">
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
        <TextField
          path={[...path, 'role']}
          label={message('editorRole')}
          value={term.role}
          isStoryText
        />
        <Names term={term} index={index} />
        <Note term={term} index={index} />
        <NotePreview preview={preview} />
        <p class="buttons">
          <button
            type="button"
            onClick={() => {
              take((story) => removeEntry(story, path), 'terms');
            }}
          >
            {message('editorRemove', term.name)}
          </button>
        </p>
      </div>
    </details>
  );
}

type PartProps = Pick<TermEditorProps, 'term' | 'index'>;

function Names({ term, index }: PartProps): VNode {
  const { message } = useLanguage();
  const forms = useEditing().places[index]?.forms;
  return (
    <>
      <FormsField
        path={['terms', index, 'forms']}
        title={message('editorForms')}
        label={message('editorAddForm')}
        forms={term.forms}
        counts={forms?.map(({ places }) => places.length) ?? null}
      />
      <FormsField
        path={['terms', index, 'notWithin']}
        title={message('editorNotWithin')}
        label={message('editorAddLonger')}
        forms={term.notWithin}
        counts={null}
      />
    </>
  );
}

function Note({ term, index }: PartProps): VNode {
  const { message } = useLanguage();
  const { gloss, then, since, notToBeConfusedWith } = term.note;
  const path = ['terms', index, 'note'];
  const addLabel = message('editorAddSentence');
  return (
    <>
      <fieldset class="statement-fields">
        <legend>{message('editorGloss')}</legend>
        <StatementFields
          path={[...path, 'gloss']}
          statement={gloss}
          aboutLabel={null}
          most="gloss"
        />
      </fieldset>
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
