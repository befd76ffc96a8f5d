/** A story file that a tab shows is added from the popup. */
import { afterEach, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { draftFileText } from '../../../src/core/editing/draft-file.ts';
import { draftOfStory } from '../../../src/core/editing/draft-of-story.ts';
import { copiesFileText, storyFileText } from '../../../src/core/story-file/story-file-text.ts';
import type { Driver } from '../../../tools/browser/driver.ts';
import { emptyLibrary } from '../../support/library.ts';
import { ownStory } from '../../support/own-story.ts';
import { onSample } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';
import { answer, question, waitForStories } from '../../support/stories-page.ts';

const sample = onSample();
const pier = ownStory();
const BUNDLED = {
  id: 'obama-putin-two-rounds-2013',
  title: 'Obama, Putin set up two rounds of talks',
};
const LATER = {
  ...{ id: 'later', publisher: 'Later Post', date: '2014-03-11' },
  ...{ words: 20, fingerprint: 'AAAB'.repeat(16) },
};
afterEach(() => emptyLibrary(sample.driver()));

// Firefox shows JSON in a viewer of its own.
const READABLE = BROWSER === 'firefox' ? ['text/plain'] : ['text/plain', 'application/json'];

test.each(READABLE)('one that is served as %s', async (type) => {
  const path = '/pier.backstory.json';
  sample.server().set(path, {
    body: storyFileText(pier),
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
  const page = await sample.driver().open(`${sample.server().origin}${path}`);
  const popup = await sample.driver().popup(page);
  const heading = await popup.evaluate((document) => document.querySelector('h1')?.textContent);
  expect(heading).toBe('This page is a story file');
  const stories = await addFrom(popup);
  expect(await question(stories)).toEqual([`${pier.title}: new`]);
  await answer(stories, '#keep');
  await waitForStories(stories, pier.title);
});

const OTHERS = [
  {
    ...{
      what: 'a draft',
      body: draftFileText([{ id: 'one', changedAt: 1, ...draftOfStory(pier, true) }]),
    },
    ...{ heading: 'This page is the file of a draft', asks: '#drafts-question .primary' },
  },
  {
    ...{ what: 'added versions', body: copiesFileText(BUNDLED, [LATER]) },
    ...{ heading: 'This page is a file of versions', asks: '#copies-question .primary' },
  },
];

test.each(OTHERS)('$what that a tab shows', async ({ body, heading, asks }) => {
  sample.server().set('/file.txt', {
    body,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
  const page = await sample.driver().open(`${sample.server().origin}/file.txt`);
  const popup = await sample.driver().popup(page);
  expect(await popup.evaluate((document) => document.querySelector('h1')?.textContent)).toBe(
    heading,
  );
  const stories = await addFrom(popup);
  await stories.waitForSelector(asks);
});

/** Presses the button in the popup; gives the page that it leads to. */
async function addFrom(popup: Awaited<ReturnType<Driver['popup']>>): Promise<Page> {
  const driver = sample.driver();
  await popup.evaluate((document) => document.getElementById('add-story')?.click());
  await expect
    .poll(() => driver.tabs())
    .toContainEqual(expect.stringMatching(/stories\.html\?tab=\d+$/));
  const address = (await driver.tabs()).findLast((one) => one.includes('stories.html?tab'));
  return driver.extensionPage(`stories.html${new URL(address ?? '').search}`);
}

test.runIf(BROWSER === 'firefox')(
  'one in the viewer of JSON, which is closed to extensions, is to be saved first',
  async () => {
    sample.server().set('/viewed.backstory.json', {
      body: storyFileText(pier),
      headers: { 'content-type': 'application/json' },
    });
    const page = await sample.driver().open(`${sample.server().origin}/viewed.backstory.json`);
    const popup = await sample.driver().popup(page);
    const said = await popup.evaluate((document) => document.getElementById('state')?.textContent);
    expect(said).toContain('If it is a story file, save it and choose it under “Stories”.');
  },
);
