/** The story is found on any page that carries it, and on no other. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../../../tools/sample/serve.ts';
import { BROWSERS, type Driver } from '../../../tools/browser/driver.ts';
import { openBrowser } from '../../../tools/browser/open-browser.ts';
import { announceMissing, corpus } from '../../support/corpus.ts';
import { waitForMarks } from '../../support/marks.ts';
import { expectSilence } from '../../support/silence.ts';

const NINE_MARKS = [
  'Magnitsky List',
  'Sergei Magnitsky',
  'Magnitsky Act',
  'Mr Magnitsky',
  'Jay Carney',
  'Tom Donilon',
  'Donilon',
  'Carney',
  'Carney',
];

const texts = corpus();
if (!texts) announceMissing('the article, its siblings and the negatives on real pages');

describe.skipIf(!texts).each(BROWSERS)('%s', (name) => {
  let driver: Driver;
  let server: Served;
  beforeAll(async () => {
    [driver, server] = await Promise.all([openBrowser(name), serve()]);
  });
  afterAll(async () => {
    await driver.close();
    await server.stop();
  });

  const pages = texts?.pages ?? [];
  const templates = pages.filter(({ selector }) => selector !== null);
  const others = [...(texts?.siblings ?? []), ...(texts?.negatives ?? [])];

  test.each(templates)('the article is marked on $name', async (template) => {
    if (!texts) return;
    server.set('/article', { body: template.putInto(texts.article) });
    const page = await driver.open(`${server.origin}/article`);
    const marks = await waitForMarks(page, NINE_MARKS.length);
    expect(marks.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(NINE_MARKS);
    const outside = await page.evaluate((selector: string) => {
      const article = document.querySelector(selector);
      const ranges = [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()];
      return ranges
        .flatMap((highlight) => [...highlight])
        .filter((range) => !article?.contains(range.commonAncestorContainer)).length;
    }, template.selector ?? '');
    expect(outside).toBe(0);
    await page.close();
  });

  test.each(others)('$name is not the story', async (text) => {
    const template = templates[0];
    if (!template) return;
    server.set('/other', { body: template.putInto(text) });
    await expectSilence(driver, `${server.origin}/other`);
  });

  test.each(pages)('nothing is found on $name as it is', async (page) => {
    server.set('/as-it-is', { body: page.html });
    await expectSilence(driver, `${server.origin}/as-it-is`);
  });
});
