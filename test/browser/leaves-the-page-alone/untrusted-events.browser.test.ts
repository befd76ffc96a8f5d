/** What a page dispatches itself opens, pins and presses nothing. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  hoverMark,
  scrollToMark,
  type SeenMark,
  tooltipBox,
  waitForShown,
  waitForTooltip,
} from '../../support/marks.ts';
import { onSample } from '../../support/sample.ts';

const sample = onSample();

test('a page’s own pointer, clicks and taps on a mark open nothing', async () => {
  const page = await sample.open();
  const mark = await scrollToMark(page, 0);
  await dispatchPress(page, mark);
  // The trusted pointer comes after all that, and finds what they have left.
  await page.mouse.move(mark.x, mark.y);
  await waitForTooltip(page, 'transient');
  expect(await openStates(page)).toEqual(['transient']);
});

test('a page’s own keys, focus and clicks neither pin nor close an open note', async () => {
  const page = await sample.open();
  const mark = await hoverMark(page, 0);
  await recordOpenStates(page);
  const box = await tooltipBox(page);
  const other = { ...mark, x: box.left + 40, y: box.top + 20 };
  await dispatchPress(page, other);
  await page.evaluate(() => {
    const host = document.querySelector('backstory-note');
    for (const key of ['Escape', 'Enter']) {
      dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
    for (const type of ['focusin', 'focusout']) {
      host?.dispatchEvent(new FocusEvent(type, { bubbles: true }));
    }
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
  });
  // A key of the reader's comes after them.
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
  expect(await openStates(page)).toEqual(['pinned', null]);
});

test('a page’s own presses on “More” ask for no popup', async () => {
  const page = await sample.open();
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  await sample.driver().inBackground(() => {
    const scope = globalThis as typeof globalThis & { presses?: number };
    scope.presses = 0;
    chrome.runtime.onMessage.addListener((message: { ask?: string }) => {
      if (message.ask === 'openNote') scope.presses = (scope.presses ?? 0) + 1;
    });
  });
  const box = await tooltipBox(page);
  for (let x = box.right - 12; x > box.left; x -= 24) {
    await dispatchPress(page, { ...mark, x, y: box.bottom - 24 });
  }
  await page.keyboard.press('Escape');
  await sample.driver().command(page, 'next-note');
  await waitForShown(page, 'Tom Donilon');
  const presses = await sample
    .driver()
    .inBackground(() => (globalThis as typeof globalThis & { presses?: number }).presses);
  expect(presses).toBe(0);
});

/** Dispatches, from the page, all that a mouse does as it presses a place. */
async function dispatchPress(page: Page, { x, y }: SeenMark): Promise<void> {
  await recordOpenStates(page);
  await page.evaluate(
    (clientX, clientY) => {
      const target = document.elementFromPoint(clientX, clientY) ?? document.body;
      const init = { bubbles: true, composed: true, cancelable: true, detail: 1, clientX, clientY };
      for (const type of ['pointermove', 'pointerdown', 'pointerup']) {
        target.dispatchEvent(new PointerEvent(type, init));
      }
      for (const type of ['mousedown', 'mouseup']) target.dispatchEvent(new MouseEvent(type, init));
      target.dispatchEvent(new PointerEvent('click', { ...init, pointerType: 'touch' }));
    },
    x,
    y,
  );
}

/** Keeps what kinds of notes are open from now on. */
async function recordOpenStates(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = globalThis as typeof globalThis & { openStates?: (string | null)[] };
    if (scope.openStates) return;
    const states: (string | null)[] = (scope.openStates = []);
    new MutationObserver((changes) => {
      for (const { target } of changes)
        states.push((target as HTMLElement).dataset['open'] ?? null);
    }).observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-open'],
      subtree: true,
    });
  });
}

function openStates(page: Page): Promise<readonly (string | null)[]> {
  return page.evaluate(
    () => (globalThis as typeof globalThis & { openStates?: (string | null)[] }).openStates ?? [],
  );
}
