/** What assistive technology is given, and what axe finds. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, type Popup, type TooltipInside } from '../../tools/stage.ts';
import { AXE, FINDINGS } from '../support/axe.ts';
import { hoverMark, waitForMarks, waitForTooltip } from '../support/marks.ts';
import { changeSettings, onSample } from '../support/sample.ts';

describe.each(BROWSERS)('%s', (name) => {
  describe.each(['light', 'dark'] as const)('%s', (colourScheme) => {
    const sample = onSample(name, { colourScheme });

    test('axe finds nothing on the popup', async () => {
      const page = await sample.open();
      const popup = await sample.stage().popup(page);
      expect(await axeOnPopup(popup)).toEqual([]);
      await popup.close();
      await page.close();
    });

    test('axe finds nothing in the tooltip, transient or pinned', async () => {
      const page = await sample.open();
      const mark = await hoverMark(page, 0);
      const transient = await sample.stage().tooltip(page);
      await page.mouse.click(mark.x, mark.y);
      await waitForTooltip(page, 'pinned');
      const pinned = await sample.stage().tooltip(page);
      for (const inside of [transient, pinned]) {
        const copy = await copyOf(inside, await sample.open());
        expect(await copy.evaluate(FINDINGS)).toEqual([]);
        await copy.close();
      }
      await page.close();
    });
  });

  describe('popup', () => {
    const sample = onSample(name);

    test('axe finds nothing on it without a story, paused, or with marks on demand', async () => {
      const other = await sample.openOther();
      await expectSound(other, 'none');
      await changeSettings(sample.stage(), { marks: 'none' });
      const page = await sample.open();
      await expectSound(page, 'found');
      await changeSettings(sample.stage(), { marks: 'both', pausedSites: ['127.0.0.1'] });
      await waitForMarks(page, 0);
      await expectSound(page, 'paused');
      await changeSettings(sample.stage(), { pausedSites: [] });
      await page.close();
    });

    test('what the reader asks for in it is marked, and no sooner', async () => {
      await changeSettings(sample.stage(), { marks: 'none' });
      const page = await sample.open();
      expect(await lineOf(page)).toBe('none');
      const popup = await sample.stage().popup(page);
      await popup.evaluate((document) => {
        document.getElementById('marks')?.click();
      });
      await expect.poll(() => lineOf(page)).toBe('underline');
      await popup.close();
      await hoverMark(page, 0);
      await changeSettings(sample.stage(), { marks: 'both' });
      await page.close();
    });

    async function expectSound(page: Page, state: string): Promise<void> {
      const popup = await sample.stage().popup(page);
      expect(
        await popup.evaluate((document) => document.getElementById('state')?.dataset['state']),
      ).toBe(state);
      expect(await axeOnPopup(popup)).toEqual([]);
      await popup.close();
    }
  });

  describe('Tab stops', () => {
    const sample = onSample(name);

    test('axe finds nothing among the buttons over the mentions, the note beside one of them', async () => {
      const page = await sample.open();
      await page.$$eval('a', (links) => {
        links.at(-1)?.focus();
      });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await waitForTooltip(page, 'transient');
      const copy = await copyOf(await sample.stage().tooltip(page), await sample.open());
      expect(await copy.evaluate(FINDINGS)).toEqual([]);
      await copy.close();
      await page.close();
    });
  });

  describe('the accessibility tree', () => {
    const sample = onSample(name);

    test('holds the note: a tooltip first, a dialog with the focus when pinned', async () => {
      const page = await sample.open();
      const mark = await hoverMark(page, 0);
      const tooltip = await sample.stage().accessible(page, 'tooltip');
      expect(tooltip?.name).toContain('Donilon');
      expect(tooltip?.text).toContain('President Obama’s national security adviser');
      await page.mouse.click(mark.x, mark.y);
      await waitForTooltip(page, 'pinned');
      const dialog = () => sample.stage().accessible(page, 'dialog');
      await expect.poll(dialog).toMatchObject({ focused: true });
      expect((await dialog())?.name).toContain('Donilon');
      await page.close();
    });

    test('holds what a step announces', async () => {
      const page = await sample.open();
      await sample.stage().command(page, 'next-note');
      await waitForTooltip(page, 'transient');
      const said = async () => (await sample.stage().accessible(page, 'status'))?.text;
      await expect.poll(said).toMatch(/^Note 1 of 9: .*Donilon/);
      await page.close();
    });
  });
});

/** How the marks are underlined. */
function lineOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const highlight = [...CSS.highlights.keys()].find((one) => /-\w+-on-/.test(one)) ?? '';
    return getComputedStyle(document.body, `::highlight(${highlight})`).textDecorationLine;
  });
}

async function axeOnPopup(popup: Popup): Promise<unknown> {
  await popup.evaluate((document) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return popup.evaluateWith(AXE, FINDINGS);
}

/** Turns a page into a copy of the tooltip's inside with axe at hand: axe can't enter a closed root. */
async function copyOf(inside: TooltipInside, page: Page): Promise<Page> {
  await page.evaluate(({ html, styles }) => {
    document.title = 'Copy';
    const main = document.createElement('main');
    const heading = document.createElement('h1');
    heading.append('Copy');
    const host = document.createElement('div');
    main.append(heading, host);
    document.body.replaceChildren(main);
    // The page's own colours are none of the tooltip's business.
    document.documentElement.style.cssText = 'background: white; color: black; color-scheme: light';
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    // eslint-disable-next-line no-unsanitized/method -- it is the tooltip's own
    root.setHTMLUnsafe(html);
    root.querySelector<HTMLElement>('.card')?.showPopover();
  }, inside);
  await page.evaluate(AXE);
  return page;
}
