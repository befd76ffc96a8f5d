/** One statement of a note: what it says, when that was, and who says so. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { addStatement } from '../core/editing/draft-steps.ts';
import type { DraftStatement } from '../core/editing/draft-story.ts';
import { whenChanged } from '../components/when-changed.ts';
import type { DataPath } from '../core/story-file/fault.ts';
import type { MessageKey } from '../view/elements/messages.ts';
import { DateField } from './date-field.tsx';
import { nameOf, useEditing } from './editing.ts';
import { Entry } from './entry.tsx';
import { EntryButtons } from './entry-buttons.tsx';
import { FaultLines, SentenceField, TextField } from './fields.tsx';
import { SourcePicker } from './source-picker.tsx';
import { useNameHere, Within } from './where.tsx';

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
  const { take } = useEditing();
  const name = nameOf(path);
  const first = props.aboutLabel === null ? 'text' : 'about';
  return (
    <div class="statements" role="group" aria-label={useNameHere(title)}>
      <h3>{title}</h3>
      <Within part={title}>
        {statements.map((statement, index) => (
          <OneStatement
            key={index}
            path={[...path, index]}
            count={statements.length}
            statement={statement}
            aboutLabel={props.aboutLabel}
            {...(props.most && { most: props.most })}
          />
        ))}
      </Within>
      <FaultLines name={name} />
      <button
        type="button"
        id={name}
        aria-label={useNameHere(`${addLabel}: ${title}`)}
        onClick={() => {
          take((story) => addStatement(story, path), {
            leadTo: nameOf([...path, statements.length, first]),
          });
        }}
      >
        {addLabel}
      </button>
    </div>
  );
}

/** What is no sentence of a note is called as the checks call it. */
const CALLED: Readonly<Record<string, MessageKey>> = {
  notToBeConfusedWith: 'place_entry',
  timeline: 'place_entry',
  reading: 'place_remarkNumber',
};

type OneStatementProps = StatementFieldsProps & {
  /** How many there are in its list. */
  readonly count: number;
};

const OneStatement = whenChanged(function OneStatement(props: OneStatementProps): VNode {
  const { path, count } = props;
  const { message, locale } = useLanguage();
  const number = (Number(path.at(-1)) + 1).toLocaleString(locale);
  const called = message(CALLED[String(path.at(-2))] ?? 'editorSentence', number);
  const label = called.charAt(0).toLocaleUpperCase(locale) + called.slice(1);
  return (
    <Entry
      name={nameOf(path)}
      title={label}
      buttons={
        <EntryButtons
          path={path}
          label={label}
          count={count}
          afterwards={nameOf(path.slice(0, -1))}
        />
      }
    >
      <StatementFields {...props} />
    </Entry>
  );
});

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
      <div class="describing">
        <DateField path={[...path, 'when']} label={message('editorWhen')} value={when} />
        {aboutLabel === null && (
          <TextField
            path={[...path, 'saidBy']}
            label={message('editorSaidBy')}
            value={saidBy}
            isStoryText
          />
        )}
      </div>
      <SourcePicker path={[...path, 'sources']} cited={sources} />
    </>
  );
}
