/** What a `clip-path` leaves of a box. */
import { expect, test } from 'vitest';
import { clipPathBox } from '../../../src/core/note/clip-path.ts';

const whole = { left: 10, top: 20, width: 200, height: 100 };

test.each([
  ['none', null],
  ['url("#shape")', null],
  ['path("M 0 0 L 10 10")', null],
  ['border-box', null],
  ['circle(50% at 50% 50%)', null],
  ['ellipse(closest-side farthest-side)', null],
  ['inset(0px)', whole],
  ['inset(10px 20px)', { left: 30, top: 30, width: 160, height: 80 }],
  ['inset(0px 0px 50%)', { left: 10, top: 20, width: 200, height: 50 }],
  ['inset(10% 0px 0px 25% round 8px)', { left: 60, top: 30, width: 150, height: 90 }],
  ['inset(calc(50% - 10px) 0px 0px)', null],
  ['inset(10% calc(100% - 20px) 0px)', null],
  ['polygon(0% 0%, 50% 0%, 50% 30px)', null],
])('clip-path: %s', (path, left) => {
  expect(clipPathBox(path, whole)).toEqual(left);
});

test.each([
  'inset(50%)',
  'inset(100%)',
  'inset(100%) padding-box',
  'inset(0px 100% 0px 0px)',
  'circle(0px)',
  'circle(0% at 50% 50%)',
  'ellipse(0px 10px at 0px 0px)',
])('clip-path: %s leaves nothing', (path) => {
  const { width = 1, height = 1 } = clipPathBox(path, whole) ?? {};
  expect(Math.min(width, height)).toBeLessThanOrEqual(0);
});
