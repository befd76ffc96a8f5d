/**
 * `npm run bench [-- recognition | size | without | with | stories]`: measures recognition and speed in
 * Chromium with the built extension. Every time is compared with another one measured in the same run.
 * Prints tables, writes dist/bench.json, and exits with 1 where a limit does not hold.
 */
import path from 'node:path';
import { manyStories } from './many-stories.ts';
import { recognition } from './recognition.ts';
import { printSection, save, type Section } from './report.ts';
import { size } from './size.ts';
import { withStory } from './with-story.ts';
import { withoutStory } from './without-story.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../dist/chrome');

const parts: Readonly<Record<string, () => Promise<Section | Section[]>>> = {
  recognition,
  size: () => size(EXTENSION),
  without: () => withoutStory(EXTENSION),
  with: () => withStory(EXTENSION),
  stories: manyStories,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Usage: npm run bench [-- ${Object.keys(parts).join(' | ')}]`);
  process.exit(2);
}
const sections: Section[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const section of [await measure()].flat()) {
    printSection(section);
    sections.push(section);
  }
}
process.exitCode = (await save(sections)) ? 0 : 1;
