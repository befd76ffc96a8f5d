/** The story is found where nothing in the document tells that its text has come to show. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark, marksOn, waitForMarks } from '../../support/marks.ts';
import { pageKind } from '../../support/page-kinds.ts';
import { onSample, otherPage, SAMPLE_MARKS, STORY_HTML } from '../../support/sample.ts';

/** How a text is hidden, and what shows it; the page's own timers and its styles are left as they are. */
const showings: Record<string, [styles: string, show: (page: Page) => unknown]> = {
  'a rule that comes into a style sheet': [
    'article { visibility: hidden }',
    (page) =>
      page.evaluate(
        'document.styleSheets[1].insertRule("article{visibility:visible!important}", 0)',
      ),
  ],
  'an adopted style sheet': [
    'article { display: none }',
    (page) =>
      page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('article { display: block !important }');
        document.adoptedStyleSheets.push(sheet);
      }),
  ],
  'a wider window': [
    'article { display: none } @media (min-width: 1000px) { article { display: block } }',
    (page) => page.setViewport({ width: 1200, height: 800 }),
  ],
};

const sample = onSample();

test.each(['not-defined-hidden', 'late-upgrade-shadow', 'document-write', 'foreign-object'])(
  '%s',
  async (kind) => {
    const page = await sample.open(pageKind(kind));
    await hoverMark(page, SAMPLE_MARKS - 1);
  },
);

test('late-stylesheet', async () => {
  let answer = (): void => undefined;
  const when = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const headers = { 'content-type': 'text/css' };
  const body = 'article { display: block !important }';
  sample.server().set('/slow.css', { body, headers, when });
  const page = await sample.open(pageKind('late-stylesheet'), 0);
  await page.waitForSelector('link[href="/slow.css"]');
  answer();
  await waitForMarks(page, SAMPLE_MARKS);
});

test.each(Object.entries(showings))('text shown by %s', async (_, [styles, show]) => {
  const page = await sample.driver().open('about:blank');
  await page.setViewport({ width: 800, height: 800 });
  const body = otherPage(`<style>${styles}</style>${STORY_HTML}`);
  sample.server().set('/hidden', { body });
  await page.goto(`${sample.server().origin}/hidden`);
  const popup = await sample.driver().popup(page);
  await popup.close();
  expect(await marksOn(page)).toHaveLength(0);
  await show(page);
  await waitForMarks(page, SAMPLE_MARKS);
});

test('an open shadow root that comes without a change of the document', async () => {
  const page = await sample.openOther('<x-host id="host"></x-host>');
  await page.$eval(
    '#host',
    (host, html: string) => (host.attachShadow({ mode: 'open' }).innerHTML = html),
    STORY_HTML,
  );
  await waitForMarks(page, SAMPLE_MARKS);
});

test('an open shadow root that an element gets a second after its definition', async () => {
  const html = JSON.stringify(STORY_HTML).replaceAll('</', '<\\/');
  await sample.open({
    body: otherPage(`<x-late></x-late><script>
      customElements.define('x-late', class extends HTMLElement {
        connectedCallback() {
          setTimeout(() => { this.attachShadow({ mode: 'open' }).innerHTML = ${html}; }, 1000);
        }
      });
    </script>`),
  });
});

test('a marked page that writes itself anew has marks with notes', async () => {
  const page = await sample.open();
  const html = `<!doctype html><title>Anew</title><article id="anew">${STORY_HTML}</article>`;
  await page.evaluate(`document.open(); document.write(${JSON.stringify(html)}); document.close()`);
  await page.waitForFunction(
    () =>
      [...CSS.highlights.values()].some((one) =>
        [...(one as unknown as Set<Range>)].some(({ startContainer }) =>
          startContainer.parentElement?.closest('#anew'),
        ),
      ),
    { polling: 'raf' },
  );
  await waitForMarks(page, SAMPLE_MARKS);
  await hoverMark(page, 0);
});

test('a page whose root is away for a moment goes on', async () => {
  const page = await sample.openOther();
  const root = await page.evaluateHandle(() => {
    const taken = document.documentElement;
    taken.remove();
    return taken;
  });
  // The popup has the page scanned while it has no root.
  const popup = await sample.driver().popup(page);
  await popup.close();
  await root.evaluate((taken, html: string) => {
    document.append(taken);
    const article = taken.querySelector('article');
    if (article) article.innerHTML = html;
  }, STORY_HTML);
  await waitForMarks(page, SAMPLE_MARKS);
});
