/** What the browser does not draw (`content-visibility`) is left as it is: not drawn, and its pictures not fetched. */
import { expect, test } from 'vitest';
import { hoverMark, marksOn, twoFrames, waitForMarks } from '../../support/marks.ts';
import { onSample, otherPage, SAMPLE_MARKS, STORY_HTML } from '../../support/sample.ts';

/** Names enough that the page's text is read. */
const NAMES = 'Donilon, Carney, Magnitsky, Obama and Putin.';
const FAR_BELOW = '<div style="height: 20000px"></div>';
const FILLER = '<p>Not for the time being.</p>';

/** Ways in which a page may leave content undrawn, `inside` in it. */
const undrawn: Record<string, (inside: string) => string> = {
  'a hidden block': (inside) => `<div style="content-visibility: hidden">${inside}</div>`,
  'a hidden box beside the text': (inside) =>
    `<div style="content-visibility: hidden; position: absolute">${inside}</div>`,
  'a hidden float': (inside) =>
    `<div style="content-visibility: hidden; float: left">${inside}</div>`,
  'a hidden box in a line': (inside) =>
    `<div>A line <span style="content-visibility: hidden; display: inline-block">${inside}</span></div>`,
  'a box far below': (inside) =>
    `${FAR_BELOW}<div style="content-visibility: auto">${inside}</div>`,
  'a box far below, without one of its own around the rest': (inside) =>
    `${FAR_BELOW}<div style="content-visibility: auto"><div style="display: contents">${inside}</div></div>`,
  'a shadow root far below': (inside) =>
    `${FAR_BELOW}<div style="content-visibility: auto"><template shadowrootmode="open">${inside}</template></div>`,
  'a slot far below': (inside) =>
    `${FAR_BELOW}<div><template shadowrootmode="open"><div style="content-visibility: auto"><slot></slot></div></template>${inside}</div>`,
};

const sample = onSample();

test.each(Object.entries(undrawn))('names beside %s have nothing fetched', async (kind, around) => {
  const at = `/picture/${encodeURIComponent(kind)}`;
  const picture = (name: string): string =>
    `<div class="never" style="background-image: url(${at}/${name})"><b>${FILLER}</b></div>`;
  const requestedBeside = async (text: string, name: string): Promise<number> => {
    sample.server().set(`${at}/${name}`, { body: '', headers: { 'content-type': 'image/png' } });
    const page = await sample.openOther(`<p>${text}</p>${around(picture(name))}`);
    await twoFrames(page);
    const { requestedPaths } = sample.server();
    return requestedPaths.filter((path) => path === `${at}/${name}`).length;
  };
  // Firefox fetches them by itself, and no more than without us.
  const without = await requestedBeside('Nobody.', 'without');
  expect(await requestedBeside(NAMES, 'with')).toBe(without);
});

test.each(['a hidden block', 'a hidden box beside the text', 'a hidden float'])(
  'a story in %s has no marks until it is drawn',
  async (kind) => {
    const page = await sample.openOther(undrawn[kind]?.(STORY_HTML));
    expect(await marksOn(page)).toHaveLength(0);
    await page.$eval('[style*="content-visibility"]', (box) => {
      (box as HTMLElement).style.contentVisibility = 'visible';
    });
    await waitForMarks(page, SAMPLE_MARKS);
  },
);

test.each(['a box far below', 'a shadow root far below', 'a slot far below'])(
  'a story in %s is marked, and has its notes',
  async (kind) => {
    const page = await sample.open({ body: otherPage(undrawn[kind]?.(STORY_HTML) ?? '') });
    const texts = (await marksOn(page)).map(({ text }) => text);
    expect(texts[0]).toBe('Tom Donilon');
    // Once it is drawn, the page is longer.
    await page.$eval('article > div:last-child', bringIntoView);
    await twoFrames(page);
    await hoverMark(page, SAMPLE_MARKS - 1);
  },
);

test('what is hidden in it is unmarked once it is drawn', async () => {
  const secret = '<p class="secret">Carney said Carney would say more.</p>';
  const [first = '', ...rest] = STORY_HTML.split('\n');
  const story = `<style>.secret { display: none }</style>${[first, secret, ...rest].join('')}`;
  const body = otherPage(undrawn['a box far below']?.(story) ?? '');
  const page = await sample.open({ body }, SAMPLE_MARKS + 2);
  await page.$eval('.secret + p', bringIntoView);
  await waitForMarks(page, SAMPLE_MARKS);
});

test('a hidden tree deeper than browsers can draw does no harm', async () => {
  const page = await sample.openOther(`<p>${NAMES}</p>${undrawn['a hidden block']?.('') ?? ''}`);
  await page.$eval('[style*="content-visibility"]', nestDeep);
  const popup = await sample.driver().popup(page);
  await popup.close();
  await page.$eval('article', (article, html: string) => (article.innerHTML = html), STORY_HTML);
  await waitForMarks(page, SAMPLE_MARKS);
});

function bringIntoView(element: Element): void {
  element.scrollIntoView({ behavior: 'instant' });
}

function nestDeep(box: Element): void {
  let innermost = box;
  for (let level = 0; level < 20_000; level++) {
    const next = document.createElement('div');
    innermost.append(next);
    innermost = next;
  }
  innermost.append('Donilon, Carney, Magnitsky');
}
