/** The faults of a story file as lines to print: `file:line:column: words`. */
import path from 'node:path';
import { lineAndColumn, offsetOf, scanJson } from '../../src/core/story-file/json-text.ts';
import type { StoryFileFault } from '../../src/core/story-file/read-story-file.ts';
import { describeFault } from '../../src/view/story-file/describe-fault.ts';
import { english } from '../locales/english.ts';

/**
 * Says where in its text each fault stands, in the order of the text.
 *
 * @param file its path; printed from the working folder on
 * @param text as it stands in the file, but for a byte order mark
 */
export function faultLines(
  file: string,
  text: string,
  faults: readonly StoryFileFault[],
): string[] {
  const language = english();
  const places = scanJson(text);
  const name = path.relative('.', file);
  return faults
    .map((one) => ({
      ...one,
      offset: places.brokenAt ?? offsetOf(places, [...one.at, ...one.fault.path]),
    }))
    .sort((one, other) => one.offset - other.offset)
    .map(({ fault, data, offset }) => {
      const { line, column } = lineAndColumn(text, offset);
      const advice = fault.severity === 'advice' ? 'advice: ' : '';
      const words = describeFault(fault, data, language);
      return `${name}:${String(line)}:${String(column)}: ${advice}${words}`;
    });
}
