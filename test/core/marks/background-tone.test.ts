import { blend, formatRgb, wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastOn, type MarkContrast } from '../../../src/core/marks/background-tone.ts';
import { type MarkStyle, MARK_STYLES } from '../../../src/core/marks/palette.ts';
import { markStyleSheets } from '../../../src/view/marks/mark-styles.ts';
import { colourOf } from '../../support/colour.ts';

const LAW = MARK_STYLES.law;
const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel).map((parts) => `rgb(${parts.join(', ')})`);
const kind = fc.constantFrom(...(Object.keys(MARK_STYLES) as (keyof typeof MARK_STYLES)[]));

describe('what a mark stands on', () => {
  test.each([
    ['white', 'rgb(255, 255, 255)', 'light'],
    ['a dark page', 'rgb(18, 18, 18)', 'dark'],
    ['a grey page', 'rgb(128, 128, 128)', 'dim'],
    ['a lighter grey', 'rgb(165, 165, 165)', 'pale'],
    ['color()', 'color(srgb 1 0.98 0.95)', 'light'],
    ['more than white', 'color(srgb 1.2 1.1 1.05)', 'light'],
  ])('%s', (_, behind, ground) => {
    expect(standingOn('rgb(0, 0, 0)', behind, LAW).tone).toBe(ground);
  });

  test('a ground that is not known is guessed from the text', () => {
    expect(standingOn('rgb(20, 20, 20)', null, LAW).tone).toBe('light');
    expect(standingOn('rgb(240, 240, 240)', null, LAW).tone).toBe('dark');
    expect(standingOn('rgb(240, 240, 240)', 'rgb(255, 255, 255)', LAW).tone).toBe('light');
  });
});

describe('on every colour there is', () => {
  test('a line keeps 3:1, or is in the text’s own colour', () => {
    fc.assert(
      fc.property(kind, colour, colour, (of, text, behind) => {
        const { tone, tintIsReadable } = standingOn(text, behind, MARK_STYLES[of]);
        if (tone !== 'light' && tone !== 'dark') return;
        const { line, tint } = MARK_STYLES[of][tone];
        expect(wcagContrast(line, behind)).toBeGreaterThanOrEqual(3);
        if (tintIsReadable)
          expect(wcagContrast(line, mixed(tint, behind))).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });

  test('a tint never makes text unreadable that was readable', () => {
    fc.assert(
      fc.property(kind, colour, colour, (of, text, behind) => {
        const { tone, tintIsReadable } = standingOn(text, behind, MARK_STYLES[of]);
        if (!tintIsReadable || (tone !== 'light' && tone !== 'dark')) return;
        const least = Math.min(4.5, wcagContrast(text, behind));
        const tinted = wcagContrast(text, mixed(MARK_STYLES[of][tone].tint, behind));
        expect(tinted).toBeGreaterThan(least - 0.03);
      }),
      { numRuns: 2000 },
    );
  });

  test('a tint alone keeps 3:1, and its text 4.5:1', () => {
    const { tint } = markStyleSheets();
    fc.assert(
      fc.property(kind, colour, (of, behind) => {
        const { tone } = standingOn('rgb(0, 0, 0)', behind, MARK_STYLES[of]);
        const [, ink = '', paper = ''] =
          new RegExp(
            `backstory-${of}-on-${tone}\\) \\{ color: (\\S+); background-color: (\\S+)`,
          ).exec(tint) ?? [];
        expect(wcagContrast(paper, behind)).toBeGreaterThanOrEqual(3);
        expect(wcagContrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 2000 },
    );
  });
});

function standingOn(text: string, behind: string | null, look: MarkStyle): MarkContrast {
  return contrastOn(colourOf(text), behind === null ? null : colourOf(behind), look);
}

/** A colour that shows through over one that does not. */
function mixed(upper: string, lower: string): string {
  return formatRgb(blend([lower, upper]));
}
