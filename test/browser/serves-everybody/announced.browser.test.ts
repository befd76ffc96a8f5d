/** What a screen reader is told unasked, once, and what it finds when it looks. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForMarks, waitForShown, waitForTooltip } from '../../support/marks.ts';
import {
  changeSettings,
  onSample,
  SAMPLE_MARKS,
  STORY_HTML,
  unmarkedPage,
} from '../../support/sample.ts';

const GREETING =
  /^Names in this report have background notes\. Alt\+Shift\+\S+ steps from mention to mention\. Tab/;

const sample = onSample();

test('each mention has a button of its name, in reading order', async () => {
  const page = await sample.open();
  const group = () => sample.driver().accessible(page, 'group', 'Mentions with notes');
  await expect.poll(async () => (await group())?.buttons.length).toBe(SAMPLE_MARKS + 1);
  expect((await group())?.buttons).toEqual([
    'Skip the mentions (9)',
    'Note: Tom Donilon',
    'Note: Donilon',
    'Note: Magnitsky List',
    'Note: Sergei Magnitsky',
    'Note: Magnitsky Act',
    'Note: Mr Magnitsky',
    'Note: Jay Carney',
    'Note: Carney',
    'Note: Magnitsky List',
  ]);
});

test('that there are notes is said once, and how to come to them', async () => {
  const page = await sample.open();
  await expect.poll(() => said(page)).toMatch(GREETING);
  await sample.driver().command(page, 'next-note');
  await expect.poll(() => said(page)).toMatch(/^Mention 1 of 9/);
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
  // A re-render, a scroll, a note by the pointer: nothing of it is said.
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('article p')) {
      const { textContent } = paragraph;
      paragraph.textContent = textContent;
    }
    scrollBy(0, 100);
  });
  await sample.driver().command(page, 'next-note');
  await waitForShown(page, 'Tom Donilon');
  await expect.poll(() => said(page)).toMatch(/^Mention 1 of 9/);
});

test('nor is it said again when a setting changes', async () => {
  const page = await sample.open();
  await expect.poll(() => said(page)).toMatch(GREETING);
  await changeSettings(sample.driver(), { mentions: 'first' });
  await waitForMarks(page, 5);
  // The badge counts what is marked.
  await expect.poll(async () => (await sample.driver().badge(page)).text).toBe('5');
  await page.bringToFront();
  expect(await said(page)).not.toMatch(GREETING);
  await changeSettings(sample.driver(), { mentions: 'every' });
  await waitForMarks(page, SAMPLE_MARKS);
});

test('nothing is said before there is a name to step to', async () => {
  const page = await sample.open({ body: unmarkedPage() }, 0);
  await expect.poll(async () => (await sample.driver().badge(page)).text).toBe('0');
  expect(await said(page)).toBe('');
  await page.$eval('article', (article, html: string) => (article.innerHTML = html), STORY_HTML);
  await waitForMarks(page, SAMPLE_MARKS);
  await expect.poll(() => said(page)).toMatch(GREETING);
});

async function said(page: Page): Promise<string> {
  return (await sample.driver().accessible(page, 'status'))?.text ?? '';
}
