/** Data of stories that can't be used: a line for each error, with the file, the place in it and what was expected there. */
export class StoryError extends Error {
  override name = 'StoryError';

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
  }
}
