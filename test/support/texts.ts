/** Texts of our own that are no story's: other reports, comments, a blog's remarks. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../tools/sample/sample-page.ts';

const read = (name: string): Report => {
  const file = path.resolve(import.meta.dirname, '../texts', `${name}.txt`);
  const [headline = '', ...paragraphs] = readFileSync(file, 'utf8')
    .trim()
    .split(/\n\s*\n/);
  return { headline, paragraphs };
};

/** A local report that has nothing to do with any story. */
export const harbour = read('harbour');
/** A report in which names of the story stand. */
export const budget = read('budget');
/** A report of the same event as the story's, in other words. */
export const summit = read('summit');
/** What a blogger says between the parts of a report. */
export const blog = read('blog');
export const comments = [read('comments')].flatMap(({ headline, paragraphs }) => [
  headline,
  ...paragraphs,
]);
/** The same report in Arabic, which runs from right to left and has no capitals. */
export const harbourInArabic = read('harbour-ar');
/** The same report in Chinese, whose words stand without spaces. */
export const harbourInChinese = read('harbour-zh');
