/** The story is found, and let go of, as the reader goes from article to article. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark, waitForMarks } from '../../support/marks.ts';
import { onSample, OTHER_HTML, SAMPLE_MARKS, STORY_HTML } from '../../support/sample.ts';

const NAVIGATIONS = [
  ['plain history', 'history.pushState({}, "", "/next");'],
  [
    'the Navigation API',
    'navigation.addEventListener("navigate", (event) => { if (event.canIntercept) event.intercept(); });' +
      'navigation.navigate("/next");',
  ],
] as const;

const sample = onSample();

test.each(NAVIGATIONS)('by %s, there and on again', async (_, navigate) => {
  const page = await sample.openOther();
  await page.evaluate(navigate);
  await showInArticle(page, STORY_HTML);
  await waitForMarks(page, SAMPLE_MARKS);
  expect((await sample.driver().badge(page)).text).toBe(String(SAMPLE_MARKS));
  await page.evaluate('history.back()');
  await showInArticle(page, OTHER_HTML);
  await waitForMarks(page, 0);
  const badge = async () => (await sample.driver().badge(page)).text;
  await expect.poll(badge).toBe('');
});

test('the third article of an endless scroll is marked, and only that', async () => {
  const page = await sample.openOther(`${OTHER_HTML}<p>Carney, Donilon and Magnitsky.</p>`);
  for (const html of [OTHER_HTML, STORY_HTML, OTHER_HTML]) {
    await page.evaluate((article: string) => {
      const next = document.createElement('article');
      next.innerHTML = `<h2>Another article</h2>${article}<p>More on Carney and Donilon.</p>`;
      document.querySelector('main')?.append(next);
      next.scrollIntoView();
    }, html);
  }
  const inThird = SAMPLE_MARKS + 2;
  await waitForMarks(page, inThird);
  const isInThird = await page.evaluate(() => {
    const third = document.querySelectorAll('article')[2];
    return [...CSS.highlights.values()]
      .flatMap((highlight) => [...(highlight as unknown as Set<Range>)])
      .every((range) => third?.contains(range.startContainer));
  });
  expect(isInThird).toBe(true);
});

test('after sixty other pages that fill themselves in three steps', async () => {
  const page = await sample.openOther();
  await page.evaluate(
    async (steps: string[]) => {
      const article = document.querySelector('article');
      for (let visited = 0; visited < 60; visited++) {
        history.pushState({}, '', `/page-${String(visited)}`);
        article?.replaceChildren();
        for (const html of steps) {
          const template = document.createElement('template');
          template.innerHTML = html;
          article?.append(template.content);
          await new Promise(requestAnimationFrame);
        }
      }
      history.pushState({}, '', '/story');
    },
    OTHER_HTML.split('\n').slice(0, 3),
  );
  await showInArticle(page, STORY_HTML);
  await waitForMarks(page, SAMPLE_MARKS);
});

test('a page that comes back from the cache of pages is as it was, its badge too', async () => {
  const page = await sample.open();
  await page.evaluate(() => {
    addEventListener(
      'pageshow',
      ({ persisted }) => (document.title = `persisted: ${String(persisted)}`),
    );
  });
  sample.server().set('/elsewhere', { body: '<!doctype html><title>Elsewhere</title>' });
  await page.goto(`${sample.server().origin}/elsewhere`);
  // A page from the cache is not loaded, so nothing but itself tells that it is back.
  await page.evaluate(() => {
    setTimeout(() => {
      history.back();
    });
  });
  await page.waitForFunction(() => document.title === 'persisted: true', { polling: 'raf' });
  await waitForMarks(page, SAMPLE_MARKS);
  await hoverMark(page, 0);
  const badge = async () => (await sample.driver().badge(page)).text;
  await expect.poll(badge).toBe(String(SAMPLE_MARKS));
  // Puppeteer hears of no further load in a tab whose page has come back.
  await page.close();
});

async function showInArticle(page: Page, html: string): Promise<void> {
  await page.$eval('article', (article, text: string) => (article.innerHTML = text), html);
}
