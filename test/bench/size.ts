/** The size of the scripts that run on pages of the web. */
import path from 'node:path';
import { BYTE_LIMITS, scriptSize } from '../../tools/build/byte-limits.ts';
import type { Section } from './report.ts';

/**
 * Measures the scripts of a built extension against their limits, in bytes.
 *
 * @param extension the folder of the extension as built for Chrome
 */
export async function size(extension: string): Promise<Section> {
  const measured = await Promise.all(
    Object.entries(BYTE_LIMITS).map(async ([script, limit]) => {
      const bytes = await scriptSize(path.join(extension, script));
      return { script, bytes, limit };
    }),
  );
  return {
    title: 'Scripts that run on pages of the web, everything included',
    head: ['bytes', 'minified', 'gzipped'],
    rows: measured.map(({ script, bytes }) => [script, bytes.minified, bytes.gzipped]),
    limits: measured.flatMap(({ script, bytes, limit }) => [
      { what: `${script}, minified`, measured: bytes.minified, atMost: limit.minified },
      { what: `${script}, gzipped`, measured: bytes.gzipped, atMost: limit.gzipped },
    ]),
  };
}
