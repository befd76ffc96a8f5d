/** The editor and the page of stories, in the states that those who write and add stories see. */
import type { Page } from 'puppeteer-core';
import { storyFileText } from '../../src/core/story-file/story-file-text.ts';
import type { Driver } from '../browser/driver.ts';
import { takeArticle } from '../browser/take-article.ts';
import { doorsDraft, doorsStory } from '../sample/doors-notes.ts';
import { type Context, onPage, type Subject } from './subject.ts';

export const editor: Subject = onPage({
  name: 'editor',
  caption: 'Editor, as it opens',
  isWhole: true,
  openPage: ({ driver, doors }) => openEditor(driver, doors),
});
export const writtenEditor: Subject = onPage({
  name: 'editor-written',
  caption: 'Editor, with a term that is written',
  isWhole: true,
  openPage: openWritten,
  pose: toTop,
});
export const stories: Subject = onPage({
  name: 'stories',
  caption: 'Page of stories',
  isWhole: true,
  openPage: ({ driver }) => openStories(driver),
});

/** What leaves stories and drafts behind comes last. */
export const STORY_PAGES: readonly Subject[] = [
  stories,
  onPage({
    name: 'stories-question',
    caption: 'Page of stories, before an import',
    isWhole: true,
    openPage: openQuestion,
  }),
  editor,
  writtenEditor,
  onPage({
    name: 'editor-refused',
    caption: 'Editor, after an export that was refused',
    isWhole: true,
    openPage: openRefused,
    pose: toTop,
  }),
  onPage({
    name: 'stories-own',
    caption: 'Page of stories, with an own one and drafts',
    isWhole: true,
    openPage: openOwn,
  }),
];

/** Takes the second report from its page to the editor. */
async function openEditor(driver: Driver, doors: string): Promise<Page> {
  // Of several editors that are open, the one of this draft could not be told.
  await driver.closePages();
  return takeArticle(driver, await driver.open(doors));
}

/** The same, as it is half-way, with the first term unfolded. */
export async function openWritten({
  driver,
  doors,
}: Pick<Context, 'driver' | 'doors'>): Promise<Page> {
  const page = await openEditor(driver, doors);
  await page.evaluate(
    (story) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('backstory');
        opening.onsuccess = () => {
          const drafts = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
          const reading = drafts.get(new URLSearchParams(location.search).get('draft') ?? '');
          reading.onsuccess = () => {
            const draft = reading.result as object;
            drafts.put({ ...draft, story, changedAt: Date.now() }).onsuccess = () => {
              opening.result.close();
              resolve();
            };
          };
        };
      }),
    doorsDraft(),
  );
  await page.evaluate(() => {
    delete document.documentElement.dataset['ready'];
    location.reload();
  });
  await page.waitForSelector('html[data-ready]');
  await page.click('.term > summary');
  return page;
}

async function openRefused(context: Context): Promise<Page> {
  const page = await openWritten(context);
  await page.click('#export');
  await page.waitForSelector('[aria-invalid="true"]');
  return page;
}

/** Where what sticks to the window's edge is in its own place. */
function toTop(page: Page): Promise<void> {
  return page.evaluate(() => {
    scrollTo(0, 0);
  });
}

/** The page of stories, with all that it shows. */
export async function openStories(driver: Driver): Promise<Page> {
  const page = await driver.extensionPage('stories.html');
  await page.waitForSelector('html[data-ready]');
  return page;
}

/** A story that is new, and files that are refused. */
async function openQuestion({ driver }: Context): Promise<Page> {
  const page = await openStories(driver);
  const story = doorsStory();
  const [term] = story.terms;
  const unsourced = { ...story, terms: [{ ...term, note: { ...term?.note, gloss: {} } }] };
  await drop(page, {
    'doors.backstory.json': storyFileText(story),
    'unsourced.backstory.json': JSON.stringify({ ...unsourced, id: 'unsourced' }),
    'letter.txt': 'Dear reader',
  });
  await page.waitForSelector('#question');
  return page;
}

/** Adds the story, beside the drafts that the editor has left. */
export async function openOwn({ driver }: Pick<Context, 'driver'>): Promise<Page> {
  const page = await openStories(driver);
  await drop(page, { 'doors.backstory.json': storyFileText(doorsStory()) });
  await page.waitForSelector('#question');
  if (await page.$('#keep')) await page.click('#keep');
  await page.waitForSelector('#own-stories li');
  return page;
}

/** Drops files on the page, by their names. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(all)) dataTransfer.items.add(new File([text], name));
    document.body.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
    );
  }, files);
}
