/** Bar and editor for everybody: what axe finds, narrow windows, large letters, the reader's own colours. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { axeOn } from '../../support/axe.ts';
import { openBar, openedDraft, waitForBar } from '../../support/capture.ts';
import { axeOnInside, COPY, copyInto } from '../../support/inside-copy.ts';
import { onSample } from '../../support/sample.ts';

describe.each(['light', 'dark'] as const)('%s', (colourScheme) => {
  const sample = onSample({ colourScheme });

  test('axe finds nothing in the bar, asking or selecting, nor on the editor’s page', async () => {
    const page = await sample.open();
    await openBar(sample.driver(), page);
    const asking = await sample.driver().captureBar(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForBar(sample.driver(), page, '0 words selected');
    await page.keyboard.press('Enter');
    await waitForBar(sample.driver(), page, 'Too little');
    const selecting = await sample.driver().captureBar(page);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Enter');
    await openedDraft(sample.driver());
    expect(await axeOnInside(asking, page)).toEqual([]);
    expect(await axeOnInside(selecting, page)).toEqual([]);
    // Size has nothing to do with colour.
    if (colourScheme === 'light') {
      expect(await roomOf(page)).toEqual({ overhang: 0, hidden: [] });
    }
    const address = (await sample.driver().tabs()).find((one) => one.includes('editor.html?'));
    const editor = await sample
      .driver()
      .extensionPage(`editor.html${new URL(address ?? '').search}`);
    await editor.waitForSelector('html[data-ready]');
    expect(await axeOn(editor)).toEqual([]);
    for (const width of [320, 640]) {
      await editor.setViewport({ width, height: 600, deviceScaleFactor: 2 });
      const overhang = await editor.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overhang).toBe(0);
    }
  });
});

describe('in forced colours', () => {
  const sample = onSample({ forcedColours: true });

  test('the bar has an edge, and its buttons and the outline are seen', async () => {
    const page = await sample.open();
    await openBar(sample.driver(), page);
    const inside = await sample.driver().captureBar(page);
    expect(inside.html).toContain('class="outline"');
    await copyInto(page, inside);
    const edges = await page.$eval(COPY, ({ shadowRoot }) =>
      ['.bar', 'button', '.outline span'].map((selector) => {
        const element = shadowRoot?.querySelector(selector);
        return element ? getComputedStyle(element).borderBottomStyle : null;
      }),
    );
    expect(edges).toEqual(['solid', 'solid', 'solid']);
  });

  test('an address without a draft says that there is none', async () => {
    const editor = await sample.driver().extensionPage('editor.html?draft=none');
    await editor.waitForSelector('html[data-ready]');
    expect(await editor.$eval('h1', ({ textContent }) => textContent)).toBe(
      'This draft is not here',
    );
    expect(await axeOn(editor)).toEqual([]);
  });
});

/** The copy of the bar in windows of several sizes: how far it is too wide, and which buttons can't be scrolled to. */
async function roomOf(page: Page): Promise<{ overhang: number; hidden: string[] }> {
  const found = { overhang: 0, hidden: [] as string[] };
  for (const [width, height] of [
    [320, 256],
    [320, 640],
    [640, 450],
  ] as const) {
    await page.setViewport({ width, height, deviceScaleFactor: 2 });
    const seen = await page.$eval(COPY, ({ shadowRoot }) => {
      const bar = shadowRoot?.querySelector<HTMLElement>('.bar');
      if (!bar) throw new Error('no bar');
      const buttons = [...bar.querySelectorAll('button')];
      const hidden = buttons.filter((button) => {
        button.scrollIntoView({ block: 'nearest' });
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight;
      });
      return {
        overhang: bar.scrollWidth - bar.clientWidth,
        hidden: hidden.map(({ textContent }) => textContent),
      };
    });
    found.overhang = Math.max(found.overhang, seen.overhang);
    found.hidden.push(...seen.hidden);
  }
  return found;
}
