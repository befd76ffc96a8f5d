/** The story is found however late its text comes to show. */
import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { waitForMarks } from '../../support/marks.ts';
import { onSample, otherPage, SAMPLE_MARKS, STORY_HTML } from '../../support/sample.ts';

const FOLDING = `<style>
  .folded, .until-checked { display: none }
  #more:checked + .until-checked { display: block }
</style>`;

/** How a page unfolds the rest of an article: before the rest, after it, and what the reader does. */
const unfoldings: Record<string, [before: string, after: string, unfold: (page: Page) => unknown]> =
  {
    'takes a class away': [
      '<div class="folded">',
      '</div>',
      (page) =>
        page.$eval('.folded', (rest) => {
          rest.classList.remove('folded');
        }),
    ],
    'has a box that is checked': [
      '<input type="checkbox" id="more"><div class="until-checked">',
      '</div>',
      (page) => page.click('#more'),
    ],
    'has details that open': [
      '<details><summary>Read more</summary>',
      '</details>',
      (page) => page.click('summary'),
    ],
  };

const sample = onSample();

test('where a script puts all of it in', async () => {
  const page = await sample.openOther('');
  await page.$eval('article', (article, html: string) => (article.innerHTML = html), STORY_HTML);
  await waitForMarks(page, SAMPLE_MARKS);
});

test('where its paragraphs come one by one, as they are needed', async () => {
  const page = await sample.openOther('');
  await page.evaluate((html: string) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    const paragraphs = [...template.content.children];
    const putNext = (): void => {
      const paragraph = paragraphs.shift();
      if (!paragraph) return;
      document.querySelector('article')?.append(paragraph);
      requestAnimationFrame(putNext);
    };
    putNext();
  }, STORY_HTML);
  await waitForMarks(page, SAMPLE_MARKS);
});

test('where the rest of it comes when its beginning is marked', async () => {
  const [first = '', second = '', third = '', fourth = '', ...rest] = STORY_HTML.split('\n');
  const beginning = [first, second, third, fourth].join('');
  const page = await sample.open({ body: otherPage(beginning) }, 2);
  await page.$eval(
    'article',
    (article, html: string) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      article.append(template.content);
    },
    rest.join(''),
  );
  await waitForMarks(page, SAMPLE_MARKS);
});

test.each(Object.entries(unfoldings))(
  'where “read more” %s',
  async (_, [before, after, unfold]) => {
    const page = await sample.openOther(FOLDING + before + STORY_HTML + after);
    await unfold(page);
    await waitForMarks(page, SAMPLE_MARKS);
  },
);

test('where it comes in an open shadow root', async () => {
  const page = await sample.openOther('<div id="host"></div>');
  await page.$eval(
    '#host',
    (host, html: string) => {
      host.attachShadow({ mode: 'open' }).innerHTML = html;
    },
    STORY_HTML,
  );
  // Nothing in the document tells of a root; what comes into one that is known does.
  await page.$eval('#host', (host) => {
    host.append(' ');
  });
  await waitForMarks(page, SAMPLE_MARKS);
});

test('where it comes into a shadow root that was there', async () => {
  const page = await sample.openOther(
    '<div id="host"><template shadowrootmode="open"><section></section></template></div>',
  );
  await page.$eval(
    '#host',
    (host, html: string) => {
      const section = host.shadowRoot?.querySelector('section');
      if (section) section.innerHTML = html;
    },
    STORY_HTML,
  );
  await waitForMarks(page, SAMPLE_MARKS);
});
