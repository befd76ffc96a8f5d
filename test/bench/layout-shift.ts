/** How much a page moves when it is marked. */
import type { Page } from 'puppeteer-core';
import { type Bench, openBench } from './browser.ts';
import { openMarked } from './marked-page.ts';

/**
 * Measures the layout shift that the extension adds to a page that carries the story.
 *
 * @returns the page's cumulative score of the Layout Instability API, less the score without the extension
 */
export async function addedLayoutShift(ours: Bench, address: string): Promise<number> {
  const bare = await openBench(null);
  await bare.page.goto(address);
  await openMarked(ours.page, address);
  const [before, after] = [await layoutShift(bare.page), await layoutShift(ours.page)];
  await bare.close();
  return after - before;
}

function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            shift += (entry as PerformanceEntry & { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // Buffered entries are delivered in a task of their own, which comes before this one.
        requestAnimationFrame(() => {
          setTimeout(() => {
            resolve(shift);
          });
        });
      }),
  );
}
