/** Some words with marks in a style, as they look on a page: made of the marks' own palette. */
import type { CSSProperties, VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { type MarkStyle, MARK_STYLES } from '../core/marks/palette.ts';
import type { Settings } from '../core/settings/settings-schema.ts';

/** Shows them; to a screen reader they say nothing that the style's name does not say. */
export function MarkExample({ style }: { readonly style: Settings['marks'] }): VNode {
  const { message, locale } = useLanguage();
  const markStyles = [MARK_STYLES.person, MARK_STYLES.law, MARK_STYLES.list];
  const names = [
    message('optionsExamplePerson'),
    message('optionsExampleLaw'),
    message('optionsExampleList'),
  ];
  const words = new Intl.ListFormat(locale).formatToParts(names).map(({ type, value }) => {
    const markStyle = type === 'element' ? markStyles.shift() : undefined;
    return markStyle ? <span style={cssOf(style, markStyle)}>{value}</span> : value;
  });
  return (
    <span class="example" aria-hidden="true">
      {words}
    </span>
  );
}

/** The policy forbids style attributes, which Preact does not write: it sets properties. */
function cssOf(style: Settings['marks'], { form, light, dark }: MarkStyle): CSSProperties {
  const line = `light-dark(${light.line}, ${dark.line})`;
  const underline = { textDecoration: `underline ${form} ${line}` };
  switch (style) {
    case 'underline':
      return underline;
    case 'tint':
      return { color: 'light-dark(#fff, #000)', backgroundColor: line };
    case 'both':
      return { ...underline, backgroundColor: `light-dark(${light.tint}, ${dark.tint})` };
    case 'none':
      return {};
  }
}
