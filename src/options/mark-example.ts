/** Some words with marks in a style, as they look on a page: made of the marks' own palette. */
import { type MarkStyle, MARK_STYLES } from '../core/marks/palette.ts';
import type { Settings } from '../core/settings/settings-schema.ts';
import type { Language } from '../view/elements/messages.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** Makes it; it says nothing to a screen reader that the style's name does not say. */
export function markExample(style: Settings['marks'], language: Language): Tree {
  const styles = [MARK_STYLES.person, MARK_STYLES.law, MARK_STYLES.list];
  const names = [
    language.message('optionsExamplePerson'),
    language.message('optionsExampleLaw'),
    language.message('optionsExampleList'),
  ];
  const words = new Intl.ListFormat(language.locale).formatToParts(names);
  const marked = words.map(({ type, value }) => {
    const markStyle = type === 'element' ? styles.shift() : undefined;
    return markStyle ? tree('span', { style: styleOf(style, markStyle) }, value) : value;
  });
  return tree('span', { class: 'example', 'aria-hidden': 'true' }, ...marked);
}

function styleOf(style: Settings['marks'], { form, light, dark }: MarkStyle): string {
  const line = `light-dark(${light.line}, ${dark.line})`;
  const underline = `text-decoration: underline ${form} ${line}`;
  switch (style) {
    case 'underline':
      return underline;
    case 'tint':
      return `color: light-dark(#fff, #000); background-color: ${line}`;
    case 'both':
      return `${underline}; background-color: light-dark(${light.tint}, ${dark.tint})`;
    case 'none':
      return '';
  }
}
