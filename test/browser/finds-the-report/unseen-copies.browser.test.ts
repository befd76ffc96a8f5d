/** Of several copies of the report on a page, the one that is seen is marked. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark, marksOn } from '../../support/marks.ts';
import { onSample, otherPage, SAMPLE_MARKS, STORY_HTML } from '../../support/sample.ts';

/** Ways in which a copy is there and not seen, three a page. */
const unseen: readonly (readonly [string, string, string])[] = [
  ['opacity: 0', 'opacity: .01', 'font-size: 0'],
  ['height: 0; overflow: hidden', 'max-height: 0; overflow: hidden', 'transform: scale(0)'],
  ['width: 1px; height: 1px; overflow: clip', 'text-indent: -9999px', 'clip-path: inset(100%)'],
  ['clip-path: circle(0)', 'clip-path: inset(0 100% 0 0)', 'translate: -200vw'],
  [
    'display: grid; grid-template-rows: 0fr; overflow: hidden',
    'position: absolute; right: -9999px',
    'margin-left: -9999px',
  ],
  [
    'position: fixed; inset: 0 0 0 auto; width: 300px; overflow: auto; transform: translateX(100%)',
    'position: relative; left: -9999px',
    'transform: translateX(-9999px)',
  ],
  [
    'color: transparent',
    'filter: opacity(0)',
    'mask-image: linear-gradient(transparent, transparent)',
  ],
];

const sample = onSample();

test.each(unseen)('not what has %s, %s or %s', async (...styles) => {
  const copies = styles.map((style) => copy('', style)).join('');
  const page = await sample.open({ body: otherPage(copies + copy('seen')) });
  expect(await marksIn(page, 'seen')).toBe(SAMPLE_MARKS);
  await hoverMark(page, 0);
});

test('an unseen copy is marked while there is no other, and again once it shows', async () => {
  const page = await sample.open({ body: otherPage(copy('first', 'opacity: 0')) });
  expect(await marksIn(page, 'first')).toBe(SAMPLE_MARKS);
  await page.$eval(
    '#first',
    (first, html: string) => {
      const second = document.createElement('div');
      second.id = 'second';
      second.innerHTML = html;
      first.after(second);
    },
    STORY_HTML,
  );
  await expect.poll(() => marksIn(page, 'second')).toBe(SAMPLE_MARKS);
  await page.$eval('#first', (first) => {
    first.removeAttribute('style');
  });
  await expect.poll(() => marksIn(page, 'first')).toBe(SAMPLE_MARKS);
});

test('while a view for reading or a dialog is over the page, its copy is marked, and then the page’s again', async () => {
  const page = await sample.open({ body: otherPage(copy('under')) });
  await page.evaluate((story: string) => {
    for (const [name, style] of [
      ['section', 'display: none; position: fixed; inset: 0; overflow: auto; background: #fff'],
      ['dialog', 'width: 500px'],
    ] as const) {
      const layer = document.createElement(name);
      layer.id = name;
      layer.style.cssText = style;
      // No name of it is in view.
      layer.innerHTML = `<p style="height: 3000px">A picture.</p>${story}`;
      document.body.append(layer);
    }
  }, STORY_HTML);
  await setReading(page, true);
  await expect.poll(() => homeOfMarks(page)).toEqual(['section']);
  await setReading(page, false);
  await expect.poll(() => homeOfMarks(page)).toEqual(['under']);
  await page.$eval('dialog', (dialog) => {
    dialog.showModal();
  });
  await expect.poll(() => homeOfMarks(page)).toEqual(['dialog']);
  await page.$eval('dialog', (dialog) => {
    dialog.close();
  });
  await expect.poll(() => homeOfMarks(page)).toEqual(['under']);
});

/** Ways in which the first of two copies is out of view, by what is around the two: under the second, and beside it. */
const pairs = [
  ['display: grid', 'grid-area: 1 / 1', 'grid-area: 1 / 1; background: #fff; position: relative'],
  ['display: flex; width: 600px; overflow: auto', 'flex: 0 0 100%', 'flex: 0 0 100%'],
] as const;

test.each(pairs)('of two copies in %s, the one that is in view', async (around, first, second) => {
  const both = `${copy('first', first)}${copy('second', second)}`;
  const script = `<script>document.getElementById('around').scrollLeft = 600</script>`;
  const body = otherPage(`<div id="around" style="${around}">${both}</div>${script}`);
  const page = await sample.open({ body });
  expect(await homeOfMarks(page)).toEqual(['second']);
});

function setReading(page: Page, isOn: boolean): Promise<void> {
  return page.$eval(
    'section#section',
    (view, display) => {
      view.style.display = display;
    },
    isOn ? 'block' : 'none',
  );
}

/** The ids of the elements in which marks stand. */
function homeOfMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const homes = new Set<string>();
    for (const [name, ranges] of CSS.highlights as unknown as Map<string, Set<Range>>) {
      if (!/^backstory-\w+-on-/.test(name)) continue;
      for (const { startContainer } of ranges) {
        homes.add(startContainer.parentElement?.closest('[id]')?.id ?? '');
      }
    }
    return [...homes];
  });
}

function copy(id: string, style = ''): string {
  return `<div id="${id}" style="${style}"><div style="min-height: 0; overflow: inherit">${STORY_HTML}</div></div>`;
}

/** How many marks there are where an element is. */
async function marksIn(page: Page, id: string): Promise<number> {
  const box = await page.$eval(`#${id}`, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  const marks = await marksOn(page);
  return marks.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)
    .length;
}
