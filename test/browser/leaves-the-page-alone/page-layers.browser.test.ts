/** What a page shows in a layer stays while its reader uses a note, and the note keeps the focus. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark, tooltipBox, twoFrames, waitForTooltip } from '../../support/marks.ts';
import { pageKind } from '../../support/page-kinds.ts';
import { onSample, STORY_HTML } from '../../support/sample.ts';

const sample = onSample();

/** Pages that close a layer, given its content and scripts that say whether it is still there. */
const IS_OPEN = `document.documentElement.dataset.layer = 'open';
  const close = (event) => (document.documentElement.dataset.layer += ', closed by ' + event.type);`;

function layer(opening: string, script: string, first = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Paper</title>
    <style>#m { position: fixed; inset: 30px; margin: 0; width: auto; height: auto; overflow: auto; background: #fff }</style>
    <script>${IS_OPEN}${first}</script>
    <body><p><a href="#x">link</a></p>${opening}<h1>Two rounds of talks</h1><article>${STORY_HTML}</article></div></dialog>
    <script>${script}</script></body></html>`;
}

/** Closes a sheet of script as soon as anything happens outside of it. */
function closesOn(types: readonly string[], target: string, isCapture: boolean): string {
  return `for (const type of ${JSON.stringify(types)}) ${target}.addEventListener(type, (event) => {
    const place = type === 'focusout' ? event.relatedTarget : event.target;
    if (place !== window && place !== document && !document.getElementById('m').contains(place)) close(event);
  }, ${String(isCapture)});`;
}

const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'touchstart',
  'focusin',
  'focus',
];
const COMES_OVER = ['pointerover', 'mouseover', 'wheel'];

/** Looks at the window, before anybody else, at all that happens, and in each frame at what has the focus. */
const LOOKS_FIRST = closesOn(
  [...PRESSES, ...COMES_OVER, 'pointermove', 'mousemove'],
  'window',
  true,
);
const LOOKS_AGAIN = `m.tabIndex = -1; m.focus();
  for (const type of ['mouseleave', 'pointerleave']) m.addEventListener(type, close);
  m.addEventListener('pointerout', (event) => m.contains(event.relatedTarget) || close(event));
  const look = () => { m.contains(document.activeElement) || close({ type: 'focus' }); requestAnimationFrame(look); };
  look();
  document.documentElement.dataset.size = [m.scrollWidth, m.scrollHeight];`;

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
  'a part of the page that closes when anything happens elsewhere': layer(
    '<div id="m" style="position: absolute" tabindex="-1">',
    `m.focus(); ${closesOn([...PRESSES, ...COMES_OVER], 'document', false)} ${closesOn(['focusout'], 'm', false)}`,
  ),
  'a sheet that looks at events first of all': layer(
    '<div id="m" role="dialog" tabindex="-1">',
    `m.focus(); ${closesOn(PRESSES, 'window', true)}`,
  ),
  'a drawer that does not say that it is one': layer(
    '<div id="m" style="transform: translateX(0); left: 40vw; right: 0">',
    LOOKS_AGAIN,
    LOOKS_FIRST,
  ),
  'a panel on a backdrop that covers the window': layer(
    '<div style="position: fixed; inset: 0; background: #8888"><div id="m" style="position: absolute">',
    LOOKS_AGAIN,
    LOOKS_FIRST,
  ),
  'a sheet that shows nothing but what has a slot': layer(
    `<x-sheet id="m"><template shadowrootmode="open"><slot name="text"></slot></template>`,
    `document.querySelector('article').slot = 'text';`,
  ),
  'a popover into which the article is slotted': layer(
    `<x-sheet><template shadowrootmode="open"><div id="s" popover style="inset: 30px; overflow: auto"><slot></slot></div></template>`,
    `const s = document.querySelector('x-sheet').shadowRoot.getElementById('s');
     s.showPopover(); s.addEventListener('toggle', (event) => s.matches(':popover-open') || close(event));`,
  ),
};

test.each(Object.entries(layers))('%s stays', async (_, body) => {
  const page = await sample.open({ body });
  expect(await addedToScroll(page)).toBe('');
  await hoverMark(page, 0);
  // Before, the pointer was outside.
  await page.evaluate(() => (document.documentElement.dataset['layer'] = 'open'));
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

test('a panel whose owner takes our element out of it has its notes from beside the body', async () => {
  const takesOut = `new MutationObserver(() => m.querySelector('backstory-note')?.remove()).observe(m, { childList: true });`;
  const page = await sample.open({ body: layer('<div id="m">', takesOut) });
  for (let taken = 0; taken < 3; taken++) {
    await page.keyboard.press('Shift');
    await sample.driver().command(page, 'next-note');
  }
  await page.keyboard.press('Shift');
  await hoverMark(page, 1);
  expect(await homeOfHost(page)).toBe('html');
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

/** The name of the element that our element is a child of. */
function homeOfHost(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('backstory-note')?.parentElement?.localName);
}

/** How much more a panel that has kept its size has to scroll since; empty for nothing. */
function addedToScroll(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.getElementById('m') ?? document.body;
    const now = [scrollWidth, scrollHeight].join();
    const { size = now } = document.documentElement.dataset;
    return now === size ? '' : `${now} in place of ${size}`;
  });
}

/** Pins the first mark's note, presses in it and moves the focus on. */
async function pinAndUseNote(page: Page): Promise<void> {
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  const box = await tooltipBox(page);
  await page.mouse.move(box.left + 40, box.top + 60, { steps: 4 });
  await page.mouse.wheel({ deltaY: 20 });
  await page.mouse.click(box.left + 40, box.top + 60);
  await page.keyboard.press('Tab');
}
