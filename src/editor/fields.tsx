/** The fields of the editor: each is called by its place in the story, and says beside itself what is wrong in it. */
import type { ComponentChildren, VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { setField } from '../core/editing/draft-steps.ts';
import type { DataPath, Fault } from '../core/story-file/fault.ts';
import { faultWords } from '../view/story-file/describe-fault.ts';
import { nameOf, useEditing, useStoryLanguage } from './editing.ts';
import { useFaults } from './field-faults.ts';
import { Where } from './where.tsx';

export type FieldProps = {
  readonly path: DataPath;
  readonly label: string;
  readonly value: string;
  /** What more there is to know, under the field. */
  readonly hint?: string;
  /** The language of what is written, where it is the story's. */
  readonly isStoryText?: boolean;
  /** Whether it takes a row of its own where others stand side by side. */
  readonly isWide?: boolean;
};

/** A line of text. */
export function TextField(props: FieldProps): VNode {
  const { path, label, value, hint, isStoryText = false, isWide = false } = props;
  const { type } = useEditing();
  const name = nameOf(path);
  return (
    <Field name={name} label={label} hint={hint} isWide={isWide}>
      <input
        type="text"
        id={name}
        value={value}
        dir="auto"
        {...useStoryLanguage(isStoryText)}
        {...useFaultAttributes(name, hint !== undefined)}
        onInput={({ currentTarget }) => {
          type(path, currentTarget.value);
        }}
      />
    </Field>
  );
}

/** A sentence, with how much room is left for it. */
export function SentenceField({
  path,
  label,
  value,
  most,
}: FieldProps & { readonly most: number }): VNode {
  const { message, locale } = useLanguage();
  const { type } = useEditing();
  const name = nameOf(path);
  const number = new Intl.NumberFormat(locale);
  // Blanks at the ends are no part of it in the story.
  const length = Array.from(value.trim()).length;
  return (
    <Field
      name={name}
      label={label}
      hint={message('editorCharacters', number.format(length), number.format(most))}
      isOver={length > most}
    >
      <textarea
        id={name}
        rows={3}
        value={value}
        dir="auto"
        {...useStoryLanguage(true)}
        {...useFaultAttributes(name, true)}
        onInput={({ currentTarget }) => {
          type(path, currentTarget.value);
        }}
      />
    </Field>
  );
}

export type SelectFieldProps = FieldProps & {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** One of several, or nothing yet. */
export function SelectField({ path, label, value, choices }: SelectFieldProps): VNode {
  const { message } = useLanguage();
  const { take } = useEditing();
  const name = nameOf(path);
  return (
    <Field name={name} label={label} hint={undefined}>
      <select
        id={name}
        value={value}
        {...useFaultAttributes(name, false)}
        onChange={({ currentTarget }) => {
          const { value: chosen } = currentTarget;
          take((story) => setField(story, path, chosen));
        }}
      >
        {value === '' && <option value="">{message('editorChoose')}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

type FrameProps = {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** Whether there is more in it than it may hold. */
  readonly isOver?: boolean;
  readonly isWide?: boolean;
  /** What is wrong in what is typed and not taken. */
  readonly own?: Fault | null;
  readonly children: ComponentChildren;
};

/** A field with its label, its hint and what is wrong in it. */
export function Field(props: FrameProps): VNode {
  const { name, label, hint, isOver = false, isWide = false, own = null, children } = props;
  return (
    <div class={isWide ? 'field wide' : 'field'}>
      <label for={name}>
        {label}
        <Where />
      </label>
      {children}
      {hint !== undefined && (
        <p id={`${name}-hint`} class={isOver ? 'explanation over' : 'explanation'}>
          {hint}
        </p>
      )}
      <FaultLines name={name} own={own} />
    </div>
  );
}

type FaultLinesProps = { readonly name: string; readonly own?: Fault | null };

/** What is wrong in a field, or could be better. */
export function FaultLines({ name, own = null }: FaultLinesProps): VNode | null {
  const language = useLanguage();
  const faults = useFaultsWith(name, own);
  if (faults.length === 0) return null;
  const isAdvice = faults.every(({ severity }) => severity === 'advice');
  const words = faults.map((fault) => {
    const said = faultWords(fault, language);
    return fault.severity === 'advice' ? language.message('editorAdvice', said) : said;
  });
  return (
    <p id={`${name}-fault`} class={isAdvice ? 'fault advice' : 'fault'}>
      {words.join('; ')}
    </p>
  );
}

/** How a field says that something is wrong in it, and where that stands. */
export function useFaultAttributes(
  name: string,
  hasHint: boolean,
  own: Fault | null = null,
): { readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': boolean } {
  const faults = useFaultsWith(name, own);
  const ids = [
    ...(hasHint ? [`${name}-hint`] : []),
    ...(faults.length > 0 ? [`${name}-fault`] : []),
  ];
  const isInvalid = faults.some(({ severity }) => severity === 'error');
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': isInvalid,
  };
}

/** What is typed and not taken hides what is wrong in what was taken before. */
function useFaultsWith(name: string, own: Fault | null): readonly Fault[] {
  const faults = useFaults(name);
  return own ? [own] : faults;
}
