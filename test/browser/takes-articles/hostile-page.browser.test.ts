/** Pages that press, read, restyle, forbid, remove, or are too large. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { samplePage, sampleReport } from '../../../tools/sample/sample-page.ts';
import {
  BAR,
  barOf,
  openBar,
  openedDraft,
  waitForBar,
  waitForFocus,
  waitForNoBar,
} from '../../support/capture.ts';
import { changeSettings, onSample } from '../../support/sample.ts';

const { headline, paragraphs } = sampleReport();
const STRICT = {
  'content-security-policy':
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const HOSTILE_STYLES = `
  * { all: unset !important; opacity: 0.5 !important }
  html, body, article, p { display: block !important; font-size: 18px !important }
  head, style, title, script { display: none !important }
  backstory-capture { display: none !important }`;

const sample = onSample();

test('a page’s own events press nothing and end nothing, and it reads nothing of the bar', async () => {
  const page = await sample.open();
  await openBar(sample.driver(), page);
  const seen = await page.evaluate((bar) => {
    const host = document.querySelector<HTMLElement>(bar);
    const init = { bubbles: true, composed: true, cancelable: true, detail: 1 };
    const at = { clientX: innerWidth - 200, clientY: innerHeight - 40 };
    for (const target of [host, document.body, window]) {
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        target?.dispatchEvent(new MouseEvent(type, { ...init, ...at }));
        target?.dispatchEvent(new MouseEvent(type, { ...init, detail: 0 }));
      }
      for (const key of ['Enter', ' ', 'Escape', 'Tab']) {
        target?.dispatchEvent(new KeyboardEvent('keydown', { ...init, key }));
      }
    }
    host?.click();
    return {
      root: host?.shadowRoot ?? null,
      inside: host?.innerHTML,
      text: document.documentElement.innerText.includes('Is this the article?'),
      isReached: 'backstory' in globalThis,
    };
  }, BAR);
  expect(seen).toEqual({ root: null, inside: '', text: false, isReached: false });
  await waitForFocus(page);
  expect((await barOf(sample.driver(), page))?.buttons).toHaveLength(3);
  expect(await editors()).toEqual([]);
  await page.keyboard.press('Escape');
  await waitForNoBar(page);
});

test('articles are kept only where somebody asks, one for each request, of the page that was asked', async () => {
  const driver = sample.driver();
  const page = await sample.open();
  await openBar(driver, page);
  const first = await tokenOn(page);
  expect(await answersTo(page, ['', 'guessed'])).toEqual(['not-asked', 'not-asked']);
  await page.keyboard.press('Enter');
  await openedDraft(driver);
  const opened = await editors();
  await page.bringToFront();
  // Of what is sent again nothing comes, and a page is told of it no more than that one article is kept.
  expect(await answersTo(page, [first, first])).toEqual(['kept', 'kept']);
  expect(await editors()).toEqual(opened);
  // What was asked of a page counts for no later one in its tab.
  await openBar(driver, page);
  const second = await tokenOn(page);
  expect(second).not.toBe(first);
  await page.reload();
  expect(await answersTo(page, [second])).toEqual(['not-asked']);
  expect(await editors()).toEqual(opened);
});

test('under a strict policy and styles that hit all there is, it works, and asks the page’s server for nothing', async () => {
  const picture = '<img src="/picture.png" loading="lazy" style="display: block">';
  const body = samplePage()
    .replace('<article>', `<article>${picture}`)
    .replace('</style>', `${HOSTILE_STYLES}</style>`);
  const page = await sample.open({ body, headers: STRICT }, 9);
  const requested = sample.server().requestedPaths.length;
  await openBar(sample.driver(), page);
  await waitForBar(sample.driver(), page, headline);
  expect(await heightOfBar(page)).toBeGreaterThan(40);
  await page.keyboard.press('Enter');
  expect((await openedDraft(sample.driver())).paragraphs).toEqual(paragraphs);
  expect(sample.server().requestedPaths.slice(requested)).toEqual([]);
});

test('a page that takes the bar away gets it back, and at last its way', async () => {
  const page = await sample.open();
  await openBar(sample.driver(), page);
  await page.evaluate((bar) => document.querySelector(bar)?.remove(), BAR);
  await page.waitForSelector(BAR);
  await waitForFocus(page);
  await page.evaluate((bar) => {
    new MutationObserver(() => document.querySelector(bar)?.remove()).observe(
      document.documentElement,
      { childList: true },
    );
    document.querySelector(bar)?.remove();
  }, BAR);
  // Nothing of it is left that would keep a key from the page.
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => (document.title += ` ${key}`));
  });
  await expect
    .poll(async () => {
      await page.keyboard.press('Escape');
      return page.title();
    })
    .toMatch(/ Escape$/);
  expect(await page.$(BAR)).toBeNull();
});

test('a page of very many elements is held up by no search: its reader selects', async () => {
  const row = `<p>${'<i>1</i> '.repeat(100)}</p>`;
  const body = samplePage().replace('</body>', `${row.repeat(210)}</body>`);
  const page = await sample.open({ body });
  await openBar(sample.driver(), page);
  expect((await sample.driver().captureBar(page)).html).toContain('No article was found here');
  await page.keyboard.press('Escape');
  await waitForNoBar(page);
});

test('over a modal dialog the bar can be used, also on a site that is paused', async () => {
  await changeSettings(sample.driver(), { pausedSites: ['127.0.0.1'] });
  const body = samplePage()
    .replace('<article>', '<dialog><article>')
    .replace('</article>', '</article></dialog>')
    .replace('</body>', '<script>document.querySelector("dialog").showModal()</script></body>');
  const page = await sample.open({ body }, 0);
  await openBar(sample.driver(), page);
  await waitForBar(sample.driver(), page, headline);
  await page.keyboard.press('Enter');
  expect((await openedDraft(sample.driver())).paragraphs).toEqual(paragraphs);
});

test('where no page can be read, the popup offers nothing to write', async () => {
  const page = await sample.openClosed();
  const popup = await sample.driver().popup(page);
  expect(await popup.evaluate((document) => document.getElementById('write'))).toBeNull();
});

async function editors(): Promise<readonly string[]> {
  return (await sample.driver().tabs()).filter((address) => address.includes('editor.html'));
}

/** How much of the window's height is under the bar. */
function heightOfBar(page: Page): Promise<number> {
  return page.evaluate((bar) => {
    let height = 0;
    for (; height < innerHeight; height += 4) {
      const over = document.elementFromPoint(innerWidth / 2, innerHeight - 1 - height);
      if (over?.localName !== bar) break;
    }
    return height;
  }, BAR);
}

/** By what the capture script on a page answers a request. */
function tokenOn(page: Page): Promise<string> {
  return sample.driver().inBackground(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => globalThis.backstory?.captureToken ?? '',
    });
    return answer?.result ?? '';
  }, page.url());
}

/** Sends an article with each token, as a script would that has taken over ours on a page; what is answered to each. */
function answersTo(page: Page, tokens: readonly string[]): Promise<readonly unknown[]> {
  const article = {
    ...{ headline: 'Nobody has asked for it', paragraphs: ['A paragraph.'], publisher: '' },
    // Chromium leaves nothing of what is null on the way.
    ...{ date: '2013-04-15', url: 'https://quay.example/1', language: 'en' },
  };
  return sample.driver().inBackground(
    async (url, all, sent) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: async (each: readonly string[], values: object) => {
          const answers: unknown[] = [];
          for (const token of each) {
            const message = { ask: 'articleCaptured', values: [values, token] };
            answers.push(
              (await chrome.runtime.sendMessage<object, { value: unknown }>(message)).value,
            );
          }
          return answers;
        },
        args: [all, sent],
      });
      return answer?.result ?? [];
    },
    page.url(),
    tokens,
    article,
  );
}
