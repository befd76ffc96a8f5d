/** The style sheets of marks, as text: made of the palette, put into a page that carries a story. */
import type { Ground } from '../../core/marks/background-tone.ts';
import { type Colours, type Look, LOOKS, SHOWN } from '../../core/marks/palette.ts';
import type { Settings } from '../../core/settings/settings-schema.ts';
import type { Kind } from '../../core/story/story.ts';

/** The name of a highlight: the line of a mark, or the tint behind it. */
export type HighlightName =
  `backstory-${Kind}-on-${Ground}` | `backstory-tint-${Kind}-on-${Ground}` | 'backstory-shown';

/** A sheet for each style of marks. */
export type MarkStyles = Readonly<Record<Settings['marks'], string>>;

const KINDS = Object.keys(LOOKS) as readonly Kind[];
const GROUNDS: readonly Ground[] = ['light', 'pale', 'dim', 'dark'];
/** A line in the text's own colour stands out where the text does. */
const PLAIN = 'currentColor';

/** Makes the sheets. */
export function markStyles(): MarkStyles {
  const shown = rule('backstory-shown', `color: ${SHOWN.text}; background-color: ${SHOWN.ground}`);
  const lines = everyRule((kind, ground) => [
    `backstory-${kind}-on-${ground}`,
    line(LOOKS[kind], colours(LOOKS[kind], ground)?.line ?? PLAIN),
  ]);
  const solids = everyRule((kind, ground) => [
    `backstory-${kind}-on-${ground}`,
    solid(LOOKS[kind], ground),
  ]);
  const tints = everyRule((kind, ground) => [
    `backstory-tint-${kind}-on-${ground}`,
    `background-color: ${colours(LOOKS[kind], ground)?.tint ?? 'transparent'}`,
  ]);
  return {
    both: lines + tints + shown,
    underline: lines + shown,
    tint:
      solids +
      shown +
      inForcedColours(
        everyRule((kind, ground) => [`backstory-${kind}-on-${ground}`, line(LOOKS[kind], PLAIN)]),
      ),
    none: shown,
  };
}

function everyRule(rules: (kind: Kind, ground: Ground) => [HighlightName, string]): string {
  return KINDS.flatMap((kind) => GROUNDS.map((ground) => rule(...rules(kind, ground)))).join('');
}

function rule(name: HighlightName, declarations: string): string {
  return `::highlight(${name}) { ${declarations} }\n`;
}

function line({ form }: Look, colour: string): string {
  return `text-decoration: underline ${form} ${colour}`;
}

/** Colours of ours are not painted where the reader's own hold; lines are, in one of theirs. */
function inForcedColours(rules: string): string {
  return `@media (forced-colors: active) { ${rules} }`;
}

/** A tint alone must stand out itself, so it brings the text's colour along. */
function solid(look: Look, ground: Ground): string {
  const { ink, paper } = solidColours(look, ground);
  return `color: ${ink}; background-color: ${paper}`;
}

function solidColours(look: Look, ground: Ground): { ink: string; paper: string } {
  switch (ground) {
    case 'light':
      return { ink: '#fff', paper: look.light.line };
    case 'pale':
      return { ink: '#fff', paper: '#000' };
    case 'dim':
      return { ink: '#000', paper: '#fff' };
    case 'dark':
      return { ink: '#000', paper: look.dark.line };
  }
}

function colours(look: Look, ground: Ground): Colours | null {
  return ground === 'light' || ground === 'dark' ? look[ground] : null;
}
