/**
 * `npm run story -- fingerprint FILE`: fingerprints a plain text file that holds the headline and
 * paragraphs of a copy and nothing else, and prints the entry for "copies" of a story file.
 *
 * `npm run story -- check [FILE]`: checks a story file, or all of assets/stories, as the build does, and prints
 * how many sources of each kind it has.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Story } from '../../src/core/story/story.ts';
import { copyOf } from './fingerprint-copy.ts';
import { PUBLISHER_KINDS, publisherKind, type Publishers, readPublishers } from './publishers.ts';
import { readStories, readStory } from './read-stories.ts';
import { SCHEMA_FILE } from './schema.ts';

const [command, file] = process.argv.slice(2);
try {
  if (command === 'fingerprint' && file !== undefined) {
    console.log(JSON.stringify(copyOf(await readFile(file, 'utf8')), null, 2));
  } else if (command === 'check') {
    const publishers = await readPublishers();
    const stories =
      file === undefined ? await readStories(path.dirname(SCHEMA_FILE)) : [await readStory(file)];
    for (const story of stories) console.log(summary(story, publishers));
  } else {
    console.error('Usage: npm run story -- fingerprint FILE, or check [FILE]');
    process.exitCode = 2;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** A story's sources in one line: how many there are of each kind. */
function summary({ id, sources }: Story, publishers: Publishers): string {
  const kinds = Object.values(sources).map(({ url }) => publisherKind(url, publishers));
  const counts = PUBLISHER_KINDS.flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    return count > 0 ? [`${String(count)} ${kind}`] : [];
  });
  return `${id}: no error; ${String(kinds.length)} sources: ${counts.join(', ')}`;
}
