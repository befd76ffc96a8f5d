/** What becomes of own stories where something goes wrong, and of everything else then. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { waitForMarks } from '../../support/marks.ts';
import { addStories, emptyLibrary, keptStories, onOwnPage } from '../../support/library.ts';
import { HARBOUR_MARKS, harbourStory, ownStory } from '../../support/own-stories.ts';
import { onSample, OTHER_HTML, otherPage, SAMPLE_MARKS } from '../../support/sample.ts';
import { budget } from '../../support/texts.ts';

const sample = onSample({}, {});
afterEach(() => emptyLibrary(sample.driver()));

/** Another report, by whose names the harbour's report opens the gate. */
const namesake = ownStory(budget, {
  id: 'names-alone',
  gate: harbourStory.gate,
  names: ['Ingrid Falk'],
});

test('names alone mark nothing', async () => {
  await addStories(sample.driver(), namesake);
  const page = await sample.openOther(OTHER_HTML);
  const popup = await sample.driver().popup(page);
  const state = await popup.evaluate(
    (document) => document.getElementById('state')?.dataset['state'],
  );
  await popup.close();
  expect(state).toBe('none');
  await waitForMarks(page, 0);
});

test('they are found after an update of the extension, in new pages', async () => {
  await addStories(sample.driver(), harbourStory);
  await sample.driver().update();
  await waitForMarks(await openHarbour(), HARBOUR_MARKS);
});

test('a record that is broken by hand is left alone, and the others are found', async () => {
  await addStories(sample.driver(), namesake, harbourStory);
  await onOwnPage(sample.driver(), (page) => page.evaluate(breakRecord, namesake.id));
  await waitForMarks(await openHarbour(), HARBOUR_MARKS);
  expect(await keptStories(sample.driver())).toMatchObject({
    entries: [{ id: harbourStory.id }],
    unreadable: 1,
  });
  await onOwnPage(sample.driver(), (page) => page.evaluate(forgetRecord, namesake.id));
});

test('an import that ends half-way with its page leaves all or nothing', async () => {
  const many = Array.from({ length: 400 }, (_, index) => ({
    ...harbourStory,
    id: `story-${String(index)}`,
  }));
  await onOwnPage(sample.driver(), (page) =>
    page.evaluate(`new Promise((begun) => {
      const onProgress = (written) => written > 3 && begun();
      void libraryInPage.callLibrary('put', [${JSON.stringify(many)}, 'imported', { onProgress }]);
    })`),
  );
  const { entries, unreadable } = await keptStories(sample.driver());
  expect([0, many.length]).toContain(entries.length);
  expect(unreadable).toBe(0);
});

test('where the database can’t be opened the bundled story is found all the same', async () => {
  await addStories(sample.driver(), harbourStory);
  await onOwnPage(sample.driver(), (page) => page.evaluate(openLaterVersion));
  await sample.open({}, SAMPLE_MARKS);
  const page = await openHarbour();
  await waitForMarks(page, 0);
  // As in a private window of Firefox.
  const editor = await sample.driver().extensionPage('editor.html?draft=one');
  await editor.waitForSelector('html[data-ready]');
  expect(await editor.$eval('header', ({ textContent }) => textContent)).toContain(
    'The browser keeps no stories of your own here',
  );
  await onOwnPage(sample.driver(), (own) => own.evaluate(deleteDatabase));
});

async function openHarbour(): Promise<Page> {
  const { server, driver } = sample;
  server().set('/harbour', { body: otherPage(OTHER_HTML) });
  return driver().open(`${server().origin}/harbour`);
}

function breakRecord(id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('backstory');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const writing = opening.result.transaction('entries', 'readwrite');
      writing.objectStore('entries').put({ id, entry: 1 });
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

function forgetRecord(id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('backstory');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const stores = ['entries', 'sketches', 'recognition', 'notes'];
      const writing = opening.result.transaction(stores, 'readwrite');
      for (const store of stores) writing.objectStore(store).delete(id);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** A later version of the extension has been here, and another one was put in its place. */
function openLaterVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('backstory', 99);
    opening.onerror = reject;
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('backstory');
    deleting.onerror = reject;
    deleting.onsuccess = () => {
      resolve();
    };
  });
}
