/** What assistive technology is given, and what axe finds. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Popup, TooltipInside } from '../../../tools/browser/driver.ts';
import { AXE, FINDINGS } from '../../support/axe.ts';
import { axeOnInside, COPY } from '../../support/inside-copy.ts';
import { hoverMark, waitForMarks, waitForTooltip } from '../../support/marks.ts';
import { changeSettings, onSample } from '../../support/sample.ts';

describe.each(['light', 'dark'] as const)('%s', (colourScheme) => {
  const sample = onSample({ colourScheme });

  test('axe finds nothing on the popup', async () => {
    const page = await sample.open();
    const popup = await sample.driver().popup(page);
    expect(await popup.evaluateWith(AXE, FINDINGS)).toEqual([]);
    expect(await axeOnPopup(popup)).toEqual([]);
  });

  test('axe finds nothing in the tooltip, transient or pinned', async () => {
    const page = await sample.open();
    const mark = await hoverMark(page, 0);
    const transient = await sample.driver().tooltip(page);
    await page.mouse.click(mark.x, mark.y);
    await waitForTooltip(page, 'pinned');
    const pinned = await sample.driver().tooltip(page);
    expect(await axeOnInside(transient, page)).toEqual([]);
    expect(await axeOnInside(pinned, page)).toEqual([]);
  });

  test('axe finds nothing in the notes after a printed page', async () => {
    const page = await sample.open();
    const popup = await sample.driver().popup(page);
    await popup.evaluate((document) => {
      document.getElementById('print')?.click();
    });
    await popup.close();
    const inside = (): Promise<TooltipInside> => sample.driver().tooltip(page);
    await expect.poll(async () => (await inside()).html).toContain('class="endnotes"');
    const paper = await sample.open();
    await sample.driver().asPrinted(paper);
    expect(await axeOnInside(await inside(), paper)).toEqual([]);
    expect(
      await paper.$eval(
        COPY,
        ({ shadowRoot }) => shadowRoot?.querySelector('.endnotes')?.clientHeight,
      ),
    ).toBeGreaterThan(1000);
  });
});

describe('popup', () => {
  const sample = onSample();

  test('axe finds nothing on it without a story or access, paused, or with marks on demand', async () => {
    const closed = await sample.openClosed();
    await expectSound(closed, 'no-access');
    await closed.close();
    const other = await sample.openOther();
    await expectSound(other, 'none');
    await changeSettings(sample.driver(), { marks: 'none' });
    const page = await sample.open();
    await expectSound(page, 'found');
    await changeSettings(sample.driver(), { marks: 'both', pausedSites: ['127.0.0.1'] });
    await waitForMarks(page, 0);
    await expectSound(page, 'paused');
    await changeSettings(sample.driver(), { pausedSites: [] });
  });

  async function expectSound(page: Page, state: string): Promise<void> {
    const popup = await sample.driver().popup(page);
    expect(
      await popup.evaluate((document) => document.getElementById('state')?.dataset['state']),
    ).toBe(state);
    expect(await axeOnPopup(popup)).toEqual([]);
    await popup.close();
  }
});

describe('Tab stops', () => {
  const sample = onSample();

  test('axe finds nothing among the buttons over the mentions, the note beside one of them', async () => {
    const page = await sample.open();
    await page.$$eval('a', (links) => {
      links.at(-1)?.focus();
    });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await waitForTooltip(page, 'transient');
    const inside = await sample.driver().tooltip(page);
    expect(await axeOnInside(inside, page)).toEqual([]);
  });
});

describe('the accessibility tree', () => {
  const sample = onSample();

  test('holds the note: a tooltip first, a dialog with the focus when pinned', async () => {
    const page = await sample.open();
    const mark = await hoverMark(page, 0);
    const tooltip = await sample.driver().accessible(page, 'tooltip');
    expect(tooltip?.name).toContain('Donilon');
    expect(tooltip?.text).toContain('President Obama’s national security adviser');
    await page.mouse.click(mark.x, mark.y);
    await waitForTooltip(page, 'pinned');
    const dialog = () => sample.driver().accessible(page, 'dialog');
    await expect.poll(dialog).toMatchObject({ focused: true });
    expect((await dialog())?.name).toContain('Donilon');
  });

  test('holds what a step announces', async () => {
    const page = await sample.open();
    await sample.driver().command(page, 'next-note');
    await waitForTooltip(page, 'transient');
    const said = async () => (await sample.driver().accessible(page, 'status'))?.text;
    await expect.poll(said).toMatch(/^Mention 1 of 9: .*Donilon/);
  });
});

async function axeOnPopup(popup: Popup): Promise<unknown> {
  await popup.evaluate((document) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return popup.evaluateWith(AXE, FINDINGS);
}
