/**
 * `npm run bench [-- recognition | size | without | with | stories | library]`: measures recognition and speed in
 * Chromium with the built extension. `npm run bench -- wire --data FOLDER [--json FILE]`: see wire.ts. Every time
 * is compared with another one measured in the same run. Prints tables, writes dist/bench.json, and exits with 1 where a limit does not hold.
 */
import { parseArgs } from 'node:util';
import { OURS } from './extensions.ts';
import { ownLibrary } from './library.ts';
import { manyStories } from './many-stories.ts';
import { recognition } from './recognition.ts';
import { printSection, save, type Section } from './report.ts';
import { size } from './size.ts';
import { wire } from './wire.ts';
import { withStory } from './with-story.ts';
import { withoutStory } from './without-story.ts';

const parts = {
  recognition,
  size: () => size(OURS),
  without: () => withoutStory(OURS),
  with: () => withStory(OURS),
  stories: manyStories,
  library: () => ownLibrary(OURS, values.stories === undefined ? null : Number(values.stories)),
  // Its texts are not at hand everywhere, so it is measured only where they are named.
  wire: () => (values.data === undefined ? usage() : wire(values.data, values.json ?? null)),
} satisfies Readonly<Record<string, () => Promise<Section | Section[]> | Section>>;

const { values, positionals } = parseArgs({
  options: { data: { type: 'string' }, json: { type: 'string' }, stories: { type: 'string' } },
  allowPositionals: true,
});
if (positionals.some((name) => !(name in parts))) usage();
const sections: Section[] = [];
for (const [name, measure] of Object.entries(parts)) {
  const isChosen = positionals.length === 0 ? name !== 'wire' : positionals.includes(name);
  if (!isChosen) continue;
  for (const section of [await measure()].flat()) {
    printSection(section);
    sections.push(section);
  }
}
process.exitCode = (await save(sections)) ? 0 : 1;

function usage(): never {
  console.error(
    `Usage: npm run bench [-- ${Object.keys(parts).join(' | ')}] [--data FOLDER --json FILE] [--stories NUMBER]`,
  );
  process.exit(2);
}
