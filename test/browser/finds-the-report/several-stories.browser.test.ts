/** A page that carries two known stories: each is marked in its place, and a reader goes through both as through one. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../../tools/browser/driver.ts';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import {
  hoverMark,
  marksOn,
  type SeenMark,
  twoFrames,
  waitForMarks,
  waitForShown,
  waitForTooltip,
} from '../../support/marks.ts';
import { onSample, OTHER_HTML, SAMPLE_MARKS } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';
import { buildWithStories, HARBOUR_MARKS, harbourStory } from '../../support/stories.ts';

const TALKS = 'Reuters: Obama, Putin set up two rounds of talks';
const HARBOUR = `Quay Courier: ${harbourStory.title}`;
const BOTH = SAMPLE_MARKS + HARBOUR_MARKS.length;

const folder = mkdtempSync(path.join(os.tmpdir(), 'backstory-stories-'));
beforeAll(() => buildWithStories(folder, [harbourStory]));
afterAll(() => rm(folder, { recursive: true }));

const extension = path.join(folder, BROWSER === 'chromium' ? 'chrome' : 'firefox');
const sample = onSample({}, { extension });

/** The sample's article, and the harbour's after it. */
const body = samplePage().replace(
  '</article>',
  `</article><article id="harbour">${OTHER_HTML}</article>`,
);

test('each is marked in its place, and the notes say whose they are', async () => {
  const page = await sample.open({ body }, BOTH);
  const marks = await marksOn(page);
  expect(marks.slice(SAMPLE_MARKS).map(({ text }) => text)).toEqual(HARBOUR_MARKS);
  expect(await sample.driver().badge(page)).toEqual({
    text: '13',
    title: 'Backstory: 13 mentions marked in 2 stories',
  });
  expect((await page.$$('backstory-note')).length).toBe(1);
  await hoverMark(page, 0);
  expect((await sample.driver().tooltip(page)).html).toMatch(/Notes by <[^>]*>Backstory</);
  await hoverMark(page, SAMPLE_MARKS + 2);
  await expect
    .poll(async () => (await sample.driver().tooltip(page)).html)
    .toMatch(
      /<p lang="en-GB" dir="ltr"[^>]*>This is Tomas Reyes.*Notes by <[^>]*>The harbour desk</,
    );
});

test('commands step, and Tab leads, from the one to the other and on', async () => {
  const page = await sample.open({ body }, BOTH);
  await page.$$eval('a', (links) => {
    links.at(-1)?.focus({ preventScroll: true });
  });
  for (let stop = 0; stop <= SAMPLE_MARKS; stop++) await page.keyboard.press('Tab');
  await waitForShown(page, 'Magnitsky List');
  await page.keyboard.press('Tab');
  await waitForShown(page, 'fish market');
  await sample.driver().command(page, 'previous-note');
  await waitForShown(page, 'Magnitsky List');
  for (const text of HARBOUR_MARKS.slice(0, 3)) {
    await sample.driver().command(page, 'next-note');
    await waitForShown(page, text);
  }
  await expect
    .poll(async () => (await sample.driver().accessible(page, 'status'))?.text)
    .toBe('Mention 12 of 13: Tomas Reyes. This is Tomas Reyes.');
  const buttons = (await sample.driver().accessible(page, 'group'))?.buttons ?? [];
  expect(buttons.filter((name) => name.startsWith('Note: '))).toHaveLength(BOTH);
});

test('the popup says how many there are, has the notes of each, and leads to its own mentions', async () => {
  const page = await sample.open({ body }, BOTH);
  const popup = await sample.driver().popup(page);
  expect(await textsOf(popup, '#state :is(h1, h2, .evidence > summary)')).toEqual([
    '2 known stories on this page',
    TALKS,
    'Whole story here',
    HARBOUR,
    expect.stringMatching(/% here/),
  ]);
  const [talks, harbour] = [`${TALKS} Notes by Backstory`, `${HARBOUR} Notes by The harbour desk`];
  expect(await textsOf(popup, '.story > summary')).toEqual([talks, harbour]);
  expect(await textsOf(popup, '.story[open] > summary')).toEqual([talks]);
  // Its term has the id of one of the other story's.
  await popup.evaluate((document) => {
    document.querySelector<HTMLElement>('.show[aria-label*="Reyes"]')?.click();
  });
  await waitForShown(page, 'Tomas Reyes');
});

test('the notes of both are printed, and of one where the other has gone', async () => {
  const page = await sample.open({ body }, BOTH);
  const popup = await sample.driver().popup(page);
  await popup.evaluate((document) => {
    document.getElementById('print')?.click();
  });
  const printed = async (): Promise<string[]> => {
    const { html } = await sample.driver().tooltip(page);
    return [...html.matchAll(/<cite[^>]*>([^<]*)/g)].map(([, title = '']) => title);
  };
  await expect.poll(printed).toEqual([TALKS, HARBOUR]);
  await popup.close();
  await remove(page, 'article');
  await expect.poll(printed).toEqual([HARBOUR]);
});

test.each([
  ['first', 'article', HARBOUR, HARBOUR_MARKS.length, BOTH - 1],
  ['second', '#harbour', TALKS, SAMPLE_MARKS, 0],
])('the %s one goes with its article, and the other stays with its open note', async (...given) => {
  const [, article, title, marks, shown] = given;
  const page = await sample.open({ body }, BOTH);
  const { text } = await pin(page, shown);
  await remove(page, article);
  await waitForMarks(page, marks);
  await expect.poll(async () => (await sample.driver().badge(page)).text).toBe(String(marks));
  await waitForTooltip(page, 'pinned');
  await waitForShown(page, text);
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
  const popup = await sample.driver().popup(page);
  expect(await textsOf(popup, 'h1')).toEqual([title]);
  await popup.close();
});

test('one that comes late is marked beside the one that is there', async () => {
  const page = await sample.open();
  await page.$eval(
    'article',
    (article, html: string) => {
      const second = document.createElement('article');
      second.id = 'harbour';
      second.innerHTML = html;
      article.after(second);
    },
    OTHER_HTML,
  );
  await waitForMarks(page, BOTH);
  await page.$eval('#harbour', (article) => {
    article.setAttribute('hidden', '');
  });
  await waitForMarks(page, SAMPLE_MARKS);
});

async function remove(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (article) => {
    article.remove();
  });
  await twoFrames(page);
}

/** Keeps the note of a mark open. */
async function pin(page: Page, index: number): Promise<SeenMark> {
  const mark = await hoverMark(page, index);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  return mark;
}

function textsOf(popup: Popup, selector: string): Promise<string[]> {
  return popup.evaluate(
    (document, wanted) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].map(({ textContent }) => textContent),
    selector,
  );
}
