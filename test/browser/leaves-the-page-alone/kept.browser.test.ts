/** Marks stay with the text: through re-renders and a cleared registry, and not a moment longer. */
import { expect, test } from 'vitest';
import { hoverMark, marksOn, waitForMarks, waitForTooltip } from '../../support/marks.ts';
import { onSample, SAMPLE_MARKS, STORY_HTML } from '../../support/sample.ts';

const sample = onSample();

test('a re-render that replaces the text’s nodes gets its marks back', async () => {
  const page = await sample.open();
  const before = (await marksOn(page)).map(({ text }) => text);
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('article p')) {
      const { textContent } = paragraph;
      paragraph.textContent = textContent;
    }
  });
  await page.waitForFunction(allTextMarked, { polling: 'raf' }, SAMPLE_MARKS);
  expect((await marksOn(page)).map(({ text }) => text)).toEqual(before);
});

test('so does one that replaces the whole article, and one that replaces the body', async () => {
  const page = await sample.open();
  await page.evaluate((html: string) => {
    const article = document.createElement('article');
    article.innerHTML = html;
    document.querySelector('article')?.replaceWith(article);
  }, STORY_HTML);
  await page.waitForFunction(allTextMarked, { polling: 'raf' }, SAMPLE_MARKS);
  await page.evaluate(() => {
    document.body = document.body.cloneNode(true) as HTMLBodyElement;
  });
  await page.waitForFunction(allTextMarked, { polling: 'raf' }, SAMPLE_MARKS);
  await hoverMark(page, 0);
});

test('so does one that comes in two steps, the second while the page is being looked at', async () => {
  const page = await sample.openOther();
  await sample.driver().inBackground(() => {
    const matchAll = Object.getOwnPropertyDescriptor(String.prototype, 'matchAll') ?? {};
    // The first look at a text takes long.
    String.prototype.matchAll = function (pattern) {
      Object.defineProperty(String.prototype, 'matchAll', matchAll);
      for (const end = Date.now() + 2_000; Date.now() < end;);
      return String(this).matchAll(pattern);
    };
  });
  await page.$eval(
    'article',
    (article, [first = '', rest = '']: string[]) => {
      article.innerHTML = first;
      const template = document.createElement('template');
      template.innerHTML = rest;
      setTimeout(() => {
        article.append(template.content);
      }, 1_000);
    },
    [STORY_HTML.split('\n').slice(0, 4).join(''), STORY_HTML.split('\n').slice(4).join('')],
  );
  await waitForMarks(page, SAMPLE_MARKS);
});

test('an article behind a box that comes and goes is marked each time it shows', async () => {
  const page = await sample.open();
  for (let times = 0; times < 8; times++) {
    await page.$eval('article', (article) => (article.hidden = true));
    await waitForMarks(page, 0);
    await page.$eval('article', (article) => (article.hidden = false));
    await waitForMarks(page, SAMPLE_MARKS);
  }
});

test('a re-render under an open tooltip leaves it open', async () => {
  const page = await sample.open();
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  await page.$eval('article', (article, html: string) => (article.innerHTML = html), STORY_HTML);
  await page.waitForFunction(allTextMarked, { polling: 'raf' }, SAMPLE_MARKS);
  await waitForTooltip(page, 'pinned');
});

test('a page that clears the registry gets its highlights back as soon as the reader points', async () => {
  const page = await sample.open();
  await page.evaluate(() => {
    CSS.highlights.clear();
  });
  await page.mouse.move(5, 5);
  await waitForMarks(page, SAMPLE_MARKS);
  await hoverMark(page, 0);
});

test.each([
  [
    'is taken out',
    (article: Element) => {
      article.remove();
    },
  ],
  [
    'is hidden',
    (article: Element) => {
      (article as HTMLElement).hidden = true;
    },
  ],
  [
    'is emptied',
    (article: Element) => {
      article.replaceChildren('Gone.');
    },
  ],
])('an article that %s takes marks, tooltip and badge along', async (_, leave) => {
  const page = await sample.open();
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  await page.$eval('article', leave);
  await waitForMarks(page, 0);
  await waitForTooltip(page, null);
  const badge = async () => (await sample.driver().badge(page)).text;
  await expect.poll(badge).toBe('');
});

/** Whether there are so many marks, and none is empty. */
function allTextMarked(count: number): boolean {
  const ranges = [...CSS.highlights.entries()]
    .filter(([name]) => /^backstory-\w+-on-/.test(name))
    .flatMap(([, highlight]) => [...(highlight as unknown as Set<Range>)]);
  return ranges.length === count && ranges.every((range) => !range.collapsed);
}
