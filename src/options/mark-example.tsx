/** Some words with marks in a style, as they look on a page: made of the marks' own palette. */
import type { CSSProperties, VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { MARK_STYLES } from '../core/marks/palette.ts';
import type { Kind } from '../core/story/story.ts';
import { SOLID_COLOURS } from '../view/marks/solid-colours.ts';
import type { Settings } from '../core/settings/settings-schema.ts';

/** Shows them; to a screen reader they say nothing that the style's name does not say. */
export function MarkExample({ style }: { readonly style: Settings['marks'] }): VNode {
  const { message, locale } = useLanguage();
  const kinds: Kind[] = ['person', 'law', 'list'];
  const names = [
    message('optionsExamplePerson'),
    message('optionsExampleLaw'),
    message('optionsExampleList'),
  ];
  const words = new Intl.ListFormat(locale).formatToParts(names).map(({ type, value }) => {
    const kind = type === 'element' ? kinds.shift() : undefined;
    return kind ? <span style={cssOf(style, kind)}>{value}</span> : value;
  });
  return (
    <span class="example" aria-hidden="true">
      {words}
    </span>
  );
}

/** The policy forbids style attributes, which Preact does not write: it sets properties. */
function cssOf(style: Settings['marks'], kind: Kind): CSSProperties {
  const { form, light, dark } = MARK_STYLES[kind];
  const line = `light-dark(${light.line}, ${dark.line})`;
  const underline = { textDecoration: `underline ${form} ${line}` };
  switch (style) {
    case 'underline':
      return underline;
    case 'tint':
      return {
        color: '#000',
        backgroundColor: `light-dark(${SOLID_COLOURS[kind].light}, ${SOLID_COLOURS[kind].dark})`,
      };
    case 'both':
      return { ...underline, backgroundColor: `light-dark(${light.tint}, ${dark.tint})` };
    case 'none':
      return {};
  }
}
