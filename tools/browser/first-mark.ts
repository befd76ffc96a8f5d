/** Where the first mark of a page is. */
import type { Page } from 'puppeteer-core';

/** Waits for marks, and gives the middle of the first one's line in CSS pixels of the viewport. */
export async function firstMark(page: Page): Promise<{ x: number; y: number }> {
  const found = await page.waitForFunction(
    () => {
      const ranges: Range[] = [];
      for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>) {
        if (/^backstory-\w+-on-/.test(name)) ranges.push(...highlight);
      }
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const line = ranges[0]?.getClientRects()[0];
      return line && { x: line.left + line.width / 2, y: line.top + line.height / 2 };
    },
    { polling: 'raf' },
  );
  const place = await found.jsonValue();
  if (!place) throw new Error('no mark');
  return place;
}
