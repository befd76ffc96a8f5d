/** A name keeps its own note, however a page breaks it, and nothing else gets it. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark, marksOn, waitForTooltip } from '../../support/marks.ts';
import { markedIn, openCases } from '../../support/name-cases.ts';
import { pageKind } from '../../support/page-kinds.ts';
import { onSample, SAMPLE_MARKS, STORY_HTML } from '../../support/sample.ts';

const sample = onSample();

/** The kinds of the sample's terms, in reading order. */
const KINDS = ['person', 'person', 'list', 'person', 'law', 'person', 'person', 'person', 'list'];
/** As footnote numbers are raised where a page's style sheet leaves the line's height alone. */
const RAISED = 'position: relative; top: -0.5em; font-size: 0.7em';

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

/** A name with something at it or in it → what is marked there. */
const AT_NAMES: Record<string, [html: string, marked: string[]]> = {
  'a raised link': ['Donilon<a href="#1" style="vertical-align: super">1</a>', ['Donilon']],
  'a lowered letter': ['Donilon<span style="vertical-align: sub">a</span>', ['Donilon']],
  'a number raised by its position': [`Donilon<a href="#1" style="${RAISED}">1</a>`, ['Donilon']],
  'a number in a link, raised so': [
    `Donilon<b style="${RAISED}"><a href="#1">1</a></b>`,
    ['Donilon'],
  ],
  'a number raised by a length': ['Donilon<b style="vertical-align: 0.4em">1</b>', ['Donilon']],
  'a small number': ['Donilon<small>1</small>', ['Donilon']],
  'what says to be a button': ['Donilon<span role="button">i</span>', ['Donilon']],
  'a reading over it, by style': [
    'Donilon<span style="display: ruby-text">wiki</span>',
    ['Donilon'],
  ],
  'a variation selector': ['Tom\uFE0F \uFE0FDoni\uFE0Flon', ['Tom\uFE0F \uFE0FDoni\uFE0Flon']],
  'small capitals': ['D<small>ONILON</small>', ['DONILON']],
  'a small part': ['Doni<small style="font-size: 50%">lon</small>', ['Donilon']],
  'a letter that is moved': [`Doni<span style="${RAISED}">l</span>on`, ['Donilon']],
  'a span’s shadow': [
    '<span><template shadowrootmode="open">Donilon</template></span>',
    ['Donilon'],
  ],
  'closed details': ['<details><summary>More</summary>Donilon, <b>Donilon</b></details>', []],
  'closed details that show': [
    '<details class="shows"><summary>More</summary>Donilon, <b>Donilon</b></details>',
    ['Donilon', 'Donilon'],
  ],
  'a note in an editor that can’t be edited': [
    '<div contenteditable>A draft <span contenteditable="false">Donilon</span></div>',
    [],
  ],
  'a footnote number in a law': ['Magnitsky<sup>1</sup> Act', []],
  'a raised number in a law': [`Magnitsky <i style="${RAISED}">1</i> Act`, []],
  'an advertisement in a law': [
    'Magnitsky <span style="display: block">Advertisement</span> Act',
    [],
  ],
  'a letter in a law': ['Magnitsky <span>x</span> Act', []],
};

test('a name has its own note whatever stands at it or in it, or none', async () => {
  const page = await openCases(
    sample,
    mapped(([html]) => html),
    '.shows::details-content { content-visibility: visible }',
  );
  expect(await markedIn(page)).toEqual(mapped(([, marked]) => marked));
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

/** One thing of each case, by its name. */
function mapped<Thing>(
  of: (one: [html: string, marked: string[]]) => Thing,
): Record<string, Thing> {
  return Object.fromEntries(Object.entries(AT_NAMES).map(([name, one]) => [name, of(one)]));
}
