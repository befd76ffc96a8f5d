/**
 * `npm run fuzz [-- --seed N --texts N --pages N]`: random texts for the recogniser, and random pages around
 * the sample report in both browsers. Any of them can be made again by its number. Exits with 1 where
 * something is wrong.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type Driver, BROWSERS } from '../../tools/browser/driver.ts';
import { openBrowser } from '../../tools/browser/open-browser.ts';
import { sampleReport } from '../../tools/sample/sample-page.ts';
import { type Served, serve } from '../../tools/sample/serve.ts';
import { readStories } from '../../tools/story/read-stories.ts';
import { waitForMarks } from '../support/marks.ts';
import { print } from '../support/print.ts';
import { complaintsOn } from './check-text.ts';
import { randomText } from './random-text.ts';
import { randomTree } from './random-tree.ts';

/** What no text may exceed: the thread's own time in seconds, and megabytes of the heap. */
const MAX_SECONDS = 1;
const MAX_MEGABYTES = 100;
const MARKS = 9;
/** Keeps the page's body as it is before the extension comes. */
const KEEPS_BODY =
  "<script>addEventListener('DOMContentLoaded', () => { globalThis.before = document.body.outerHTML })</script>";
const STORIES = path.resolve(import.meta.dirname, '../../assets/stories');

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '0' },
    texts: { type: 'string', default: '2000' },
    pages: { type: 'string', default: '150' },
  },
});
const [seed, texts, pages] = [values.seed, values.texts, values.pages].map(Number);
const report = sampleReport();
const complaints = [
  ...(await fuzzTexts(seed ?? 0, texts ?? 0)),
  ...(await fuzzPages(seed ?? 0, pages ?? 0)),
];
for (const complaint of complaints) console.log(complaint);
console.log(
  `${String(texts)} texts, ${String(pages)} pages: ${String(complaints.length)} complaints`,
);
process.exitCode = complaints.length > 0 ? 1 : 0;

async function fuzzTexts(first: number, count: number): Promise<string[]> {
  const stories = await readStories(STORIES);
  const words = report.paragraphs.join(' ').split(/\s+/);
  const wrong: string[] = [];
  let [slowest, largest] = [0, 0];
  for (let number = first; number < first + count; number++) {
    const text = randomText(words, number);
    globalThis.gc?.();
    const [heap, before] = [process.memoryUsage().heapUsed, process.cpuUsage()];
    const found = complaintsOn(text, stories);
    const seconds = process.cpuUsage(before).user / 1e6;
    const megabytes = (process.memoryUsage().heapUsed - heap) / 1e6;
    [slowest, largest] = [Math.max(slowest, seconds), Math.max(largest, megabytes)];
    if (seconds > MAX_SECONDS) found.push(`took ${seconds.toFixed(2)} s`);
    if (megabytes > MAX_MEGABYTES) found.push(`took ${megabytes.toFixed(0)} MB`);
    wrong.push(...found.map((complaint) => `text ${String(number)}: ${complaint}`));
  }
  console.log(`texts: at most ${slowest.toFixed(2)} s and ${largest.toFixed(0)} MB`);
  return wrong;
}

async function fuzzPages(first: number, count: number): Promise<string[]> {
  if (count === 0) return [];
  const paragraphs = report.paragraphs.map((text) => print('', [text]).body);
  const server = await serve();
  const wrong: string[] = [];
  for (const browser of BROWSERS) {
    const driver = await openBrowser(browser);
    for (let number = first; number < first + count; number++) {
      server.set('/fuzz', { body: randomTree(paragraphs, number) + KEEPS_BODY });
      const complaint = await complaintOnPage(driver, server);
      if (complaint) wrong.push(`page ${String(number)} in ${browser}: ${complaint}`);
    }
    wrong.push(...driver.consoleErrors.map((text) => `console of ${browser}: ${text}`));
    await driver.close();
  }
  await server.stop();
  return wrong;
}

async function complaintOnPage(driver: Driver, server: Served): Promise<string | null> {
  const page = await driver.open(`${server.origin}/fuzz`);
  try {
    await waitForMarks(page, MARKS);
    return (await isBodySame(page)) ? null : 'the body was changed';
  } catch (error) {
    return String(error);
  } finally {
    await page.close();
  }
}

function isBodySame(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(globalThis, 'before') === document.body.outerHTML);
}
