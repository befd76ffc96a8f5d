import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rectangle } from '../../../src/core/note/rectangle.ts';
import {
  GAP_PX,
  GUTTER_PX,
  type TermPlace,
  tooltipPosition,
} from '../../../src/core/note/tooltip-position.ts';

const viewport = { left: 0, top: 0, width: 1000, height: 800 };
const tooltip = { width: 360, height: 300 };

/** A term on one line. */
const onLine = (line: Rectangle): TermPlace => ({ line, whole: line });

describe('a tooltip is placed', () => {
  test.each([
    ['below the term where it fits', { left: 100, top: 100 }, 100, 120 + GAP_PX],
    ['above the term near the bottom', { left: 100, top: 700 }, 100, 700 - GAP_PX - 300],
    ['below where there is as much room above', { left: 100, top: 390 }, 100, 410 + GAP_PX],
    ['inside the right edge', { left: 900, top: 100 }, 1000 - 360 - GUTTER_PX, 120 + GAP_PX],
    ['inside the left edge', { left: -20, top: 100 }, GUTTER_PX, 120 + GAP_PX],
  ] as const)('%s', (_, term, left, top) => {
    const placed = tooltipPosition(
      onLine({ ...term, width: 80, height: 20 }),
      tooltip,
      viewport,
      'ltr',
    );
    expect(placed).toMatchObject({ left, top });
  });

  test('at the end of the term where the text runs from right to left', () => {
    const term = { left: 500, top: 100, width: 80, height: 20 };
    expect(tooltipPosition(onLine(term), tooltip, viewport, 'rtl').left).toBe(580 - 360);
    expect(tooltipPosition(onLine({ ...term, left: 100 }), tooltip, viewport, 'rtl').left).toBe(
      GUTTER_PX,
    );
  });

  test.each([
    ['along the lower edge', 100, 800 - 300, 800 - 120 - GAP_PX],
    ['along the upper edge where the term is low', 600, 0, 600 - GAP_PX],
    ['as high as there is room where it is in the middle', 385, 413, 800 - 405 - GAP_PX],
  ])('that is as wide as the viewport %s', (_, top, expectedTop, maxHeight) => {
    const sheet = { width: 1000, height: top === 385 ? 500 : 300 };
    const term = { left: 300, top, width: 80, height: 20 };
    const placed = tooltipPosition(onLine(term), sheet, viewport, 'ltr');
    expect(placed).toEqual({ left: 0, top: expectedTop, maxHeight });
  });

  test.each([
    ['below both lines of a name', 100, 200, 800 - 220 - GAP_PX],
    ['above both lines of a name', 580, 620, 580 - GAP_PX],
    ['beside the line that was pointed at where both leave no room', 20, 720, 800 - 40 - GAP_PX],
  ])('that is as wide as the viewport %s', (_, first, last, maxHeight) => {
    const line = { left: 900, top: first, width: 80, height: 20 };
    const whole = { left: 0, top: first, width: 1000, height: last - first + 20 };
    const sheet = { width: 1000, height: 700 };
    expect(tooltipPosition({ line, whole }, sheet, viewport, 'ltr').maxHeight).toBe(maxHeight);
  });

  test('within the visible part of a page that is pinch-zoomed', () => {
    const visible = { left: 300, top: 400, width: 400, height: 350 };
    const term = { left: 650, top: 420, width: 40, height: 20 };
    const { left, top, maxHeight } = tooltipPosition(onLine(term), tooltip, visible, 'ltr');
    expect({ left, top }).toEqual({ left: 700 - 360 - GUTTER_PX, top: 440 + GAP_PX });
    expect(top + maxHeight).toBe(750 - GUTTER_PX);
  });

  // A term that nearly fills the viewport leaves no room; then the tooltip has no height rather than cover it.
  test('never outside the viewport, never over the term, and no lower than it needs where there is room', () => {
    const scene = fc
      .record({
        left: fc.constant(0),
        top: fc.constant(0),
        width: fc.integer({ min: 320, max: 2000 }),
        height: fc.integer({ min: 200, max: 1400 }),
      })
      .chain((window) =>
        fc.record({
          window: fc.constant(window),
          width: fc.integer({ min: 1, max: window.width }),
          height: fc.integer({ min: 1, max: window.height }),
        }),
      )
      .chain(({ window, width, height }) =>
        fc.record({
          window: fc.constant(window),
          term: fc.record({
            left: fc.integer({ min: 0, max: window.width - width }),
            top: fc.integer({ min: 0, max: window.height - height }),
            width: fc.constant(width),
            height: fc.constant(height),
          }),
          size: fc.record({
            width: fc.integer({ min: 1, max: window.width - 2 * GUTTER_PX }),
            height: fc.integer({ min: 1, max: 2000 }),
          }),
          direction: fc.constantFrom('ltr' as const, 'rtl' as const),
        }),
      );
    fc.assert(
      fc.property(scene, ({ window, term, size, direction }) => {
        const { left, top, maxHeight } = tooltipPosition(onLine(term), size, window, direction);
        const height = Math.min(size.height, maxHeight);
        const bottom = top + height;
        expect(left).toBeGreaterThanOrEqual(GUTTER_PX);
        expect(left + size.width).toBeLessThanOrEqual(window.width - GUTTER_PX);
        expect(top).toBeGreaterThanOrEqual(GUTTER_PX);
        expect(bottom).toBeLessThanOrEqual(window.height - GUTTER_PX);
        expect(height === 0 || bottom <= term.top || top >= term.top + term.height).toBe(true);
        const halfTheRoom = (window.height - term.height) / 2 - GAP_PX - GUTTER_PX;
        expect(height).toBeGreaterThanOrEqual(Math.min(size.height, halfTheRoom));
      }),
    );
  });
});
