/** On paper: nothing of ours, or the notes after the page where the reader asks for them. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import { lineOfMarks } from '../../support/marks.ts';
import { onSample, unmarkedPage } from '../../support/sample.ts';

const sample = onSample();

test('the notes are printed after the page once they are asked for, and until they are not', async () => {
  const page = await sample.open();
  const body = await page.evaluate(() => document.body.outerHTML);
  expect(await printed(page)).toMatchObject({ marks: 'none', height: 0 });
  await switchPrint(page);
  const inside = await endnotesOn(page);
  for (const term of ['Magnitsky', 'Donilon', 'Carney', 'Accountability Act']) {
    expect(inside).toContain(term);
  }
  // Then and since of each of five terms.
  expect(inside.match(/class="when"/g)).toHaveLength(10);
  const [notes = '', list = ''] = inside.split('<ol');
  expect(notes).not.toMatch(/https?:|www\./);
  const cited = [...notes.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, one = '']) => one.split(', '));
  const sources = list.match(/<li/g) ?? [];
  expect(new Set(cited.map(Number))).toEqual(new Set(sources.map((_, index) => index + 1)));
  const onPaper = await printed(page);
  expect(onPaper.marks).toBe('underline');
  expect(onPaper.height).toBeGreaterThan(1000);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(body);
  for (const { besideGloss, tops } of await notesAsLaidOut(page)) {
    expect(besideGloss).toBe(0);
    expect(tops[0]).toBe(tops[1]);
  }
  await switchPrint(page);
  expect(await printed(page)).toMatchObject({ marks: 'none', height: 0 });
});

test('so are those of a story of whose names none is marked', async () => {
  const page = await sample.open({ body: unmarkedPage() }, 0);
  await expect.poll(async () => (await sample.driver().badge(page)).text).toBe('0');
  expect(await page.$('backstory-note')).toBeNull();
  await switchPrint(page);
  expect((await printed(page)).height).toBeGreaterThan(1000);
});

test('those of an article in a panel, which is one page on paper, follow all of the page', async () => {
  const body = samplePage().replace(
    '<main>',
    '<main style="position: fixed; inset: 50px 0 0 40%">',
  );
  const page = await sample.open({ body });
  await switchPrint(page);
  expect(await homeOfHost(page)).toBe('main');
  // As browsers do before they print, and after.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await homeOfHost(page)).toBe('html');
  // On each sheet browsers print the panel again: under the notes.
  await sample.driver().asPrinted(page);
  const over = await page.evaluate(() => {
    document.querySelector('backstory-note')?.scrollIntoView();
    return document.elementFromPoint(innerWidth * 0.7, innerHeight / 2)?.localName;
  });
  expect(over).toBe('backstory-note');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await homeOfHost(page)).toBe('main');
});

test('on the screen there is nothing of them', async () => {
  const page = await sample.open();
  await switchPrint(page);
  await endnotesOn(page);
  expect(await heightOfHost(page)).toBe(0);
});

function homeOfHost(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('backstory-note')?.parentElement?.localName);
}

/** Presses the switch in the popup, and waits until the page has followed. */
async function switchPrint(page: Page): Promise<void> {
  const popup = await sample.driver().popup(page);
  const wanted = await popup.evaluate((document) => {
    const print = document.getElementById('print') as HTMLInputElement;
    print.click();
    return print.checked;
  });
  const isThere = async (): Promise<boolean> =>
    (await sample.driver().tooltip(page)).html.includes('class="endnotes"');
  await expect.poll(isThere).toBe(wanted);
  await popup.close();
}

async function endnotesOn(page: Page): Promise<string> {
  const { html } = await sample.driver().tooltip(page);
  return html.slice(html.indexOf('class="endnotes"'));
}

/** What a printer is given of ours. */
async function printed(page: Page): Promise<{ marks: string; height: number }> {
  await sample.driver().asPrinted(page);
  return {
    marks: await lineOfMarks(page),
    height: await heightOfHost(page),
  };
}

/** How the notes stand on a sheet of paper, read from a copy of them whose inside is open. */
async function notesAsLaidOut(page: Page): Promise<{ besideGloss: number; tops: number[] }[]> {
  const { html, styles } = await sample.driver().tooltip(page);
  await page.setViewport({ width: 718, height: 1000 });
  return page.evaluate(
    (inside: string, sheet: string) => {
      const copy = document.createElement('div');
      const root = copy.attachShadow({ mode: 'open' });
      root.innerHTML = `<style>${sheet}</style>${inside}`;
      document.documentElement.append(copy);
      const laidOut = [...root.querySelectorAll('.endnotes .brief')].map((note) => ({
        besideGloss: note.clientWidth - (note.querySelector('.gloss')?.clientWidth ?? 0),
        tops: [...note.querySelectorAll('.moment')].map((one) => one.getBoundingClientRect().top),
      }));
      copy.remove();
      return laidOut;
    },
    html,
    styles,
  );
}

function heightOfHost(page: Page): Promise<number> {
  return page.evaluate(
    () => document.querySelector('backstory-note')?.getBoundingClientRect().height ?? -1,
  );
}
