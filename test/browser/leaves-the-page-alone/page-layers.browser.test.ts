/** What a page shows in a layer stays while its reader uses a note, and the note keeps the focus. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark, tooltipBox, twoFrames, waitForTooltip } from '../../support/marks.ts';
import { pageKind } from '../../support/page-kinds.ts';
import { onSample, STORY_HTML } from '../../support/sample.ts';

const sample = onSample();

/** Pages that close a layer, given its content and a script that says whether it is still there. */
const IS_OPEN = `document.documentElement.dataset.layer = 'open';
  const close = (event) => (document.documentElement.dataset.layer = 'closed by ' + event.type);`;

function layer(opening: string, script: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Paper</title>
    <style>#m { position: fixed; inset: 30px; margin: 0; width: auto; height: auto; overflow: auto; background: #fff }</style>
    <body><p><a href="#x">link</a></p>${opening}<h1>Two rounds of talks</h1><article>${STORY_HTML}</article></div></dialog>
    <script>${IS_OPEN}${script}</script></body></html>`;
}

/** Closes a sheet of script as soon as anything happens outside of it. */
function closesOn(types: readonly string[], target: string, isCapture: boolean): string {
  return `for (const type of ${JSON.stringify(types)}) ${target}.addEventListener(type, (event) => {
    const place = type === 'focusout' ? event.relatedTarget : event.target;
    if (place !== window && !m.contains(place)) close(event);
  }, ${String(isCapture)});`;
}

const ALL = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'touchstart',
  'focusin',
  'focus',
];

const layers: Record<string, string> = {
  'an auto popover': layer(
    '<div id="m" popover>',
    `m.showPopover(); m.addEventListener('toggle', (event) => m.matches(':popover-open') || close(event));`,
  ),
  'a dialog that any press outside closes': layer(
    '<dialog id="m" closedby="any">',
    `m.showModal(); m.addEventListener('close', close);`,
  ),
  'a dialog that is not modal': layer(
    '<dialog id="m" closedby="any">',
    `m.show(); m.addEventListener('close', close);`,
  ),
  'a sheet that closes when pressed or focused elsewhere': layer(
    '<div id="m" tabindex="-1">',
    `m.focus(); ${closesOn(ALL, 'document', false)}`,
  ),
  'a sheet that looks at events first of all': layer(
    '<div id="m" role="dialog" tabindex="-1">',
    `m.focus(); ${closesOn(ALL, 'window', true)}`,
  ),
  'a panel that closes when the focus leaves it': layer(
    '<div id="m" tabindex="-1">',
    `m.focus(); ${closesOn(['focusout'], 'm', false)}`,
  ),
  'a popover into which the article is slotted': layer(
    `<x-sheet><template shadowrootmode="open"><div id="s" popover style="inset: 30px; overflow: auto"><slot></slot></div></template>`,
    `const s = document.querySelector('x-sheet').shadowRoot.getElementById('s');
     s.showPopover(); s.addEventListener('toggle', (event) => s.matches(':popover-open') || close(event));`,
  ),
};

test.each(Object.entries(layers))('%s stays', async (_, body) => {
  const page = await sample.open({ body });
  await pinAndUseNote(page);
  await twoFrames(page);
  expect(await page.evaluate(() => document.documentElement.dataset['layer'])).toBe('open');
  await waitForTooltip(page, 'pinned');
  await page.keyboard.press('Escape');
  await waitForTooltip(page, null);
  expect(await page.evaluate(() => document.documentElement.dataset['layer'])).toBe('open');
});

test.each(['popover-article', 'focus-trap'])('%s: the note keeps the focus', async (kind) => {
  const page = await sample.open(pageKind(kind));
  await pinAndUseNote(page);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('backstory-note');
  expect(await page.$eval('#m', (element) => element.checkVisibility())).toBe(true);
});

test('a field hears that the focus has left it for a note', async () => {
  const page = await sample.open();
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.addEventListener('blur', () => (document.title = 'left'));
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Tab');
  expect(await page.title()).toBe('left');
});

/** Pins the first mark's note, presses in it and moves the focus on. */
async function pinAndUseNote(page: Page): Promise<void> {
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  const box = await tooltipBox(page);
  await page.mouse.click(box.left + 40, box.top + 60);
  await page.keyboard.press('Tab');
}
