/** `npm run --silent story -- fingerprint TEXT`: the entry of a text for a story's "copies", as JSON. */
import { readFile } from 'node:fs/promises';
import { fingerprintedCopy } from './fingerprint-copy.ts';

/** Prints the entry of a plain text that holds headline and paragraphs and nothing else. */
export async function printFingerprint(file: string): Promise<boolean> {
  console.log(JSON.stringify(fingerprintedCopy(await readFile(file, 'utf8')), null, 2));
  return true;
}
