/** What a page comes to that own stories crowd: two on it, a hundred with its names, names that stand everywhere. */
import { afterEach, expect, test } from 'vitest';
import { escapeHtml } from '../../../tools/sample/sample-page.ts';
import { addStories, emptyLibrary, removeStory } from '../../support/library.ts';
import { madeUpStory } from '../../support/made-up-story.ts';
import {
  hoverMark,
  marksOn,
  waitForMarks,
  waitForShown,
  waitForTooltip,
} from '../../support/marks.ts';
import { ownStory as pierStory, OWN_TEXT } from '../../support/own-story.ts';
import { HARBOUR_MARKS, harbourStory } from '../../support/own-stories.ts';
import { onSample, OTHER_HTML, otherPage } from '../../support/sample.ts';

const sample = onSample();
afterEach(() => emptyLibrary(sample.driver()));

/** How often the terms of the pier's story stand in its text, headline and all. */
const PIER_MARKS = 6;

const articleOf = (paragraphs: readonly string[]): string =>
  `<article>${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}</article>`;

test('two own stories on a page are both marked, and one that goes leaves the other and its open note', async () => {
  const pier = pierStory();
  await addStories(sample.driver(), harbourStory, pier);
  const both = otherPage(OTHER_HTML).replace(
    '</article>',
    `</article>${articleOf(OWN_TEXT.split('\n\n'))}`,
  );
  const page = await sample.open({ body: both }, HARBOUR_MARKS + PIER_MARKS);
  expect((await sample.driver().badge(page)).title).toContain('2 stories');
  const { x, y } = await hoverMark(page, 0);
  await page.mouse.click(x, y);
  await waitForTooltip(page, 'pinned');
  await removeStory(sample.driver(), pier.id);
  await page.bringToFront();
  await waitForMarks(page, HARBOUR_MARKS);
  await waitForShown(page, 'Ingrid Falk');
  await removeStory(sample.driver(), harbourStory.id);
  await page.bringToFront();
  await waitForMarks(page, 0);
  await waitForTooltip(page, null);
});

test('of a hundred with the same names, those are marked that stand there: four at the most', async () => {
  const making = { bytes: 0, sharesNames: true };
  const made = Array.from({ length: 100 }, (_, number) => madeUpStory(number, making));
  await addStories(sample.driver(), ...made.map(({ story }) => story));
  const [first, ...others] = made.slice(40, 46);
  const one = await sample.open({ body: otherPage(articleOf(first?.paragraphs ?? [])) }, 20);
  expect((await sample.driver().badge(one)).title).toContain('number 40');
  const articles = [first, ...others].map((all) => articleOf(all?.paragraphs ?? []));
  const page = await sample.open({ body: otherPage(articles.join('\n')) }, 80);
  expect(await sample.driver().badge(page)).toEqual({
    text: '80',
    title: expect.stringContaining('in 4 stories') as string,
  });
});

test('where names of a story stand on every page, the page is looked at now and then, and nothing is marked', async () => {
  const everywhere = { names: ['the', 'and', 'for', 'this', 'that', 'reyes'], minNames: 2 };
  await addStories(sample.driver(), { ...harbourStory, gate: everywhere });
  await sample.driver().inBackground(() => {
    let looks = 0;
    Object.assign(globalThis, { countLooks: () => looks });
    chrome.runtime.onMessage.addListener((message: unknown) => {
      if (JSON.stringify(message).includes('recognise')) looks++;
    });
  });
  const page = await sample.openOther(
    '<p>The board has met. And the pier? For the time being, this stays.</p>',
  );
  const CHANGES = 60;
  await page.evaluate(async (changes) => {
    for (let change = 0; change < changes; change++) {
      const line = document.createElement('p');
      line.textContent = `The minutes of that day, part ${String(change)}. And more.`;
      document.querySelector('article')?.append(line);
      await new Promise(requestAnimationFrame);
    }
  }, CHANGES);
  const popup = await sample.driver().popup(page);
  const state = await popup.evaluate(
    (document) => document.getElementById('state')?.dataset['state'],
  );
  await popup.close();
  expect(state).toBe('none');
  expect(await marksOn(page)).toEqual([]);
  const looks = await sample
    .driver()
    .inBackground(() => (globalThis as unknown as { countLooks: () => number }).countLooks());
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThan(CHANGES / 3);
});
