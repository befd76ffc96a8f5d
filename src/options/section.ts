/** A part of the options page: its heading, what it is about, its controls, and what went wrong there. */
import { type Tree, tree } from '../view/elements/tree.ts';

export type OptionPart = {
  readonly id: string;
  readonly title: string;
  readonly text: string | null;
};

/** A part under a heading. What goes wrong in it is said in `ID-error`. */
export function section({ id, title, text }: OptionPart, ...content: readonly Tree[]): Tree {
  return tree(
    'section',
    { id, class: 'option', 'aria-labelledby': `${id}-title` },
    tree('h2', { id: `${id}-title` }, title),
    explanation(id, text),
    ...content,
    errorPlace(id),
  );
}

/** A part of controls that belong together, so that a screen reader says its heading with each. */
export function fieldset({ id, title, text }: OptionPart, ...content: readonly Tree[]): Tree {
  return tree(
    'fieldset',
    { id, class: 'option', ...(text !== null && { 'aria-describedby': `${id}-text` }) },
    tree('legend', {}, tree('h2', {}, title)),
    explanation(id, text),
    ...content,
    errorPlace(id),
  );
}

/** Where something is said that went wrong, and nothing else ever. */
export function errorPlace(id: string): Tree {
  return tree('p', { id: `${id}-error`, class: 'error', role: 'alert' });
}

function explanation(id: string, text: string | null): Tree | null {
  return text === null ? null : tree('p', { id: `${id}-text`, class: 'explanation' }, text);
}
