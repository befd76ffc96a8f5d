/** The extension is replaced while a page with the story is open. */
import { describe, expect, test } from 'vitest';
import { hoverMark, marksOn, waitForMarks, waitForTooltip } from '../../support/marks.ts';
import { onSample, SAMPLE_MARKS } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';

describe.runIf(BROWSER === 'chromium')('chromium', () => {
  const sample = onSample({}, {});

  test('the old marks go at the first touch, and the popup brings new ones', async () => {
    const page = await sample.open();
    await sample.driver().update();
    const [mark] = await marksOn(page);
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
    await waitForMarks(page, 0);
    const popup = await sample.driver().popup(page);
    await popup.evaluate((document) => {
      document.querySelector<HTMLElement>('button.check')?.click();
    });
    await waitForMarks(page, SAMPLE_MARKS);
    await popup.close();
    await hoverMark(page, 0);
    expect(sample.driver().consoleErrors).toEqual([]);
  });
});

// Firefox ends the old content script itself and brings the new one in.
describe.runIf(BROWSER === 'firefox')('firefox', () => {
  const sample = onSample({}, {});

  test('the new content script takes the page over', async () => {
    const page = await sample.open();
    await page.evaluate(() => {
      for (const highlight of CSS.highlights.values()) Object.assign(highlight, { isOld: true });
    });
    await sample.driver().update();
    await page.waitForFunction(
      () => [...CSS.highlights.values()].every((highlight) => !('isOld' in highlight)),
      { polling: 'raf' },
    );
    await waitForMarks(page, SAMPLE_MARKS);
    await hoverMark(page, 0);
    await page.keyboard.press('Escape');
    await waitForTooltip(page, null);
  });
});
