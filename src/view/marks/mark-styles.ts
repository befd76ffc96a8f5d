/** The styles of marks, as CSS, for pages that carry a story. */
import { type BackgroundTone, coloursOn } from '../../core/marks/background-tone.ts';
import { type MarkStyle, MARK_STYLES } from '../../core/marks/palette.ts';
import type { Settings } from '../../core/settings/settings-schema.ts';
import type { Kind } from '../../core/story/story.ts';
import { type HighlightName, lineName, tintName } from './highlight-names.ts';
import { SOLID_COLOURS } from './solid-colours.ts';

/** The CSS of each highlight; a highlight without CSS is not painted. */
export type HighlightStyles = Readonly<Partial<Record<HighlightName, string>>>;

/** The styles for each value of the setting `marks`. */
export type StylesByMarks = Readonly<Record<Settings['marks'], HighlightStyles>>;

const KINDS = Object.keys(MARK_STYLES) as readonly Kind[];
const TONES: readonly BackgroundTone[] = ['light', 'soft', 'pale', 'dim', 'dark'];
/** The text's own colour, in which a line stands out wherever the text does. */
const TEXT_COLOUR = 'currentColor';

/** Writes the styles: for each kind of term on each tone of background. */
export function stylesByMarks(): StylesByMarks {
  const lines = stylesOf((kind, tone) => {
    const name = lineName(kind, tone);
    return [name, rule(name, line(MARK_STYLES[kind], lineColour(kind, tone)))];
  });
  const tints = stylesOf((kind, tone) => {
    const name = tintName(kind, tone);
    const colour = coloursOn(tone, MARK_STYLES[kind])?.tint ?? 'transparent';
    return [name, rule(name, `background-color: ${colour}`)];
  });
  const solids = stylesOf((kind, tone) => [lineName(kind, tone), solid(kind, tone)]);
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

/** A tint without a line; where none stands out, it is the line after all. */
function solid(kind: Kind, tone: BackgroundTone): string {
  const name = lineName(kind, tone);
  const underline = rule(name, line(MARK_STYLES[kind], lineColour(kind, tone)));
  if (tone !== 'light' && tone !== 'dark') return underline;
  const letters = 'color: #000; -webkit-text-fill-color: #000';
  const tint = rule(name, `${letters}; background-color: ${SOLID_COLOURS[kind][tone]}`);
  return tint + inForcedColours(rule(name, line(MARK_STYLES[kind], TEXT_COLOUR)));
}

function lineColour(kind: Kind, tone: BackgroundTone): string {
  return coloursOn(tone, MARK_STYLES[kind])?.line ?? TEXT_COLOUR;
}
