/**
 * `npm run story -- fingerprint FILE`: prints the copy's entry for a plain text file (headline and
 * paragraphs, nothing else), to be put under "copies" of a story file.
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
