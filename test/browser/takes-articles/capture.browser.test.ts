/** From the popup to a draft: the article is found and confirmed, or the reader goes back. */
import { expect, test } from 'vitest';
import { sampleReport } from '../../../tools/sample/sample-page.ts';
import {
  BAR,
  barOf,
  openBar,
  openedDraft,
  waitForBar,
  waitForFocus,
  waitForNoBar,
} from '../../support/capture.ts';
import { outletPage } from '../../support/outlet-page.ts';
import { onSample } from '../../support/sample.ts';
import { print } from '../../support/print.ts';
import { harbour, harbourInChinese } from '../../support/texts.ts';

const sample = onSample();

test('the sample becomes a draft by the keyboard alone, the page unchanged', async () => {
  const page = await sample.open();
  const before = await page.evaluate(() => document.body.outerHTML);
  await openBar(sample.driver(), page);
  const { headline, paragraphs } = sampleReport();
  await waitForBar(sample.driver(), page, headline);
  expect(await barOf(sample.driver(), page)).toMatchObject({
    name: 'Is this the article?',
    buttons: ['Use this', 'Select it myself', 'Cancel'],
  });
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  await page.keyboard.press('Enter');
  expect(await openedDraft(sample.driver())).toEqual({
    headline,
    facts: ['The Sample Courier', '', page.url()],
    paragraphs,
  });
  await page.bringToFront();
  await waitForNoBar(page);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
});

test('an outlet’s page gives its paragraphs alone, and what its data say', async () => {
  const address = `${sample.server().origin}/harbour`;
  const body = outletPage(`${address}?id=7&utm_source=x#top`);
  sample.server().set('/harbour?utm_medium=mail', { body });
  const page = await sample.driver().open(`${address}?utm_medium=mail`);
  await openBar(sample.driver(), page);
  await waitForBar(sample.driver(), page, harbour.headline);
  await page.keyboard.press('Enter');
  expect(await openedDraft(sample.driver())).toEqual({
    headline: harbour.headline,
    facts: ['The Harbour Gazette', '2013-04-15', `${address}?id=7`],
    paragraphs: harbour.paragraphs,
  });
});

test('a text whose words stand without spaces is refused before anything is written', async () => {
  const { headline, paragraphs } = harbourInChinese;
  const { body } = print(headline, paragraphs);
  sample.server().set('/chinese', {
    body: `<!doctype html><html lang="zh"><title>${headline}</title><article><h1>${headline}</h1>${body}</article>`,
  });
  const page = await sample.driver().open(`${sample.server().origin}/chinese`);
  await openBar(sample.driver(), page);
  await waitForBar(sample.driver(), page, 'spaces between them');
  expect(await barOf(sample.driver(), page)).toMatchObject({
    name: 'No notes can be written for this text',
    buttons: ['Cancel'],
  });
  await page.keyboard.press('Enter');
  await waitForNoBar(page);
});

test('a bar for whose article nobody waits any more says so, and can be left', async () => {
  const page = await sample.open();
  await openBar(sample.driver(), page);
  await waitForFocus(page);
  await sample.driver().inBackground(() => chrome.storage.session.clear());
  await page.keyboard.press('Enter');
  await waitForBar(sample.driver(), page, 'click the Backstory icon in the toolbar once more');
  expect(await barOf(sample.driver(), page)).toMatchObject({
    name: 'This request is out of date',
    buttons: ['Close'],
  });
  await page.keyboard.press('Enter');
  await waitForNoBar(page);
});

test('Tab stays in the bar, and Esc gives focus and page back as they were', async () => {
  const page = await sample.open();
  const link = 'aside a';
  await page.focus(link);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await openBar(sample.driver(), page);
  for (let presses = 0; presses < 4; presses++) {
    await page.keyboard.press('Tab');
    await waitForFocus(page);
  }
  await page.keyboard.press('Escape');
  await waitForNoBar(page);
  expect(await page.evaluate((one) => document.activeElement?.matches(one), link)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await sample.driver().tabs()).not.toContainEqual(expect.stringContaining('editor.html'));
  // Three steps on from the first of three buttons is the first again; the last one cancels.
  await openBar(sample.driver(), page);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await waitForNoBar(page);
  expect(await page.$(BAR)).toBeNull();
});
