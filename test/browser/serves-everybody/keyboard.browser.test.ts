/** All of it by keyboard: stepping, pinning, closing, the focus. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForShown, shownMark, waitForTooltip } from '../../support/marks.ts';
import { onSample } from '../../support/sample.ts';

const sample = onSample();

test('the commands step through the mentions and back, round the ends', async () => {
  const page = await sample.open();
  const steps = [
    ['next-note', 'Tom Donilon'],
    ['next-note', 'Donilon'],
    ['previous-note', 'Tom Donilon'],
    ['previous-note', 'Magnitsky List'],
  ] as const;
  for (const [command, shown] of steps) {
    await sample.driver().command(page, command);
    await waitForShown(page, shown);
    await waitForTooltip(page, 'transient');
    expect(await shownIsInView(page)).toBe(true);
  }
});

test('the pointer elsewhere does not close what the keyboard opened', async () => {
  const page = await sample.open();
  await sample.driver().command(page, 'next-note');
  await waitForTooltip(page, 'transient');
  await page.mouse.move(3, 3);
  await page.mouse.move(6, 6);
  await sample.driver().command(page, 'next-note');
  await waitForShown(page, 'Donilon');
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
});

test('Enter pins and takes the focus, Esc gives it back to where it was', async () => {
  const page = await sample.open();
  await page.focus('nav a');
  const link = await focused(page);
  await sample.driver().command(page, 'next-note');
  await waitForTooltip(page, 'transient');
  expect(await focused(page)).toBe(link);
  await page.keyboard.press('Enter');
  await waitForTooltip(page, 'pinned');
  expect(await focused(page)).toBe('backstory-note:');
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
  expect(await focused(page)).toBe(link);
  expect(new URL(page.url()).hash).toBe('');
});

test('in a pinned note, Tab leads to its buttons and Enter uses them', async () => {
  const page = await sample.open();
  await pinFirstNote(page);
  // The first button is the one that closes.
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('backstory-note:');
  await page.keyboard.press('Enter');
  await waitForTooltip(page, null);
});

test('a command leads on from a pinned note whose button has the focus', async () => {
  const page = await sample.open();
  await pinFirstNote(page);
  await page.keyboard.press('Tab');
  await sample.driver().command(page, 'next-note');
  await waitForShown(page, 'Donilon');
  await waitForTooltip(page, 'transient');
  await page.keyboard.press('Enter');
  await waitForTooltip(page, 'pinned');
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
});

test('Enter in a text field stays the field’s', async () => {
  const page = await sample.open();
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.querySelector('nav')?.append(field);
    field.focus();
  });
  await sample.driver().command(page, 'next-note');
  await waitForTooltip(page, 'transient');
  await page.keyboard.press('Enter');
  expect(await page.$eval('textarea', ({ value }) => value)).toBe('\n');
  await waitForTooltip(page, 'transient');
});

async function shownIsInView(page: Page): Promise<boolean> {
  const shown = await shownMark(page);
  const height = await page.evaluate(() => innerHeight);
  return shown !== null && shown.top >= 0 && shown.bottom <= height;
}

/** What has the focus, as the page sees it: name and text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(
    () => `${document.activeElement?.localName ?? ''}:${document.activeElement?.textContent ?? ''}`,
  );
}

/** Opens the first note by a command and keeps it open, by keys alone. */
async function pinFirstNote(page: Page): Promise<void> {
  await sample.driver().command(page, 'next-note');
  await waitForTooltip(page, 'transient');
  await page.keyboard.press('Enter');
  await waitForTooltip(page, 'pinned');
}
