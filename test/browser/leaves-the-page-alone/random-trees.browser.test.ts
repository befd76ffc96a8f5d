/** Whatever a page is built of, it stays as it is; `npm run fuzz` tries many more. */
import { expect, test } from 'vitest';
import { sampleReport } from '../../../tools/sample/sample-page.ts';
import { randomTree } from '../../fuzz/random-tree.ts';
import { hoverMark, waitForTooltip } from '../../support/marks.ts';
import { print } from '../../support/print.ts';
import { onSample } from '../../support/sample.ts';

const sample = onSample();
const paragraphs = sampleReport().paragraphs.map((text) => print('', [text]).body);

test.each(Array.from({ length: 12 }, (_, seed) => seed))('random page %i', async (seed) => {
  const body = `${randomTree(paragraphs, seed)}<script>addEventListener('DOMContentLoaded', () => { globalThis.before = document.body.outerHTML })</script>`;
  const page = await sample.open({ body });
  const mark = await hoverMark(page, seed % 9);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  await page.keyboard.press('Escape');
  const [before, after] = await page.evaluate(() => [
    Reflect.get(globalThis, 'before') as string,
    document.body.outerHTML,
  ]);
  expect(after).toBe(before);
});
