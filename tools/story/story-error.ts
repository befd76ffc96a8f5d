/** A story's data that can't be used. The message names the file, each place in it and what was expected there. */
export class StoryError extends Error {
  override name = 'StoryError';

  constructor(file: string, errors: readonly string[]) {
    super([`${file}:`, ...errors.map((line) => `  ${line}`)].join('\n'));
  }
}
