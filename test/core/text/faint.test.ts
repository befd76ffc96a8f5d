/** Which computed styles leave nothing of a text to be read. */
import { expect, test } from 'vitest';
import { isClear, isFaint } from '../../../src/core/text/faint.ts';

const SHOWN = { opacity: '1', filter: 'none', maskImage: 'none' };

test.each([
  [{}, false],
  [{ opacity: '0' }, true],
  [{ opacity: '0.05' }, true],
  [{ opacity: '0.4' }, false],
  [{ filter: 'opacity(0)' }, true],
  [{ filter: 'blur(1px) opacity(0.05)' }, true],
  [{ filter: 'opacity(0.6)' }, false],
  [{ filter: 'grayscale(1)' }, false],
  [{ maskImage: 'linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))' }, true],
  [{ maskImage: 'linear-gradient(to right, rgba(0, 0, 0, 0) 0%, rgba(9, 9, 9, 0) 40%)' }, true],
  [{ maskImage: 'radial-gradient(circle, rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))' }, true],
  [{ maskImage: 'linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))' }, false],
  [{ maskImage: 'linear-gradient(rgba(0, 0, 0, 0), rgb(0, 0, 0))' }, false],
  [{ maskImage: 'linear-gradient(rgba(0, 0, 0, 0.5), rgba(0, 0, 0, 0))' }, false],
  [{ maskImage: 'url("https://news.test/torn-edge.svg")' }, false],
])('%o: %s', (style, expected) => {
  expect(isFaint({ ...SHOWN, ...style })).toBe(expected);
});

test.each([
  ['rgb(0, 0, 0)', 'border-box', false],
  ['rgba(0, 0, 0, 0)', 'border-box', true],
  ['rgba(0, 0, 0, 0.05)', 'border-box', true],
  ['rgba(0, 0, 0, 0.6)', 'border-box', false],
  ['color(srgb 0 0 0 / 0)', 'border-box', true],
  ['oklch(0.7 0.1 20)', 'border-box', false],
  // The letters have the background's colour.
  ['rgba(0, 0, 0, 0)', 'text', false],
])('letters filled with %s on a background that is clipped to the %s: %s', (...row) => {
  const [webkitTextFillColor, backgroundClip, expected] = row;
  expect(isClear({ webkitTextFillColor, backgroundClip })).toBe(expected);
});
