import { blend, converter, formatRgb, wcagContrast, wcagLuminance } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, luminance, over, readColour } from '../../../src/core/marks/colour.ts';
import { colourOf } from '../../support/colour.ts';

const channel = fc.integer({ min: 0, max: 255 });
const opaque = fc.tuple(channel, channel, channel).map((parts) => `rgb(${parts.join(', ')})`);
const translucent = fc
  .tuple(channel, channel, channel, fc.integer({ min: 0, max: 100 }))
  .map(([red, green, blue, percent]) => `rgba(${red}, ${green}, ${blue}, ${percent / 100})`);
const rgb = converter('rgb');

describe('a computed colour is parsed', () => {
  test.each([
    ['rgb(255, 0, 51)', { red: 1, green: 0, blue: 0.2, alpha: 1 }],
    ['rgba(0, 0, 0, 0)', { red: 0, green: 0, blue: 0, alpha: 0 }],
    ['rgba(255, 255, 255, 0.25)', { red: 1, green: 1, blue: 1, alpha: 0.25 }],
    ['color(srgb 0.5 1.25 -0.125)', { red: 0.5, green: 1.25, blue: -0.125, alpha: 1 }],
    ['color(srgb none 1 1e-3 / 0.5)', { red: 0, green: 1, blue: 0.001, alpha: 0.5 }],
  ])('%s', (css, colour) => {
    expect(readColour(css)).toEqual(colour);
  });

  test.each(['oklch(0.2 0.02 250)', 'color(display-p3 0 0 0)', 'lab(50 0 0)', 'red', ''])(
    'but not %j, which the browser must convert',
    (css) => {
      expect(readColour(css)).toBeNull();
    },
  );
});

describe('agrees with culori', () => {
  test('on luminance and contrast', () => {
    fc.assert(
      fc.property(opaque, opaque, (one, other) => {
        expect(luminance(colourOf(one))).toBeCloseTo(wcagLuminance(one), 4);
        expect(contrast(colourOf(one), colourOf(other))).toBeCloseTo(wcagContrast(one, other), 2);
      }),
    );
  });

  test('on a translucent colour over an opaque one', () => {
    fc.assert(
      fc.property(translucent, opaque, (upper, lower) => {
        const { red, green, blue } = over(colourOf(upper), colourOf(lower));
        const expected = rgb(blend([lower, upper]));
        expect(formatRgb({ mode: 'rgb', r: red, g: green, b: blue })).toBe(formatRgb(expected));
      }),
    );
  });
});
