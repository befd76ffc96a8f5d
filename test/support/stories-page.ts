/** The page of stories as a reader uses it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Driver } from '../../tools/browser/driver.ts';

/** A file, by its name and what is in it. */
export type TestFile = { readonly name: string; readonly text: string };

const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'backstory-stories-'));
process.once('exit', () => {
  rmSync(FOLDER, { recursive: true });
});

/** Opens it; all of it is shown. */
export async function openStories(driver: Driver): Promise<Page> {
  const page = await driver.extensionPage('stories.html');
  await page.waitForSelector('html[data-ready]');
  return page;
}

/** Chooses files, and waits for the question that they lead to. */
export async function chooseFiles(page: Page, ...files: readonly TestFile[]): Promise<void> {
  const paths = files.map(({ name, text }) => {
    const file = path.join(FOLDER, name);
    writeFileSync(file, text);
    return file;
  });
  await choose(page, paths);
}

/** Chooses a file that is there, by its path. */
export async function chooseFile(page: Page, file: string): Promise<void> {
  await choose(page, [file]);
}

async function choose(page: Page, paths: readonly string[]): Promise<void> {
  const chooser = (await page.$('#choose-files')) as ElementHandle<HTMLInputElement> | null;
  await chooser?.uploadFile(...paths);
}

/** Drops files on the page. */
export async function dropFiles(page: Page, ...files: readonly TestFile[]): Promise<void> {
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of all) dataTransfer.items.add(new File([text], name));
    const options = { bubbles: true, cancelable: true, dataTransfer };
    document.body.dispatchEvent(new DragEvent('drop', options));
  }, files);
}

/** Copies a text by the keys for it, and pastes it with the focus in no field. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const field = document.createElement('textarea');
    field.id = 'copied-from';
    field.value = copied;
    document.body.append(field);
    field.select();
  }, text);
  await page.keyboard.down('Control');
  await page.keyboard.press('c');
  await page.evaluate(() => document.getElementById('copied-from')?.remove());
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
}

/** Waits for the question before an import, and gives what it says: each story with its change, each refusal. */
export async function question(page: Page): Promise<readonly string[]> {
  await page.waitForSelector('#question');
  return page.$$eval('#question .refused :is(h4, li), #planned > li', (all) =>
    all.map((one) =>
      one.matches('#planned > li')
        ? `${one.querySelector('h4')?.textContent ?? ''}: ${one.getAttribute('data-change') ?? ''}`
        : one.textContent,
    ),
  );
}

/** Presses something, and waits until the question is gone. */
export async function answer(page: Page, button: '#keep' | '#cancel'): Promise<void> {
  await page.click(button);
  await page.waitForSelector('#question', { hidden: true });
}

/** Waits until the list has these own stories, by their titles. */
export async function waitForStories(page: Page, ...titles: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (expected: readonly string[]) => {
      const shown = [...document.querySelectorAll('#own-stories h3')].map(
        ({ textContent }) => textContent,
      );
      return JSON.stringify(shown) === JSON.stringify(expected);
    },
    { polling: 'raf' },
    titles,
  );
}
