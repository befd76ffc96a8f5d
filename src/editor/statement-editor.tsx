/** One statement of a note: what it says, when that was, and who says so. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { addStatement, removeEntry } from '../core/editing/draft-steps.ts';
import type { DraftStatement } from '../core/editing/draft-story.ts';
import type { DataPath } from '../core/story-file/fault.ts';
import { DateField } from './date-field.tsx';
import { nameOf, useEditing } from './editing.ts';
import { FaultLines, SentenceField, TextField } from './fields.tsx';
import { RemoveButton } from './forms-field.tsx';
import { SourcePicker } from './source-picker.tsx';

/** So many characters a statement may have, as the schema says. */
const MOST = { gloss: 160, sentence: 320, lookalike: 240 } as const;

export type StatementsProps = {
  /** Of the list. */
  readonly path: DataPath;
  readonly title: string;
  readonly addLabel: string;
  readonly statements: readonly DraftStatement[];
  /** What the field is called that says whom or what it is on; null where there is none. */
  readonly aboutLabel: string | null;
  readonly most?: keyof typeof MOST;
};

/** A list of statements, and the button that adds one. */
export function Statements(props: StatementsProps): VNode {
  const { path, title, addLabel, statements } = props;
  const { message } = useLanguage();
  const { take } = useEditing();
  const name = nameOf(path);
  const first = props.aboutLabel === null ? 'text' : 'about';
  return (
    <div class="statements" role="group" aria-label={title}>
      <h3>{title}</h3>
      {statements.map((statement, index) => (
        <fieldset key={index} class="statement-fields">
          <legend>{message('editorSentence', String(index + 1))}</legend>
          <RemoveButton
            label={`${title}, ${message('editorSentence', String(index + 1))}`}
            onRemove={() => {
              take((story) => removeEntry(story, [...path, index]), name);
            }}
          />
          <StatementFields {...props} path={[...path, index]} statement={statement} />
        </fieldset>
      ))}
      <FaultLines name={name} />
      <button
        type="button"
        id={name}
        aria-label={`${addLabel}: ${title}`}
        onClick={() => {
          const field = [...path, statements.length, first];
          take((story) => addStatement(story, path), nameOf(field));
        }}
      >
        {addLabel}
      </button>
    </div>
  );
}

export type StatementFieldsProps = Pick<StatementsProps, 'aboutLabel' | 'most'> & {
  readonly path: DataPath;
  readonly statement: DraftStatement;
};

export function StatementFields(props: StatementFieldsProps): VNode {
  const { path, statement, aboutLabel, most = 'sentence' } = props;
  const { message } = useLanguage();
  const { text, when, saidBy, sources, about } = statement;
  return (
    <>
      {aboutLabel !== null && (
        <TextField path={[...path, 'about']} label={aboutLabel} value={about} isStoryText />
      )}
      <SentenceField
        path={[...path, 'text']}
        label={message('editorWording')}
        value={text}
        most={MOST[most]}
      />
      <DateField path={[...path, 'when']} label={message('editorWhen')} value={when} />
      <SourcePicker path={[...path, 'sources']} cited={sources} />
      {aboutLabel === null && (
        <TextField
          path={[...path, 'saidBy']}
          label={message('editorSaidBy')}
          value={saidBy}
          isStoryText
        />
      )}
    </>
  );
}
