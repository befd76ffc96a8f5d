/** Fills the library of a browser with made-up stories, on the page of stories as a reader would. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { madeUpStory, type MakingUp } from '../support/made-up-story.ts';
import { type Bench, onOwnPage } from './browser.ts';

/** So many stories are one file, of some 60 MB where each has 60 kB. */
const IN_A_FILE = 1_000;

/** What an import took. */
export type Import = {
  /** From the choice of the files to the question, and from the answer to the word that all is kept, in milliseconds. */
  readonly readMs: number;
  readonly keptMs: number;
  /** The most of the heap that the page had at the question, in megabytes, with what is to be collected. */
  readonly memory: number;
};

/** Imports made-up stories, file after file. */
export async function importStories(
  bench: Bench,
  count: number,
  making: MakingUp,
): Promise<Import> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-bench-'));
  let [readMs, keptMs, memory] = [0, 0, 0];
  for (let first = 0; first < count; first += IN_A_FILE) {
    const file = path.join(folder, `${String(first)}.backstory.json`);
    const stories = Array.from(
      { length: Math.min(IN_A_FILE, count - first) },
      (_, index) => madeUpStory(first + index, making).story,
    );
    await writeFile(file, JSON.stringify({ format: 1, stories }));
    const took = await onOwnPage(bench, 'stories.html', (page) => importFile(page, file));
    readMs += took.readMs;
    keptMs += took.keptMs;
    memory = Math.max(memory, took.memory);
    await rm(file);
  }
  await rm(folder, { recursive: true });
  return { readMs, keptMs, memory };
}

async function importFile(page: Page, file: string): Promise<Import> {
  await page.waitForSelector('html[data-ready]');
  const chooser = (await page.$('#choose-files')) as ElementHandle<HTMLInputElement> | null;
  const chosen = performance.now();
  await chooser?.uploadFile(file);
  await page.waitForSelector('#keep', { timeout: 0 });
  const asked = performance.now();
  const { JSHeapUsedSize = 0 } = await page.metrics();
  const answered = performance.now();
  await page.click('#keep');
  await page.waitForFunction(() => document.getElementById('said')?.textContent !== '', {
    timeout: 0,
    polling: 'raf',
  });
  const kept = performance.now();
  return {
    readMs: asked - chosen,
    keptMs: kept - answered,
    memory: JSHeapUsedSize / 1_000_000,
  };
}
