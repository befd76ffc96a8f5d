/** A list of names: the forms of a term, or longer names that mean somebody else, each with how often it stands. */
import type { VNode } from 'preact';
import { ErrorLine, errorLineId } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { useSpokenLine } from '../components/spoken-line.tsx';
import { addForm, removeEntry } from '../core/editing/draft-steps.ts';
import { formKey } from '../core/editing/form-places.ts';
import type { DataPath } from '../core/story-file/fault.ts';
import { nameOf, useEditing } from './editing.ts';
import { RemoveButton } from './entry-buttons.tsx';
import { FaultLines, useFaultAttributes } from './fields.tsx';
import { stands } from './stands.ts';
import { useUnfinished } from './unfinished.ts';
import { useNameHere, Where } from './where.tsx';

export type FormsFieldProps = {
  readonly path: DataPath;
  /** What the field keeps its text as: not by the path, since the term may be moved. */
  readonly keptAs: string;
  readonly title: string;
  /** What the field for a further one is called. */
  readonly label: string;
  readonly forms: readonly string[];
  /** How often each stands in the text; null where that says nothing. */
  readonly counts: readonly number[] | null;
};

export function FormsField({ path, keptAs, title, label, forms, counts }: FormsFieldProps): VNode {
  const language = useLanguage();
  const { take } = useEditing();
  const [kept, setTyped] = useUnfinished(keptAs);
  const typed = kept ?? '';
  const name = nameOf(path);
  const hereLabel = useNameHere(label);
  const [refusal, refuse] = useSpokenLine();
  const { 'aria-describedby': faulty, 'aria-invalid': isFaulty } = useFaultAttributes(name, false);
  const add = (): void => {
    if (formKey(typed) === '') {
      refuse(language.message('editorNeedsWord'));
      return;
    }
    take((story) => addForm(story, path, typed), {
      say: language.message('editorAdded', typed),
      sayIfSame: language.message('editorFormThere', typed),
    });
    setTyped('');
  };
  return (
    <div class="forms" role="group" aria-label={useNameHere(title)}>
      <p class="label">{title}</p>
      {forms.length > 0 && <FormList path={path} forms={forms} counts={counts} />}
      <FaultLines name={name} />
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={name}>
          {label}
          <Where />
        </label>
        <input
          type="text"
          id={name}
          dir="auto"
          value={typed}
          aria-describedby={[faulty, errorLineId(name)].filter(Boolean).join(' ')}
          aria-invalid={isFaulty || refusal.text !== ''}
          onInput={({ currentTarget }) => {
            if (refusal.text !== '') refuse('');
            setTyped(currentTarget.value);
          }}
        />
        <button type="submit" aria-label={`${language.message('editorAdd')}: ${hereLabel}`}>
          {language.message('editorAdd')}
        </button>
        <ErrorLine forId={name} line={refusal} />
      </form>
    </div>
  );
}

/** The forms that there are. */
function FormList({
  path,
  forms,
  counts,
}: Pick<FormsFieldProps, 'path' | 'forms' | 'counts'>): VNode {
  const language = useLanguage();
  const { take } = useEditing();
  return (
    <ul>
      {forms.map((form, index) => (
        <li key={form}>
          <bdi>{form}</bdi>
          {counts && (
            <span class={counts[index] === 0 ? 'stands never' : 'stands'}>
              {stands(counts[index] ?? 0, language)}
            </span>
          )}
          <RemoveButton
            label={form}
            onRemove={() => {
              take((story) => removeEntry(story, [...path, index]), {
                leadTo: nameOf(path),
                say: language.message('editorRemoved', form),
              });
            }}
          />
        </li>
      ))}
    </ul>
  );
}
