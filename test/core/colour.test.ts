import { expect, test } from 'vitest';
import { isLight } from '../../src/core/colour.ts';

test.each([
  ['rgb(255, 255, 255)', true],
  ['rgba(238, 238, 238, 0.9)', true],
  ['rgb(0 0 0)', false],
  ['rgb(60, 60, 60)', false],
  ['rgb(255, 200, 0)', true],
  ['rgb(0, 0, 160)', false],
  ['color(srgb 0.95 0.95 0.95)', true],
  ['color(display-p3 0.1 0.1 0.1 / 0.5)', false],
  ['oklch(0.9 0.02 90)', true],
  ['oklab(0.2 0 0)', false],
  ['lab(92 0 0)', true],
  ['lch(10 0 0)', false],
  ['something new', false],
])('%s is light: %s', (colour, light) => {
  expect(isLight(colour)).toBe(light);
});
