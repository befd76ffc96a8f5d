/** The tooltip: hover, bridge, pin, Esc, and where it stands. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import {
  hoverMark,
  leaveMark,
  marksOn,
  tooltipBox,
  waitForShown,
  waitForTooltip,
} from '../../support/marks.ts';
import { changeSettings, onSample, SAMPLE_MARKS } from '../../support/sample.ts';

const sample = onSample();

test('opens on hover and closes when the pointer has left', async () => {
  const page = await sample.open();
  await hoverMark(page, 0);
  await page.mouse.move(2, 2);
  await waitForTooltip(page, null);
});

test('the pointer may cross into it, and a click there pins it', async () => {
  const page = await sample.open();
  const mark = await hoverMark(page, 3);
  const box = await tooltipBox(page);
  const y = box.top > mark.bottom ? box.top + 20 : box.bottom - 60;
  await page.mouse.move(mark.x, y, { steps: 8 });
  await page.mouse.click(box.left + 30, box.top + 20);
  await waitForTooltip(page, 'pinned');
  // It stays while the pointer is elsewhere.
  await page.mouse.move(2, 2);
  await hoverNothing(page);
  await waitForTooltip(page, 'pinned');
});

test('another mention takes it over', async () => {
  const page = await sample.open();
  await hoverMark(page, 0);
  const other = (await marksOn(page))[1];
  await page.mouse.move(other?.x ?? 0, other?.y ?? 0);
  await waitForShown(page, 'Donilon');
  await waitForTooltip(page, 'transient');
});

test('Esc closes it and only then is the page’s own', async () => {
  const page = await sample.open();
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => (document.title += `[${key}]`));
  });
  await hoverMark(page, 0);
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
  expect(await page.title()).not.toContain('[Escape]');
  await page.keyboard.press('Escape');
  expect(await page.title()).toContain('[Escape]');
});

test('a click on a mention inside a link is the link’s', async () => {
  const body = samplePage(undefined, (html) =>
    html.replace('Tom Donilon', '<a href="#followed">Tom Donilon</a>'),
  );
  const page = await sample.open({ body });
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await page.waitForFunction(() => location.hash === '#followed');
  expect(await openMode(page)).not.toBe('pinned');
});

test.each([320, 480, 1280])(
  'at %i px it is never off the screen or over its term',
  async (width) => {
    await changeSettings(sample.driver(), { opensAfter: 100 });
    const page = await sample.open();
    await page.setViewport({ width, height: 640 });
    for (let index = 0; index < SAMPLE_MARKS; index++) {
      const mark = await hoverMark(page, index);
      const box = await tooltipBox(page);
      expect(box.left, mark.text).toBeGreaterThanOrEqual(8);
      expect(box.right, mark.text).toBeLessThanOrEqual(width - 8);
      expect(box.top, mark.text).toBeGreaterThanOrEqual(8);
      expect(box.bottom, mark.text).toBeLessThanOrEqual(640 - 8);
      expect(box.bottom <= mark.top || box.top >= mark.bottom, mark.text).toBe(true);
      await leaveMark(page);
    }
  },
);

function openMode(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.querySelector<HTMLElement>('backstory-note')?.dataset['open'],
  );
}

/** Lets the pointer's last move be seen: two frames. */
async function hoverNothing(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
