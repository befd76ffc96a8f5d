/** A name keeps its own note, however a page breaks it, and nothing else gets it. */
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
  const marks = await marksOn(page);
  expect(marks.map(({ highlight }) => /^backstory-(\w+)-on/.exec(highlight)?.[1])).toEqual(KINDS);
  await hoverMark(page, 2);
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
