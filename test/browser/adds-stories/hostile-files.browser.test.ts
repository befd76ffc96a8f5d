/** Files that somebody has made to do harm: a folder of them is chosen at once, and each is refused in words, or harmless. */
import { afterEach, expect, test } from 'vitest';
import { encodeFingerprint } from '../../../src/core/recognition/fingerprint.ts';
import { emptyLibrary, keptStories } from '../../support/library.ts';
import { hoverMark, waitForMarks } from '../../support/marks.ts';
import { HARBOUR_MARKS, harbourStory } from '../../support/own-stories.ts';
import { onSample, OTHER_HTML, otherPage } from '../../support/sample.ts';
import {
  answer,
  chooseFiles,
  openStories,
  question,
  waitForStories,
} from '../../support/stories-page.ts';

const sample = onSample();
afterEach(() => emptyLibrary(sample.driver()));

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
const [falk, reyes] = harbourStory.terms;
const source = harbourStory.sources['board'];
const storyWith = (changed: object): string =>
  JSON.stringify({ ...harbourStory, id: 'refused', ...changed });

/** What is said of each file that is refused. */
const REFUSED: Readonly<Record<string, readonly [text: string, said: string]>> = {
  'script-address.json': [
    storyWith({ sources: { board: { ...source, url: 'javascript:alert(1)' } } }),
    'Source 1 (The board), the address: “javascript:alert(1)” is no web address; one begins with https:// or http://',
  ],
  'prototype.json': [
    storyWith({}).replace('"gloss":', '"__proto__":{"gloss":1},"gloss":'),
    'The term Ingrid Falk, the note, “__proto__”: no field may be called “__proto__”',
  ],
  'later.json': [
    storyWith({ format: 2 }),
    'The format: is 2: this was written for a later Backstory. Update Backstory to read it',
  ],
  'terms.json': [
    storyWith({
      terms: Array.from({ length: 300 }, (_, index) => {
        const name = `Falk the ${String(index)}th`;
        return { ...falk, id: `term-${String(index)}`, name, forms: [name] };
      }),
    }),
    'The terms: 300 entries, and at most 200 are allowed',
  ],
  'shingles.json': [
    storyWith({
      copies: [
        {
          ...harbourStory.copies[0],
          words: 21_004,
          fingerprint: encodeFingerprint(new Uint32Array(21_000)),
        },
      ],
    }),
    'The version “quay”, the fingerprint: more than 20000 runs of five words are too many',
  ],
  'nested.json': [
    storyWith({}).replace('"since":[]', `"since":${'['.repeat(5_000)}${']'.repeat(5_000)}`),
    'The terms: holds fields within fields, deeper than any story',
  ],
  'large.json': [
    storyWith({ title: 'x'.repeat(1_000_001) }),
    'The file: has more than 1 MB, the most that a story may have',
  ],
  'bytes.json': [
    '\u0000\u0001\uFFFD',
    'The file: is damaged, or is no file of Backstory’s: can’t be read from line 1, column 1 on',
  ],
};

test('a folder of them', async () => {
  const page = await openStories(sample.driver());
  const marked = {
    ...harbourStory,
    title: MARKUP,
    notesBy: `${MARKUP}\u202E`,
    terms: [{ ...falk, name: `Ingrid\u202E \u0007Falk${MARKUP}` }, ...(reyes ? [reyes] : [])],
  };
  await chooseFiles(page, ...Object.entries(REFUSED).map(([name, [text]]) => ({ name, text })), {
    name: '<b>marked<b>.json',
    text: JSON.stringify(marked),
  });
  const said = await question(page);
  expect(said).toEqual([
    ...Object.entries(REFUSED).flatMap(([name, [, line]]) => [name, line]),
    `${MARKUP}: new`,
  ]);
  await answer(page, '#keep');
  await waitForStories(page, MARKUP);
  expect(
    await page.evaluate(() => [document.title, document.querySelectorAll('main img').length]),
  ).toEqual(['Stories', 0]);
  // Nothing of what was refused is here, and what came says its name without what turns it round.
  const { entries } = await keptStories(sample.driver());
  expect(entries.map(({ id, notesBy }) => [id, notesBy])).toEqual([[harbourStory.id, MARKUP]]);
  sample.server().set('/sample', { body: otherPage(OTHER_HTML) });
  const report = await sample.driver().open(`${sample.server().origin}/sample`);
  await report.bringToFront();
  await waitForMarks(report, HARBOUR_MARKS);
  const title = await report.title();
  await hoverMark(report, 0);
  const { html } = await sample.driver().tooltip(report);
  expect(html).toContain('Ingrid Falk&lt;img src=x');
  expect(html).not.toContain('<img');
  expect(await report.title()).toBe(title);
});
