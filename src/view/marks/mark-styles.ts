/** The styles of marks, as CSS, for pages that carry a story. */
import type { BackgroundTone } from '../../core/marks/background-tone.ts';
import { type MarkColours, type MarkStyle, MARK_STYLES } from '../../core/marks/palette.ts';
import type { Settings } from '../../core/settings/settings-schema.ts';
import type { Kind } from '../../core/story/story.ts';
import { type HighlightName, lineName, tintName } from './highlight-names.ts';

/** The CSS of each highlight; a highlight without CSS is not painted. */
export type HighlightStyles = Readonly<Partial<Record<HighlightName, string>>>;

/** The styles for each value of the setting `marks`. */
export type StylesByMarks = Readonly<Record<Settings['marks'], HighlightStyles>>;

const KINDS = Object.keys(MARK_STYLES) as readonly Kind[];
const TONES: readonly BackgroundTone[] = ['light', 'pale', 'dim', 'dark'];
/** The text's own colour, in which a line stands out wherever the text does. */
const TEXT_COLOUR = 'currentColor';

/** Writes the styles: for each kind of term on each tone of background. */
export function stylesByMarks(): StylesByMarks {
  const lines = stylesOf((kind, tone) => {
    const name = lineName(kind, tone);
    const colour = colours(MARK_STYLES[kind], tone)?.line ?? TEXT_COLOUR;
    return [name, rule(name, line(MARK_STYLES[kind], colour))];
  });
  const tints = stylesOf((kind, tone) => {
    const name = tintName(kind, tone);
    const colour = colours(MARK_STYLES[kind], tone)?.tint ?? 'transparent';
    return [name, rule(name, `background-color: ${colour}`)];
  });
  const solids = stylesOf((kind, tone) => {
    const name = lineName(kind, tone);
    const style = MARK_STYLES[kind];
    const forced = inForcedColours(rule(name, line(style, TEXT_COLOUR)));
    return [name, rule(name, solid(style, tone)) + forced];
  });
  return {
    both: { ...lines, ...tints },
    underline: { ...lines },
    tint: { ...solids },
    none: {},
  };
}

/** Describes each kind on each tone: the name of its highlight, and its CSS. */
function stylesOf(
  describe: (kind: Kind, tone: BackgroundTone) => [HighlightName, string],
): HighlightStyles {
  const all = KINDS.flatMap((kind) => TONES.map((tone) => describe(kind, tone)));
  return Object.fromEntries(all);
}

function rule(name: HighlightName, declarations: string): string {
  return `::highlight(${name}) { ${declarations} }\n`;
}

function line({ form }: MarkStyle, colour: string): string {
  return `text-decoration: underline ${form} ${colour}`;
}

/** In forced colours, browsers paint no tint; a line is painted, in one of the reader's colours. */
function inForcedColours(css: string): string {
  return `@media (forced-colors: active) { ${css} }`;
}

/** Without a line, the tint itself must stand out: it is opaque, and sets the text's colour too. */
function solid(style: MarkStyle, tone: BackgroundTone): string {
  const { text, background } = solidColours(style, tone);
  return `color: ${text}; -webkit-text-fill-color: ${text}; background-color: ${background}`;
}

function solidColours(
  style: MarkStyle,
  tone: BackgroundTone,
): { text: string; background: string } {
  switch (tone) {
    case 'light':
      return { text: '#fff', background: style.light.line };
    case 'pale':
      return { text: '#fff', background: '#000' };
    case 'dim':
      return { text: '#000', background: '#fff' };
    case 'dark':
      return { text: '#000', background: style.dark.line };
  }
}

/** The colours of a style on a tone; null on those on which no colour stands out. */
function colours(style: MarkStyle, tone: BackgroundTone): MarkColours | null {
  return tone === 'light' || tone === 'dark' ? style[tone] : null;
}
