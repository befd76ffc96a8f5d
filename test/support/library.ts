/** The library of the installed extension, as its own pages change it. */
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Story } from '../../src/core/story/story.ts';
import type { Kept } from '../../src/extension/library/read-stories.ts';
import type { Draft } from '../../src/extension/library/schema.ts';
import type { Driver } from '../../tools/browser/driver.ts';

/** The global that the bundle makes. */
const NAME = 'libraryInPage';

let bundled: string | null = null;

/** The library's own code for a page, as source. */
export function librarySource(): string {
  bundled ??=
    buildSync({
      entryPoints: [path.resolve(import.meta.dirname, 'library-in-page.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: NAME,
    }).outputFiles[0]?.text ?? '';
  return bundled;
}

/** Adds stories, each in place of the one with its id; open pages know of it then. */
export async function addStories(driver: Driver, ...stories: readonly Story[]): Promise<void> {
  await call(driver, 'put', stories, 'imported');
}

/** Keeps a draft, as if its article had been taken from a page. */
export async function addDraft(driver: Driver, draft: Draft): Promise<void> {
  const expression = `${NAME}.putDraft(${JSON.stringify(draft)})`;
  await onOwnPage(driver, (page) => page.evaluate(`${librarySource()}; ${expression}`));
}

export async function switchStory(driver: Driver, id: string, isOn: boolean): Promise<void> {
  await call(driver, 'setOn', id, isOn);
}

export async function removeStory(driver: Driver, id: string): Promise<void> {
  await call(driver, 'remove', id);
}

/** What is kept. */
export async function keptStories(driver: Driver): Promise<Kept> {
  return (await call(driver, 'entries')) as Kept;
}

/** Leaves no story and no draft behind. */
export async function emptyLibrary(driver: Driver): Promise<void> {
  const expression = `${NAME}.removeAll().then(${NAME}.removeDrafts)`;
  await onOwnPage(driver, (page) => page.evaluate(expression));
}

/** Opens a page of the extension's own that has the library's code, closes it when the action is done, and gives its result. */
export async function onOwnPage<Result>(
  driver: Driver,
  action: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await driver.extensionPage('options.html');
  try {
    await page.evaluate(librarySource());
    return await action(page);
  } finally {
    await page.close();
  }
}

function call(driver: Driver, name: string, ...values: readonly unknown[]): Promise<unknown> {
  const expression = `${NAME}.callLibrary(${JSON.stringify(name)}, ${JSON.stringify(values)})`;
  return onOwnPage(driver, (page) => page.evaluate(`${librarySource()}; ${expression}`));
}
