/** What is found on a page that is too large to be read to its end, and what the reader is told of it. */
import { expect, test } from 'vitest';
import { hoverMark, waitForMarks } from '../../support/marks.ts';
import { onSample, otherPage, SAMPLE_MARKS, STORY_HTML } from '../../support/sample.ts';

const SENTENCE = '<p>Nothing of note was said in all this time, and nobody minded.</p>\n';
const NAMES = '<p>Donilon, Carney, Magnitsky, Obama and Putin.</p>';
/** More than is read of what is seen, and more than is looked at for names. */
const [LONG, LONGER] = [SENTENCE.repeat(35_000), SENTENCE.repeat(70_000)];

const sample = onSample();

test.each([
  ['with names, and the story beyond what is read', NAMES + LONG + STORY_HTML],
  ['without names in what is looked at', LONGER + STORY_HTML],
])('a page %s: the popup says that it is too long', async (_, html) => {
  const page = await sample.open({ body: otherPage(html) }, 0);
  const popup = await sample.driver().popup(page);
  const told = await popup.evaluate((document) => {
    const state = document.getElementById('state');
    return [state?.dataset['state'], state?.textContent];
  });
  await popup.close();
  expect(told).toEqual(['too-large', expect.stringContaining('too long to read to the end')]);
});

test('a story before a text that is too long is marked', async () => {
  const page = await sample.open({ body: otherPage(STORY_HTML + LONGER) });
  await hoverMark(page, 0);
});

test('a story among a hundred thousand open shadow roots is marked', async () => {
  const page = await sample.openOther('');
  await page.$eval(
    'article',
    (article, html: string) => {
      for (let count = 0; count < 100_000; count++) {
        const box = document.createElement('x-box');
        box.attachShadow({ mode: 'open' }).append('A box.');
        article.append(box);
        if (count !== 50_000) continue;
        const template = document.createElement('template');
        template.innerHTML = html;
        article.append(template.content);
      }
    },
    STORY_HTML,
  );
  await waitForMarks(page, SAMPLE_MARKS);
});
