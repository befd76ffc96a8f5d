/** Names can be read as well as before, whatever the page fills its letters with. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import { contrast } from '../../../src/core/marks/colour.ts';
import { marksOn, scrollToMark, twoFrames } from '../../support/marks.ts';
import { changeSettings, onSample } from '../../support/sample.ts';
import { colourOf } from '../../support/colour.ts';

const sample = onSample();

const CLIPPED =
  '-webkit-background-clip: text; background-clip: text; -webkit-text-fill-color: transparent';
const fills: Record<string, string> = {
  'light letters whose colour is dark, on dark':
    'body { background: #111; color: #111 } article { -webkit-text-fill-color: #eee }',
  'dark letters whose colour is light, on light':
    'body { background: #fff; color: #eee } article { -webkit-text-fill-color: #111 }',
  'a light fill that lets the ground through':
    'body { background: #111; color: #111 } article { -webkit-text-fill-color: rgb(255 255 255 / 90%) }',
  'a dark gradient on light': `body { background: #fff; color: #fff }
    p { background-image: linear-gradient(90deg, #400, #004); ${CLIPPED} }`,
  'a light gradient on dark': `body { background: #111; color: #111 }
    p { background-image: linear-gradient(90deg, #ffd, #9ff); ${CLIPPED} }`,
  'a light gradient of the whole article on dark, with a transparent colour': `body { background: #111 }
    article { background-image: linear-gradient(90deg, #ffd, #9ff); ${CLIPPED}; color: transparent }`,
};

test.each(
  Object.entries(fills).flatMap(([name, styles]) =>
    (['both', 'tint', 'underline'] as const).map((marks) => [name, marks, styles] as const),
  ),
)('%s, marked with %s', async (_, marks, styles) => {
  await changeSettings(sample.driver(), { marks });
  const body = samplePage().replace('</style>', `article { font-size: 24px } ${styles}</style>`);
  const page = await sample.open({ body });
  for (const index of (await marksOn(page)).keys()) {
    const { left, top, lines } = await scrollToMark(page, index);
    const { right = 0, bottom = 0 } = lines[0] ?? {};
    // Without what is around, and the line below the letters.
    const clip = {
      x: left + EDGE,
      y: top + EDGE,
      width: right - left - 2 * EDGE,
      height: (bottom - top) * 0.75 - EDGE,
    };
    expect(await contrastIn(page, clip)).toBeGreaterThanOrEqual(4.5);
  }
});

/** Pixels of a mark's edge, which may show the page. */
const EDGE = 2;

type Clip = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** The contrast of the letters in a part of the page with the ground that they are seen on. */
async function contrastIn(page: Page, clip: Clip): Promise<number> {
  await twoFrames(page);
  const [scrolledX, scrolledY] = await page.evaluate((): [number, number] => [scrollX, scrollY]);
  const picture = await page.screenshot({
    encoding: 'base64',
    clip: { ...clip, x: clip.x + scrolledX, y: clip.y + scrolledY },
  });
  const colours = await page.evaluate(coloursIn, `data:image/png;base64,${picture}`);
  const [ground = ''] = Object.entries(colours).sort(([, one], [, other]) => other - one)[0] ?? [];
  const contrasts = Object.keys(colours).map((one) => contrast(colourOf(one), colourOf(ground)));
  return Math.max(...contrasts);
}

/** How often each colour is in a picture. Runs in the page. */
async function coloursIn(source: string): Promise<Record<string, number>> {
  const image = new Image();
  image.src = source;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] };
  const counts: Record<string, number> = {};
  for (let at = 0; at < data.length; at += 4) {
    const colour = `rgb(${String(data[at])}, ${String(data[at + 1])}, ${String(data[at + 2])})`;
    counts[colour] = (counts[colour] ?? 0) + 1;
  }
  return counts;
}
