/** Pages that put the article where a tooltip has trouble to follow. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import {
  hoverMark,
  marksOn,
  type SeenMark,
  tooltipBox,
  waitForShown,
  waitForTooltip,
} from '../../support/marks.ts';
import { onSample, SAMPLE_MARKS } from '../../support/sample.ts';

/** The sample with styles and a script of the page's own. */
function pageWith(styles: string, script = ''): string {
  return samplePage()
    .replace('</style>', () => `${styles}</style>`)
    .replace('</body>', () => `<script>${script}</script></body>`);
}

/** Pages on which a hover is all that is to be tried. */
const places: Record<string, string> = {
  'in a modal dialog': pageWith(
    'dialog { width: 40rem; height: 30rem; overflow: auto }',
    `const dialog = document.createElement('dialog');
     dialog.append(document.querySelector('h1'), document.querySelector('article'));
     document.body.append(dialog);
     dialog.showModal();`,
  ),
  'in a box that scrolls within another': pageWith(
    `main { height: 500px; overflow: auto } article { height: 300px; overflow: auto }`,
  ),
  'written from right to left': pageWith('article { direction: rtl; text-align: right }'),
  'in a transformed box': pageWith('main { transform: translate(30px, 20px) scale(0.9) }'),
  'in a transformed document': pageWith('html { transform: translateX(20px) }'),
  'in a zoomed box': pageWith('main { zoom: 1.4 }'),
  'in a zoomed document': pageWith('html { zoom: 1.25 }'),
};

const sample = onSample();

test.each(Object.entries(places))('an article %s', async (_, body) => {
  const page = await sample.open({ body });
  const mark = await hoverSeen(page, 0);
  await expectBeside(page, mark);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  await expectBeside(page, mark);
  // The way to close it is within reach, wherever the page has put what is around.
  const box = await tooltipBox(page);
  await page.mouse.click(box.right - 25, box.top + 25);
  await waitForTooltip(page, null);
});

test('in a modal dialog Tab reaches the mentions, too, and the dialog keeps its own', async () => {
  const page = await sample.open({ body: places['in a modal dialog'] ?? '' });
  await page.evaluate(() => {
    document.querySelector('dialog')?.focus();
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await waitForShown(page, 'Tom Donilon');
  await waitForTooltip(page, 'transient');
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
  // That press was ours; the next is the dialog's.
  expect(await page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
});

test('an article that fills the screen', async () => {
  const page = await sample.open({
    body: pageWith('article { background: white; overflow: auto }'),
  });
  await page.evaluate(() => {
    addEventListener('click', () => void document.querySelector('article')?.requestFullscreen(), {
      once: true,
    });
  });
  await page.mouse.click(5, 5);
  // The browser tells the page once it is so.
  await page.waitForFunction(
    () =>
      document.fullscreenElement !== null &&
      document.querySelector('article')?.getBoundingClientRect().width === innerWidth,
    { polling: 'raf' },
  );
  await hoverNothing(page);
  const mark = await hoverSeen(page, 1);
  await expectBeside(page, mark);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  await page.evaluate(() => document.exitFullscreen());
  await page.waitForFunction(
    () => document.querySelector('backstory-note')?.parentElement?.localName === 'html',
    { polling: 'raf' },
  );
  await waitForTooltip(page, 'pinned');
  await tooltipBox(page);
});

test('a sticky header over a mention is no mention, and what is stepped to is not under it', async () => {
  const body = pageWith(
    '.masthead { position: sticky; top: 0; height: 200px; background: white; z-index: 9 }',
  );
  const page = await sample.open({ body });
  const [first] = await marksOn(page);
  await page.evaluate((top: number) => {
    scrollBy({ top: top - 100, behavior: 'instant' });
  }, first?.top ?? 0);
  const covered = (await marksOn(page))[0];
  expect(covered?.bottom).toBeLessThan(200);
  await page.mouse.move(covered?.x ?? 0, covered?.y ?? 0);
  const uncovered = (await marksOn(page))[2];
  await page.mouse.move(uncovered?.x ?? 0, uncovered?.y ?? 0);
  await waitForShown(page, uncovered?.text ?? '');
  await page.keyboard.press('Escape');
  await sample.driver().command(page, 'next-note');
  await waitForTooltip(page, 'transient');
  await waitForShown(page, 'Tom Donilon');
  expect((await marksOn(page))[0]?.top).toBeGreaterThanOrEqual(200);
});

test('the note on a mention over two lines is beside the line that is pointed at', async () => {
  const body = samplePage(undefined, (html) => html.replace('Tom Donilon', 'Tom<br>Donilon'));
  const page = await sample.open({ body });
  const lines = await page.evaluate(() => {
    for (const [name, ranges] of CSS.highlights as unknown as Map<string, Set<Range>>) {
      if (!name.startsWith('backstory-person')) continue;
      for (const range of ranges) {
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (rects.length > 1)
          return rects.map(({ x, y, width, height }) => ({ x, y, width, height }));
      }
    }
    return [];
  });
  expect(lines).toHaveLength(2);
  for (const { x, y, width, height } of lines) {
    await page.mouse.move(1, 1);
    await waitForTooltip(page, null);
    await page.mouse.move(x + width / 2, y + height / 2);
    await waitForTooltip(page, 'transient');
    const box = await tooltipBox(page);
    const gap = box.top > y ? box.top - (y + height) : y - box.bottom;
    expect(gap).toBeGreaterThanOrEqual(6);
    expect(gap).toBeLessThanOrEqual(10);
    expect(Math.abs(box.left - x)).toBeLessThanOrEqual(4);
  }
});

test('a page that stops every event on its way: pointer, keys, the note’s own buttons', async () => {
  const page = await sample.open({ body: stopping('stopPropagation') });
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  const box = await tooltipBox(page);
  await page.mouse.click(box.right - 25, box.top + 25);
  await waitForTooltip(page, null);
  await hoverMark(page, 0);
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
});

test('one that keeps every event to itself leaves commands and Tab', async () => {
  const page = await sample.open({ body: stopping('stopImmediatePropagation') });
  await sample.driver().command(page, 'next-note');
  await waitForShown(page, 'Tom Donilon');
  await waitForTooltip(page, 'transient');
});

test('one that takes our element away has it back when the reader goes on, with the way by Tab', async () => {
  const page = await sample.open();
  await page.evaluate(() => document.querySelector('backstory-note')?.remove());
  await page.$$eval('a', (links) => {
    links.at(-1)?.focus();
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await waitForShown(page, 'Tom Donilon');
  expect(await marksOn(page)).toHaveLength(SAMPLE_MARKS);
});

test('one that takes it away under an open note has it back, and nothing is thrown', async () => {
  const page = await sample.open();
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  await page.evaluate(() => {
    document.querySelector('backstory-note')?.remove();
    dispatchEvent(new Event('resize'));
  });
  await page.waitForSelector('backstory-note');
  await waitForTooltip(page, null);
  await hoverMark(page, 1);
});

/** The sample on a page that was there first and stops all that comes by. */
function stopping(how: 'stopPropagation' | 'stopImmediatePropagation'): string {
  return samplePage().replace(
    '<head>',
    () => `<head><script>
      for (const type of ['pointermove', 'pointerover', 'pointerdown', 'pointerup', 'mousemove', 'mousedown', 'mouseup',
        'click', 'keydown', 'keyup', 'focusin', 'focusout', 'scroll']) {
        addEventListener(type, (event) => event.${how}(), true);
      }
    </script>`,
  );
}

/** Scrolls whatever has to be scrolled, by the browser's own means, and rests the pointer. */
async function hoverSeen(page: Page, index: number): Promise<SeenMark> {
  await page.evaluate((wanted: number) => {
    const ranges = [...(CSS.highlights as unknown as Map<string, Set<Range>>)]
      .filter(([name]) => /^backstory-\w+-on-/.test(name))
      .flatMap(([, some]) => [...some])
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    ranges[wanted]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }, index);
  const mark = (await marksOn(page))[index];
  if (!mark) throw new Error(`no mark ${String(index)}`);
  await page.mouse.move(mark.x, mark.y);
  await waitForTooltip(page, 'transient');
  return mark;
}

/** Above or below the mention, and near. */
async function expectBeside(page: Page, mark: SeenMark): Promise<void> {
  const box = await tooltipBox(page);
  const gap = box.top > mark.top ? box.top - mark.bottom : mark.top - box.bottom;
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThanOrEqual(14);
  expect(box.right - box.left).toBeGreaterThan(300);
  expect(box.right - box.left).toBeLessThan(565);
}

async function hoverNothing(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
