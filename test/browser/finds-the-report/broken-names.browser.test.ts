/** A name keeps its own note, however a page breaks it, and nothing else gets it. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark, marksOn, waitForTooltip } from '../../support/marks.ts';
import { pageKind } from '../../support/page-kinds.ts';
import { onSample, SAMPLE_MARKS, STORY_HTML } from '../../support/sample.ts';

const sample = onSample();

/** The kinds of the sample's terms, in reading order. */
const KINDS = ['person', 'person', 'list', 'person', 'law', 'person', 'person', 'person', 'list'];

test.each([
  'line-a-paragraph',
  'words-flex',
  'words-no-space',
  'sidenote',
  'dropcap-float',
  'split-chars',
  'footnote-sup',
  'ruby-gloss',
  'double-escaped',
  'mojibake',
  'related-inside',
  'text-transform',
  'offscreen-copy',
  'pdf-text-layer',
])('%s', async (kind) => {
  const page = await sample.open(pageKind(kind));
  expect(await kindsOn(page)).toEqual(KINDS);
  await hoverMark(page, 2);
});

test.each([
  ['a raised link', '<a href="#1" style="vertical-align: super">1</a>'],
  ['a lowered letter', '<span style="vertical-align: sub">a</span>'],
  ['what says to be a button', '<span role="button">i</span>'],
  ['a reading over it, by style', '<span style="display: ruby-text">wiki</span>'],
])('a name with %s after it', async (_, glued) => {
  const article = STORY_HTML.replaceAll('Donilon', `Donilon${glued}`);
  const page = await sample.open(pageKind('plain', article));
  expect(await kindsOn(page)).toEqual(KINDS);
});

test.each([
  ['a footnote number', '<sup>1</sup>'],
  ['an advertisement', '<span style="display: block">Advertisement</span>'],
  ['a letter', '<span>x</span>'],
])('a law with %s in its name has no other’s note', async (_, put) => {
  const article = STORY_HTML.replaceAll('Magnitsky Act', `Magnitsky ${put} Act`);
  expect(article).not.toBe(STORY_HTML);
  const page = await sample.open(pageKind('plain', article), SAMPLE_MARKS - 1);
  expect(await kindsOn(page)).toEqual(KINDS.filter((kind) => kind !== 'law'));
});

test('a paragraph that begins with a floated letter of a name', async () => {
  const article = STORY_HTML.replace(
    '</p>',
    '</p><p>Donilon handed over the letter on Monday.</p>',
  );
  const page = await sample.open(pageKind('dropcap-float', article), SAMPLE_MARKS + 1);
  expect((await marksOn(page)).filter(({ text }) => text === 'Donilon')).toHaveLength(2);
});

test('a note in the margin stays out of the mark of the name that it is anchored in', async () => {
  const page = await sample.open(pageKind('sidenote'));
  for (const { text } of await marksOn(page)) expect(text).not.toContain('margin');
});

test('a namesake in a paragraph that the outlet has put in is not marked', async () => {
  const article = STORY_HTML.replace(
    '</p>',
    '</p><p>Mark Carney runs a central bank. On Tuesday, Carney warned of more losses to come in the spring.</p>',
  );
  const page = await sample.open(pageKind('plain', article));
  expect(await marksOn(page)).toHaveLength(SAMPLE_MARKS);
});

test('folded text is marked once it shows', async () => {
  const page = await sample.open(pageKind('until-found'), 0);
  await page.evaluate(() => {
    document.querySelector('[hidden]')?.removeAttribute('hidden');
  });
  await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 'raf' });
  await hoverMark(page, 0);
  await waitForTooltip(page, 'transient');
});

/** The kinds of the marks on a page, in reading order. */
async function kindsOn(page: Page): Promise<(string | undefined)[]> {
  const marks = await marksOn(page);
  return marks.map(({ highlight }) => /^backstory-(\w+)-on/.exec(highlight)?.[1]);
}
