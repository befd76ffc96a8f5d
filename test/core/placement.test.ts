import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAP, GUTTER, place } from '../../src/core/placement.ts';

const viewport = { width: 1000, height: 800 };
const tooltip = { width: 360, height: 300 };

describe('placement', () => {
  test.each([
    ['below the term where it fits', { left: 100, top: 100 }, 100, 120 + GAP],
    ['above near the bottom', { left: 100, top: 700 }, 100, 700 - GAP - 300],
    ['inside the right edge', { left: 900, top: 100 }, 1000 - 360 - GUTTER, 120 + GAP],
    ['inside the left edge', { left: -20, top: 100 }, GUTTER, 120 + GAP],
  ] as const)('%s', (_, term, left, top) => {
    const placed = place({ ...term, width: 80, height: 20 }, tooltip, viewport);
    expect(placed).toMatchObject({ left, top });
  });

  test('never off the viewport, never over the term', () => {
    const scene = fc
      .record({
        width: fc.integer({ min: 320, max: 2000 }),
        height: fc.integer({ min: 240, max: 1400 }),
      })
      .chain((window) =>
        fc.record({
          window: fc.constant(window),
          term: fc.record({
            left: fc.integer({ min: 0, max: window.width - 40 }),
            top: fc.integer({ min: 0, max: window.height - 24 }),
            width: fc.constant(40),
            height: fc.constant(24),
          }),
          size: fc.record({
            width: fc.integer({ min: 100, max: Math.min(360, window.width - 2 * GUTTER) }),
            height: fc.integer({ min: 40, max: 1000 }),
          }),
        }),
      );
    fc.assert(
      fc.property(scene, ({ window, term, size }) => {
        const { left, top, maxHeight } = place(term, size, window);
        const bottom = top + Math.min(size.height, maxHeight);
        expect(left).toBeGreaterThanOrEqual(GUTTER);
        expect(left + size.width).toBeLessThanOrEqual(window.width - GUTTER);
        expect(top).toBeGreaterThanOrEqual(GUTTER);
        expect(bottom).toBeLessThanOrEqual(window.height - GUTTER);
        expect(bottom <= term.top || top >= term.top + term.height).toBe(true);
      }),
    );
  });
});
