import { wcagContrast, wcagLuminance } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpaque, standing } from '../../src/core/ground.ts';
import { LOOKS } from '../../src/core/palette.ts';
import { markStyles } from '../../src/view/mark-styles.ts';

const LAW = LOOKS.law;
const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel).map((parts) => `rgb(${parts.join(', ')})`);
const kind = fc.constantFrom(...(Object.keys(LOOKS) as (keyof typeof LOOKS)[]));

describe('what a mark stands on', () => {
  test.each([
    ['white', ['rgb(255, 255, 255)'], 'light'],
    ['a dark page', ['rgb(18, 18, 18)'], 'dark'],
    ['a grey page', ['rgb(128, 128, 128)'], 'dim'],
    ['a lighter grey', ['rgb(165, 165, 165)'], 'pale'],
    ['white seen through nothing', ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'], 'light'],
    ['black at a tenth over white', ['rgba(0, 0, 0, 0.1)', 'rgb(255, 255, 255)'], 'light'],
    ['black at nine tenths over white', ['rgba(0, 0, 0, 0.9)', 'rgb(255, 255, 255)'], 'dark'],
    ['nothing opaque, on paper', ['rgba(0, 0, 0, 0)'], 'light'],
    ['oklch', ['oklch(0.2 0.02 250)'], 'dark'],
    ['color()', ['color(srgb 1 0.98 0.95)'], 'light'],
    ['display-p3', ['color(display-p3 0.02 0.02 0.05)'], 'dark'],
  ])('%s', (_, behind, ground) => {
    expect(standing('rgb(0, 0, 0)', behind, LAW).ground).toBe(ground);
  });

  test('a ground that is not known is guessed from the text', () => {
    expect(standing('rgb(20, 20, 20)', null, LAW).ground).toBe('light');
    expect(standing('rgb(240, 240, 240)', null, LAW).ground).toBe('dark');
    expect(standing('rgb(240, 240, 240)', ['rgb(255, 255, 255)'], LAW).ground).toBe('light');
  });

  test('what shows through', () => {
    expect(isOpaque('rgb(1, 2, 3)')).toBe(true);
    expect(isOpaque('rgba(1, 2, 3, 0.9)')).toBe(false);
    expect(isOpaque('oklch(0.5 0.1 20 / 0.2)')).toBe(false);
  });
});

describe('on every colour there is', () => {
  test('a line keeps 3:1, or is in the text’s own colour', () => {
    fc.assert(
      fc.property(kind, colour, colour, (of, text, behind) => {
        const { ground, bearsTint } = standing(text, [behind], LOOKS[of]);
        if (ground !== 'light' && ground !== 'dark') return;
        const { line, tint } = LOOKS[of][ground];
        expect(wcagContrast(line, behind)).toBeGreaterThanOrEqual(3);
        if (bearsTint) expect(wcagContrast(line, mixed(tint, behind))).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });

  test('a tint never makes text unreadable that was readable', () => {
    fc.assert(
      fc.property(kind, colour, colour, (of, text, behind) => {
        const { ground, bearsTint } = standing(text, [behind], LOOKS[of]);
        if (!bearsTint || (ground !== 'light' && ground !== 'dark')) return;
        const least = Math.min(4.5, wcagContrast(text, behind));
        const tinted = wcagContrast(text, mixed(LOOKS[of][ground].tint, behind));
        expect(tinted).toBeGreaterThan(least - 0.03);
      }),
      { numRuns: 2000 },
    );
  });

  test('a tint alone keeps 3:1, and its text 4.5:1', () => {
    const { tint } = markStyles();
    fc.assert(
      fc.property(kind, colour, (of, behind) => {
        const { ground } = standing('rgb(0, 0, 0)', [behind], LOOKS[of]);
        const [, ink = '', paper = ''] =
          new RegExp(
            `backstory-${of}-on-${ground}\\) \\{ color: (\\S+); background-color: (\\S+)`,
          ).exec(tint) ?? [];
        expect(wcagContrast(paper, behind)).toBeGreaterThanOrEqual(3);
        expect(wcagContrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 2000 },
    );
  });
});

/** A colour that shows through over one that does not; each is nearest whole channels. */
function mixed(upper: string, lower: string): string {
  const [r = 0, g = 0, b = 0, percent = 0] = (upper.match(/[\d.]+/g) ?? []).map(Number);
  const below = (lower.match(/\d+/g) ?? []).map(Number);
  const channels = [r, g, b].map((value, index) =>
    Math.round((value * percent + (below[index] ?? 0) * (100 - percent)) / 100),
  );
  expect(wcagLuminance(`rgb(${channels.join(', ')})`)).toBeLessThanOrEqual(1);
  return `rgb(${channels.join(', ')})`;
}
