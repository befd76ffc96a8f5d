/** A list of names: the forms of a term, or longer names that mean somebody else, each with how often it stands. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { addForm, removeEntry } from '../core/editing/draft-steps.ts';
import type { DataPath } from '../core/story-file/fault.ts';
import { nameOf, useEditing } from './editing.ts';
import { FaultLines, useFaultAttributes } from './fields.tsx';
import { stands } from './stands.ts';

export type FormsFieldProps = {
  readonly path: DataPath;
  readonly title: string;
  /** What the field for a further one is called. */
  readonly label: string;
  readonly forms: readonly string[];
  /** How often each stands in the text; null where that says nothing. */
  readonly counts: readonly number[] | null;
};

export function FormsField({ path, title, label, forms, counts }: FormsFieldProps): VNode {
  const language = useLanguage();
  const { take } = useEditing();
  const [typed, setTyped] = useState('');
  const name = nameOf(path);
  const add = (): void => {
    take((story) => addForm(story, path, typed));
    setTyped('');
  };
  return (
    <div class="forms" role="group" aria-label={title}>
      <p class="label">{title}</p>
      {forms.length > 0 && (
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
                  take((story) => removeEntry(story, [...path, index]), name);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <FaultLines name={name} />
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label for={name}>{label}</label>
        <input
          type="text"
          id={name}
          dir="auto"
          value={typed}
          {...useFaultAttributes(name, false)}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
        <button type="submit" aria-label={`${language.message('editorAdd')}: ${label}`}>
          {language.message('editorAdd')}
        </button>
      </form>
    </div>
  );
}

export type RemoveButtonProps = { readonly label: string; readonly onRemove: () => void };

/** Takes something away; it can be undone. */
export function RemoveButton({ label, onRemove }: RemoveButtonProps): VNode {
  const { message } = useLanguage();
  return (
    <button
      type="button"
      class="remove"
      aria-label={message('editorRemove', label)}
      title={message('editorRemove', label)}
      onClick={onRemove}
    >
      <span class="icon icon-close" aria-hidden="true" />
    </button>
  );
}
