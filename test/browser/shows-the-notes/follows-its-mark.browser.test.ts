/** An open note follows its mark, whatever has moved it, and stays with it when marks come. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import {
  type Box,
  hoverMark,
  marksOn,
  type SeenMark,
  shownMark,
  tooltipBox,
  twoFrames,
  waitForMarks,
  waitForShown,
  waitForTooltip,
} from '../../support/marks.ts';
import { pageKind } from '../../support/page-kinds.ts';
import { passPopupLimit } from '../../support/popup-limit.ts';
import { onSample, SAMPLE_MARKS } from '../../support/sample.ts';

const sample = onSample();

/** What moves the article, by the page kind. */
const moves: Record<string, readonly [kind: string, move: string]> = {
  'a picture that comes late': [
    'image-above',
    `i.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"/>'`,
  ],
  'a scroller in a shadow root': [
    'shadow-scroller',
    `document.querySelector('app-content').shadowRoot.getElementById('in').scrollTop = 70`,
  ],
  'a transform': [
    'plain',
    `document.querySelector('article').style.transform = 'translateY(55px)'`,
  ],
  'another font size above': ['plain', `document.querySelector('h1').style.fontSize = '90px'`],
};

test.each(Object.entries(moves))('the note follows %s', async (_, [kind, move]) => {
  const page = await sample.open(pageKind(kind));
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  const before = await marksOn(page);
  await page.evaluate(move);
  await expect.poll(async () => (await marksOn(page))[0]?.top).not.toBe(before[0]?.top);
  await expect.poll(async () => (await shownMark(page))?.text).toBe(mark.text);
  const box = await tooltipBox(page);
  const now = (await marksOn(page))[0];
  expect(isOver(box, now)).toBe(false);
});

test('a note goes out of sight with a name that is scrolled away in its box, and comes back with it', async () => {
  const page = await sample.open({ body: inShell('main { height: 600px; overflow: auto }') });
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  await scrollMain(page, 500);
  await expect.poll(() => seenNote(page)).toBeNull();
  await waitForTooltip(page, 'pinned');
  await scrollMain(page, -500);
  await waitForShown(page, mark.text);
  // A card in which the keyboard is stays in sight.
  await page.keyboard.press('Tab');
  await scrollMain(page, 500);
  await twoFrames(page);
  expect(await seenNote(page)).not.toBeNull();
  // All of the page is in an element that keeps its place, so our own stays beside the body.
  expect(await page.$eval('backstory-note', ({ parentElement }) => parentElement?.localName)).toBe(
    'html',
  );
});

test('a note that is kept open stays at the edge of a window that is scrolled', async () => {
  const body = samplePage().replace('</style>', 'html { overflow-y: scroll }</style>');
  const page = await sample.open({ body });
  await pinSecond(page);
  await page.evaluate(() => {
    scrollBy({ top: 1500, behavior: 'instant' });
  });
  await twoFrames(page);
  expect(await seenNote(page)).not.toBeNull();
});

test.each(['afterend', 'beforebegin'] as const)(
  'a pinned note stays open when a mention comes %s of its own',
  async (place) => {
    const page = await sample.open();
    const mark = await pinSecond(page);
    await page.evaluate(
      (where, x, y) => {
        const added = document.createElement('p');
        added.textContent = 'Mr Donilon spoke of the Magnitsky List.';
        document.elementFromPoint(x, y)?.closest('p')?.insertAdjacentElement(where, added);
      },
      place,
      mark.x,
      mark.y,
    );
    await waitForMarks(page, SAMPLE_MARKS + 2);
    await waitForTooltip(page, 'pinned');
    await expect.poll(async () => (await shownMark(page))?.text).toBe(mark.text);
    // Stepping goes on from it.
    const marks = await marksOn(page);
    const index = place === 'afterend' ? 1 : 3;
    expect((await shownMark(page))?.top).toBe(marks[index]?.top);
  },
);

test('a late answer to “More” opens no note that was closed meanwhile', async () => {
  const page = await sample.open();
  await pinSecond(page);
  await holdOpenNote();
  await pressMore(page);
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
  await releaseOpenNote(page);
  await waitForTooltip(page, null);
});

test('a late answer to “More” unfolds no other note', async () => {
  const page = await sample.open();
  await pinSecond(page);
  await holdOpenNote();
  await pressMore(page);
  await sample.driver().command(page, 'next-note');
  await waitForShown(page, 'Magnitsky List');
  const before = await sample.driver().tooltip(page);
  await releaseOpenNote(page);
  expect((await sample.driver().tooltip(page)).html).toBe(before.html);
  await waitForTooltip(page, 'transient');
});

test('a late answer to “More” opens nothing where the article has gone meanwhile', async () => {
  const page = await sample.open();
  await pinSecond(page);
  await holdOpenNote();
  await pressMore(page);
  await page.$eval('article', (article) => {
    article.remove();
  });
  await waitForMarks(page, 0);
  await releaseOpenNote(page);
  await waitForTooltip(page, null);
});

test('an answer to “More” unfolds the note where the popup is refused', async () => {
  const page = await sample.open();
  await pinSecond(page);
  await holdOpenNote();
  await pressMore(page);
  const before = await sample.driver().tooltip(page);
  await releaseOpenNote(page);
  expect((await sample.driver().tooltip(page)).html.length).toBeGreaterThan(before.html.length);
  await waitForTooltip(page, 'pinned');
});

/** The sample in an element that fills the window, as applications have one. */
function inShell(styles: string): string {
  const shell = `<body><div style="position: fixed; inset: 0; overflow: auto">`;
  return samplePage()
    .replace('</style>', `${styles}</style>`)
    .replace('<body>', shell)
    .replace('</body>', '</div></body>');
}

function scrollMain(page: Page, by: number): Promise<void> {
  return page.$eval(
    'main',
    (main, top) => {
      main.scrollBy({ top, behavior: 'instant' });
    },
    by,
  );
}

/** Where the note is seen; null where it isn't. */
function seenNote(page: Page): Promise<Box | null> {
  return tooltipBox(page).catch(() => null);
}

async function pinSecond(page: Page): Promise<SeenMark> {
  const mark = await hoverMark(page, 1);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  return mark;
}

async function pressMore(page: Page): Promise<void> {
  const box = await tooltipBox(page);
  await page.mouse.click(box.right - 40, box.bottom - 28);
  await sample.driver().inBackground(() => (globalThis as Held).asked);
}

type Held = typeof globalThis & { asked?: Promise<void>; release?: () => void };

/** The browser refuses the popup, and takes its time for that. */
async function holdOpenNote(): Promise<void> {
  await passPopupLimit(sample.driver());
  await sample.driver().inBackground(() => {
    const scope = globalThis as Held;
    const openPopup = chrome.action.openPopup.bind(chrome.action);
    scope.asked = new Promise((resolveAsked) => {
      chrome.action.openPopup = () => {
        resolveAsked();
        return new Promise((_, reject) => {
          scope.release = () => {
            chrome.action.openPopup = openPopup;
            reject(new Error('no popup'));
          };
        });
      };
    });
  });
}

/** The page has the answer when it has answered a popup that was opened after it. */
async function releaseOpenNote(page: Page): Promise<void> {
  await sample.driver().inBackground(() => {
    (globalThis as Held).release?.();
  });
  const popup = await sample.driver().popup(page);
  await popup.close();
  await twoFrames(page);
}

function isOver(
  box: { top: number; bottom: number; left: number; right: number },
  mark: SeenMark | undefined,
): boolean {
  return (
    mark !== undefined &&
    box.top < mark.bottom &&
    box.bottom > mark.top &&
    box.left < mark.x &&
    box.right > mark.x
  );
}
