/** The index of screenshots has a row for each subject and a column for each browser and colour scheme. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type Picture, pictureIndex } from '../../../tools/screenshots/index-page.ts';

const PICTURE: Picture = {
  subject: 'tooltip',
  caption: 'Note <short>',
  browser: 'chromium',
  colourScheme: 'light',
  size: { width: 320, zoom: 200 },
  file: 'tooltip.png',
};

test('each picture is in the row of its subject and the column of its browser; a missing one is named', () => {
  const html = pictureIndex([
    PICTURE,
    { ...PICTURE, size: { width: 768, zoom: 100 }, file: 'wide.png' },
    { ...PICTURE, colourScheme: 'dark', file: null },
    { ...PICTURE, subject: 'popup', caption: 'Popup', size: null, file: 'popup.png' },
  ]);
  const { document } = new JSDOM(html).window;
  const textOf = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
  expect(textOf('[scope="col"]')).toEqual(['chromium, light', 'chromium, dark']);
  expect(textOf('[scope="row"]')).toEqual(['Note <short>', 'Popup']);
  expect(textOf('tbody td')).toEqual([
    '320 px, 200 %768 px, 100 %',
    '320 px, 200 %: not taken',
    'as it opens',
    '',
  ]);
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['tooltip.png', 'wide.png', 'popup.png']);
});
