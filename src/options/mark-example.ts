/** Some words with marks in a style, as they look on a page: made of the marks' own palette. */
import { type Look, LOOKS } from '../core/marks/palette.ts';
import type { Settings } from '../core/settings/settings-schema.ts';
import type { Language } from '../view/elements/messages.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** Makes it; it says nothing to a screen reader that the style's name does not say. */
export function markExample(style: Settings['marks'], language: Language): Tree {
  const looks = [LOOKS.person, LOOKS.law, LOOKS.list];
  const names = [
    language.say('optionsExamplePerson'),
    language.say('optionsExampleLaw'),
    language.say('optionsExampleList'),
  ];
  const words = new Intl.ListFormat(language.locale).formatToParts(names);
  const marked = words.map(({ type, value }) => {
    const look = type === 'element' ? looks.shift() : undefined;
    return look ? tree('span', { style: styleOf(style, look) }, value) : value;
  });
  return tree('span', { class: 'example', 'aria-hidden': 'true' }, ...marked);
}

function styleOf(style: Settings['marks'], { form, light, dark }: Look): string {
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
