/** The story schema as a script asks for it, compiled ahead: the extension's own pages may make no code of texts. */
import path from 'node:path';
import { compiledStorySchema } from '../story/schema.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The source of `backstory:story-schema`, and the folder that its imports start from. */
export async function storySchemaModule(): Promise<{
  readonly contents: string;
  readonly resolveDir: string;
}> {
  const compiled = await compiledStorySchema();
  const contents = [
    "import { validateWith } from './src/core/story-file/schema-error.ts';",
    compiled,
    'export const validateStory = validateWith(validate);',
  ].join('\n');
  return { contents, resolveDir: ROOT };
}
