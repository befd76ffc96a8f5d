/** One thing out of several, as radio buttons. */
import type { SettingName } from '../core/settings/settings-schema.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

export type Choice = {
  readonly value: string | number;
  readonly label: string;
  /** What it comes to, in a sentence. */
  readonly text?: string;
  readonly example?: Tree;
};

/**
 * Makes them; each has the id that {@link choiceId} gives.
 *
 * @param form one under the other, or where they are short, in lines of several
 */
export function radioGroup(
  name: SettingName,
  form: 'rows' | 'line',
  all: readonly Choice[],
): Tree<'div'> {
  return tree('div', { class: `choices ${form}` }, ...all.map((choice) => row(name, choice)));
}

/** The id of a setting's choice. */
export function choiceId(name: SettingName, value: string | number): string {
  return `${name}-${value}`;
}

/** All of it can be pressed; a screen reader takes the label for its name, the rest for a remark. */
function row(name: SettingName, { value, label, text, example }: Choice): Tree {
  const id = choiceId(name, value);
  const input = tree('input', {
    type: 'radio',
    id,
    name,
    value: String(value),
    'aria-labelledby': `${id}-label`,
    ...(text !== undefined && { 'aria-describedby': `${id}-text` }),
  });
  return tree(
    'label',
    { class: 'choice' },
    input,
    tree(
      'span',
      { class: 'choice-words' },
      tree('span', { id: `${id}-label`, class: 'choice-label' }, label),
      text === undefined ? null : tree('span', { id: `${id}-text`, class: 'explanation' }, text),
    ),
    example ?? null,
  );
}
