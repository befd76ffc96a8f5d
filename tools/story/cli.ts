/**
 * `npm run story -- fingerprint FILE`: fingerprints a plain text file that holds the headline and
 * paragraphs of a copy and nothing else, and prints the entry for "copies" of a story file.
 */
import { readFile } from 'node:fs/promises';
import { copyOf } from './fingerprint-copy.ts';

const [command, file] = process.argv.slice(2);
if (command !== 'fingerprint' || file === undefined) {
  console.error('Usage: npm run story -- fingerprint FILE');
  process.exitCode = 2;
} else {
  try {
    console.log(JSON.stringify(copyOf(await readFile(file, 'utf8')), null, 2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
