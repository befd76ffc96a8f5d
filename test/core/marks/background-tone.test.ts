import { blend, formatRgb, wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coloursOn,
  contrastOn,
  type MarkContrast,
} from '../../../src/core/marks/background-tone.ts';
import { type MarkStyle, MARK_STYLES } from '../../../src/core/marks/palette.ts';
import { stylesByMarks } from '../../../src/view/marks/mark-styles.ts';
import { colourOf } from '../../support/colour.ts';

const LAW = MARK_STYLES.law;
const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel).map((parts) => `rgb(${parts.join(', ')})`);
const kind = fc.constantFrom(...(Object.keys(MARK_STYLES) as (keyof typeof MARK_STYLES)[]));

describe('the tone of a background', () => {
  test.each([
    ['white', 'rgb(255, 255, 255)', 'light'],
    ['a light grey', 'rgb(210, 210, 210)', 'soft'],
    ['a dark page', 'rgb(18, 18, 18)', 'dark'],
    ['a grey page', 'rgb(128, 128, 128)', 'dim'],
    ['a lighter grey', 'rgb(165, 165, 165)', 'pale'],
    ['a colour in color()', 'color(srgb 1 0.98 0.95)', 'light'],
    ['brighter than white in sRGB', 'color(srgb 1.2 1.1 1.05)', 'light'],
  ])('%s', (_, behind, tone) => {
    expect(contrastOf('rgb(0, 0, 0)', behind, LAW).tone).toBe(tone);
  });

  test('is guessed from the text’s colour where the background is unknown', () => {
    expect(contrastOf('rgb(20, 20, 20)', null, LAW).tone).toBe('light');
    expect(contrastOf('rgb(240, 240, 240)', null, LAW).tone).toBe('dark');
    expect(contrastOf('rgb(240, 240, 240)', 'rgb(255, 255, 255)', LAW).tone).toBe('light');
  });
});

describe('on a background of any colour', () => {
  test('a line has a contrast of at least 3:1, or is in the text’s own colour', () => {
    fc.assert(
      fc.property(kind, colour, colour, (of, text, behind) => {
        const { tone, tintIsReadable } = contrastOf(text, behind, MARK_STYLES[of]);
        const colours = coloursOn(tone, MARK_STYLES[of]);
        if (!colours) return;
        const { line, tint } = colours;
        expect(wcagContrast(line, behind)).toBeGreaterThanOrEqual(3);
        if (tintIsReadable)
          expect(wcagContrast(line, blended(tint, behind))).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });

  test('a tint never makes readable text unreadable', () => {
    fc.assert(
      fc.property(kind, colour, colour, (of, text, behind) => {
        const { tone, tintIsReadable } = contrastOf(text, behind, MARK_STYLES[of]);
        const colours = coloursOn(tone, MARK_STYLES[of]);
        if (!tintIsReadable || !colours) return;
        const minContrast = Math.min(4.5, wcagContrast(text, behind));
        const tinted = wcagContrast(text, blended(colours.tint, behind));
        expect(tinted).toBeGreaterThan(minContrast - 0.03);
      }),
      { numRuns: 2000 },
    );
  });

  test('a translucent text is judged as it is seen, and one that is not seen gets a line of its own', () => {
    const [half, none] = ['rgba(0, 0, 0, 0.54)', 'rgba(0, 0, 0, 0)'];
    expect(contrastOf(half, 'rgb(120, 120, 120)', MARK_STYLES.law)).toMatchObject({ tone: 'dim' });
    expect(contrastOf(half, 'rgb(255, 255, 255)', MARK_STYLES.law).tintIsReadable).toBe(
      contrastOf('rgb(117, 117, 117)', 'rgb(255, 255, 255)', MARK_STYLES.law).tintIsReadable,
    );
    expect(contrastOf(none, 'rgb(82, 86, 89)', MARK_STYLES.law)).toEqual({
      tone: 'light',
      tintIsReadable: false,
    });
  });

  test('a tint without a line has a contrast of at least 3:1, and black letters 4.5:1, or is a line', () => {
    const { tint } = stylesByMarks();
    fc.assert(
      fc.property(kind, colour, (of, behind) => {
        const { tone } = contrastOf('rgb(0, 0, 0)', behind, MARK_STYLES[of]);
        const css = tint[`backstory-${of}-on-${tone}`] ?? '';
        const [, background] = /color: #000; background-color: (\S+)/.exec(css) ?? [];
        if (background === undefined) {
          expect(css).toMatch(/^::highlight\(\S+\) { text-decoration: underline/);
          return;
        }
        expect(wcagContrast(background, behind)).toBeGreaterThanOrEqual(3);
        expect(wcagContrast('#000', background)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 2000 },
    );
  });
});

function contrastOf(text: string, behind: string | null, style: MarkStyle): MarkContrast {
  return contrastOn(colourOf(text), behind === null ? null : colourOf(behind), style);
}

/** A translucent colour over an opaque one. */
function blended(upper: string, lower: string): string {
  return formatRgb(blend([lower, upper]));
}
