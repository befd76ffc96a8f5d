/** With a finger: a tap opens a note that stays, a tap beside it closes it. */
import { expect, test } from 'vitest';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import {
  marksOn,
  scrollToMark,
  tooltipBox,
  waitForShown,
  waitForTooltip,
} from '../../support/marks.ts';
import { onSample } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';

const sample = onSample({ touch: true });

test('a tap on a mention opens its note for good, a tap beside it closes it', async () => {
  const page = await sample.open();
  const mark = await scrollToMark(page, 0);
  await page.touchscreen.tap(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  const box = await tooltipBox(page);
  // Into the note: it stays.
  await page.touchscreen.tap(box.left + 40, box.top + 60);
  await waitForTooltip(page, 'pinned');

  await page.touchscreen.tap(1200, 20);
  await waitForTooltip(page, null);
});

test('a tap on another mention takes the note over', async () => {
  const page = await sample.open();
  const mark = await scrollToMark(page, 0);
  await page.touchscreen.tap(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  const other = (await marksOn(page))[1];
  await page.touchscreen.tap(other?.x ?? 0, other?.y ?? 0);
  await waitForShown(page, 'Donilon');
  await waitForTooltip(page, 'pinned');
});

test('the note’s own button closes it', async () => {
  const page = await sample.open();
  const mark = await scrollToMark(page, 0);
  await page.touchscreen.tap(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  const box = await tooltipBox(page);
  await page.touchscreen.tap(box.right - 25, box.top + 25);
  await waitForTooltip(page, null);
});

test('a tap on a mention inside a link is the link’s', async () => {
  const body = samplePage(undefined, (html) =>
    html.replace('Tom Donilon', '<a href="#followed">Tom Donilon</a>'),
  );
  const page = await sample.open({ body });
  const mark = await scrollToMark(page, 0);
  await page.touchscreen.tap(mark.x, mark.y);
  await page.waitForFunction(() => location.hash === '#followed');
  expect(
    await page.evaluate(
      () => document.querySelector<HTMLElement>('backstory-note')?.dataset['open'],
    ),
  ).toBeUndefined();
});

// Only Chromium's driver has a pen.
test.skipIf(BROWSER === 'firefox')('a pen’s tap beside a note closes it, too', async () => {
  const page = await sample.open();
  const mark = await scrollToMark(page, 0);
  const session = await page.createCDPSession();
  const tap = async (x: number, y: number): Promise<void> => {
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      const press = { type, x, y, button: 'left', clickCount: 1, pointerType: 'pen' } as const;
      await session.send('Input.dispatchMouseEvent', press);
    }
  };
  await tap(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  await tap(1200, 20);
  await waitForTooltip(page, null);
});
