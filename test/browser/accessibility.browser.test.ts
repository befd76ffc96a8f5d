/** What assistive technology is given, and what axe finds. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, type Popup, type TooltipInside } from '../../tools/stage.ts';
import { AXE, FINDINGS } from '../support/axe.ts';
import { hoverMark, waitForTooltip } from '../support/marks.ts';
import { onSample } from '../support/sample.ts';

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
