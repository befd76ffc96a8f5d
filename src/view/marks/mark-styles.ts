/** The style sheets of marks, as text, for pages that carry a story. */
import type { BackgroundTone } from '../../core/marks/background-tone.ts';
import {
  type MarkColours,
  type MarkStyle,
  MARK_STYLES,
  OPEN_MARK,
} from '../../core/marks/palette.ts';
import type { Settings } from '../../core/settings/settings-schema.ts';
import type { Kind } from '../../core/story/story.ts';
import type { HighlightName } from './highlight-names.ts';

/** A style sheet for each value of the setting `marks`. */
export type MarkStyleSheets = Readonly<Record<Settings['marks'], string>>;

const KINDS = Object.keys(MARK_STYLES) as readonly Kind[];
const TONES: readonly BackgroundTone[] = ['light', 'pale', 'dim', 'dark'];
/** The text's own colour, in which a line stands out wherever the text does. */
const TEXT_COLOUR = 'currentColor';

/** Writes the style sheets: a rule for each kind of term on each tone of background. */
export function markStyleSheets(): MarkStyleSheets {
  const shown = rule(
    'backstory-shown',
    `color: ${OPEN_MARK.text}; background-color: ${OPEN_MARK.background}`,
  );
  const lines = everyRule((kind, tone) => [
    `backstory-${kind}-on-${tone}`,
    line(MARK_STYLES[kind], colours(MARK_STYLES[kind], tone)?.line ?? TEXT_COLOUR),
  ]);
  const solids = everyRule((kind, tone) => [
    `backstory-${kind}-on-${tone}`,
    solid(MARK_STYLES[kind], tone),
  ]);
  const tints = everyRule((kind, tone) => [
    `backstory-tint-${kind}-on-${tone}`,
    `background-color: ${colours(MARK_STYLES[kind], tone)?.tint ?? 'transparent'}`,
  ]);
  return {
    both: lines + tints + shown,
    underline: lines + shown,
    tint:
      solids +
      shown +
      inForcedColours(
        everyRule((kind, tone) => [
          `backstory-${kind}-on-${tone}`,
          line(MARK_STYLES[kind], TEXT_COLOUR),
        ]),
      ),
    none: shown,
  };
}

/** A rule for each kind on each tone, by the name of its highlight and its declarations. */
function everyRule(
  describe: (kind: Kind, tone: BackgroundTone) => [HighlightName, string],
): string {
  return KINDS.flatMap((kind) => TONES.map((tone) => rule(...describe(kind, tone)))).join('');
}

function rule(name: HighlightName, declarations: string): string {
  return `::highlight(${name}) { ${declarations} }\n`;
}

function line({ form }: MarkStyle, colour: string): string {
  return `text-decoration: underline ${form} ${colour}`;
}

/** In forced colours, browsers paint no tint; a line is painted, in one of the reader's colours. */
function inForcedColours(rules: string): string {
  return `@media (forced-colors: active) { ${rules} }`;
}

/** Without a line, the tint itself must stand out: it is opaque, and sets the text's colour too. */
function solid(style: MarkStyle, tone: BackgroundTone): string {
  const { text, background } = solidColours(style, tone);
  return `color: ${text}; background-color: ${background}`;
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
