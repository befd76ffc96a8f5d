/** The style sheets of marks, as text: made of the palette, put into a page that carries a story. */
import type { BackgroundTone } from '../../core/marks/background-tone.ts';
import {
  type MarkColours,
  type MarkStyle,
  MARK_STYLES,
  OPEN_MARK,
} from '../../core/marks/palette.ts';
import type { Settings } from '../../core/settings/settings-schema.ts';
import type { Kind } from '../../core/story/story.ts';

/** The name of a highlight: the line of a mark, or the tint behind it. */
export type HighlightName =
  | `backstory-${Kind}-on-${BackgroundTone}`
  | `backstory-tint-${Kind}-on-${BackgroundTone}`
  | 'backstory-shown';

/** A sheet for each style of marks. */
export type MarkStyleSheets = Readonly<Record<Settings['marks'], string>>;

const KINDS = Object.keys(MARK_STYLES) as readonly Kind[];
const TONES: readonly BackgroundTone[] = ['light', 'pale', 'dim', 'dark'];
/** A line in the text's own colour stands out where the text does. */
const PLAIN = 'currentColor';

/** Makes the sheets. */
export function markStyleSheets(): MarkStyleSheets {
  const shown = rule(
    'backstory-shown',
    `color: ${OPEN_MARK.text}; background-color: ${OPEN_MARK.background}`,
  );
  const lines = everyRule((kind, tone) => [
    `backstory-${kind}-on-${tone}`,
    line(MARK_STYLES[kind], colours(MARK_STYLES[kind], tone)?.line ?? PLAIN),
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
        everyRule((kind, tone) => [`backstory-${kind}-on-${tone}`, line(MARK_STYLES[kind], PLAIN)]),
      ),
    none: shown,
  };
}

function everyRule(rules: (kind: Kind, tone: BackgroundTone) => [HighlightName, string]): string {
  return KINDS.flatMap((kind) => TONES.map((tone) => rule(...rules(kind, tone)))).join('');
}

function rule(name: HighlightName, declarations: string): string {
  return `::highlight(${name}) { ${declarations} }\n`;
}

function line({ form }: MarkStyle, colour: string): string {
  return `text-decoration: underline ${form} ${colour}`;
}

/** Colours of ours are not painted where the reader's own hold; lines are, in one of theirs. */
function inForcedColours(rules: string): string {
  return `@media (forced-colors: active) { ${rules} }`;
}

/** A tint alone must stand out itself, so it brings the text's colour along. */
function solid(style: MarkStyle, tone: BackgroundTone): string {
  const { ink, paper } = solidColours(style, tone);
  return `color: ${ink}; background-color: ${paper}`;
}

function solidColours(style: MarkStyle, tone: BackgroundTone): { ink: string; paper: string } {
  switch (tone) {
    case 'light':
      return { ink: '#fff', paper: style.light.line };
    case 'pale':
      return { ink: '#fff', paper: '#000' };
    case 'dim':
      return { ink: '#000', paper: '#fff' };
    case 'dark':
      return { ink: '#000', paper: style.dark.line };
  }
}

function colours(style: MarkStyle, tone: BackgroundTone): MarkColours | null {
  return tone === 'light' || tone === 'dark' ? style[tone] : null;
}
