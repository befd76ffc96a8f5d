/** Whatever a text is made of, the recogniser stays upright; `npm run fuzz` tries many more. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { sampleReport } from '../../tools/sample/sample-page.ts';
import { readStories } from '../../tools/story/read-stories.ts';
import { complaintsOn } from './check-text.ts';
import { randomText } from './random-text.ts';

const stories = await readStories(path.resolve(import.meta.dirname, '../../assets/stories'));
const words = sampleReport().paragraphs.join(' ').split(/\s+/);

test.each(Array.from({ length: 40 }, (_, seed) => seed))('random text %i', (seed) => {
  expect(complaintsOn(randomText(words, seed), stories)).toEqual([]);
});
