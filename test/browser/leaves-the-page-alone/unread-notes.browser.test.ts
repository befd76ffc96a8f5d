/** A page can't have the text of a note given to it, nor is it told which note is open; the reader can copy it. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark, tooltipBox, waitForTooltip } from '../../support/marks.ts';
import { onSample } from '../../support/sample.ts';

const sample = onSample();

test('selecting all, by whatever command, gives the page nothing of an open note', async () => {
  const page = await sample.open();
  const without = await selectedTexts(page);
  expect(without[0]).toContain('Tom Donilon');
  const mark = await hoverMark(page, 0);
  expect(await selectedTexts(page)).toEqual(without);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  expect(await selectedTexts(page)).toEqual(without);
  // Nor does a selection that goes on from the end of the page's text, which leads into what is ours.
  expect(await textAfterBody(page)).toBe('');
});

test('no highlight holds only the mark whose note is open', async () => {
  const page = await sample.open();
  const before = await highlights(page);
  await hoverMark(page, 0);
  expect(await highlights(page)).toEqual(before);
});

test('rules that the page has changed in our style sheets are put back', async () => {
  const page = await sample.open();
  const rules = await rulesOfSheets(page);
  expect(rules).toContain('::highlight(backstory-person-on-light)');
  await page.evaluate(() => {
    for (const sheet of document.adoptedStyleSheets) sheet.replaceSync('p { color: red }');
  });
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await expect.poll(() => rulesOfSheets(page)).toBe(rules);
});

test('the button copies the note and says so', async () => {
  const page = await sample.open();
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    document.body.prepend(area);
  });
  const mark = await hoverMark(page, 0);
  await page.mouse.click(mark.x, mark.y);
  await waitForTooltip(page, 'pinned');
  const box = await tooltipBox(page);
  await page.mouse.click(box.left + 40, box.bottom - 28);
  await expect
    .poll(async () => (await sample.driver().accessible(page, 'status'))?.text)
    .toBe('Note copied');
  await page.keyboard.press('Escape');
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== '', {
    polling: 'raf',
  });
  expect(await page.$eval('textarea', ({ value }) => value)).toMatch(
    /^Thomas Edward “Tom” Donilon\nPerson\nIn April 2013: US national.*\nPresident Obama’s/,
  );
});

/** What the page gets of its own selection of everything. */
function selectedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selection = getSelection();
    const host = document.querySelector('backstory-note');
    const texts: string[] = [];
    const take = (): void => {
      texts.push(selection?.toString() ?? '');
      selection?.removeAllRanges();
    };
    selection?.selectAllChildren(document.documentElement);
    take();
    if (host) selection?.selectAllChildren(host);
    take();
    const range = document.createRange();
    range.selectNode(host ?? document.body);
    selection?.addRange(range);
    take();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages use it
    document.execCommand('selectAll');
    take();
    return texts;
  });
}

/** What the page gets of a selection that it moves on from the end of its body: some lines, then word by word. */
function textAfterBody(page: Page): Promise<string> {
  return page.evaluate(() => {
    const selection = getSelection();
    selection?.collapse(document.body, document.body.childNodes.length);
    for (let line = 0; line < 3; line++) selection?.modify('move', 'forward', 'line');
    for (let word = 0; word < 60; word++) selection?.modify('extend', 'forward', 'word');
    return selection?.toString().trim() ?? '';
  });
}

function highlights(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights as unknown as Map<string, Set<Range>>)].map(
      ([name, ranges]) => `${name}: ${[...ranges].map(String).join()}`,
    ),
  );
}

function rulesOfSheets(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .join(''),
  );
}
