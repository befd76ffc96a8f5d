/** The icon fills its square where it stands in a toolbar, and has a margin where lists and stores show it large. */
import { expect, test } from 'vitest';
import { drawIcon } from '../../../tools/build/icons.ts';

test.each([
  [16, 0],
  [32, 0],
  [48, 0],
  [96, 0],
  [128, 16],
])('at %i px it has %i px around it', async (size, margin) => {
  const { width, height, pixels } = await drawIcon(size);
  expect([width, height]).toEqual([size, size]);
  const columns: number[] = [];
  const rows: number[] = [];
  for (let pixel = 0; pixel < width * height; pixel++) {
    if (pixels[pixel * 4 + 3] === 0) continue;
    columns.push(pixel % width);
    rows.push(Math.floor(pixel / width));
  }
  const [first, last] = [margin, size - margin - 1];
  expect([Math.min(...columns), Math.max(...columns)]).toEqual([first, last]);
  expect([Math.min(...rows), Math.max(...rows)]).toEqual([first, last]);
});
