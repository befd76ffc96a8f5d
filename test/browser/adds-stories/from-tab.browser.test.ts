/** A story file that a tab shows is added from the popup. */
import { afterEach, expect, test } from 'vitest';
import { storyFileText } from '../../../src/core/editing/story-file.ts';
import { emptyLibrary } from '../../support/library.ts';
import { ownStory } from '../../support/own-story.ts';
import { onSample } from '../../support/sample.ts';
import { BROWSER } from '../../support/shared-browser.ts';
import { answer, question, waitForStories } from '../../support/stories-page.ts';

const sample = onSample();
const pier = ownStory();
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
  await popup.evaluate((document) => document.getElementById('add-story')?.click());
  await expect
    .poll(() => sample.driver().tabs())
    .toContainEqual(expect.stringMatching(/stories\.html\?tab=\d+$/));
  const address = (await sample.driver().tabs()).find((one) => one.includes('stories.html'));
  const stories = await sample
    .driver()
    .extensionPage(`stories.html${new URL(address ?? '').search}`);
  expect(await question(stories)).toEqual([`${pier.title}: new`]);
  await answer(stories, '#keep');
  await waitForStories(stories, pier.title);
});

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
