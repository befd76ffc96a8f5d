/** Reads the JSON files of the stories and checks them against their schemas. */
import { readFile } from 'node:fs/promises';
import { schemaErrors } from './schema.ts';
import { StoryError } from './story-error.ts';

/**
 * Reads a JSON file and checks it against a schema.
 *
 * @param schema the path of the schema
 * @throws StoryError for a file that is no JSON or breaks the schema
 */
export async function readJson(file: string, schema: string): Promise<unknown> {
  const data = parse(file, await readFile(file, 'utf8'));
  const errors = await schemaErrors(data, schema);
  if (errors.length > 0) throw new StoryError(file, errors);
  return data;
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StoryError(file, [
      `at the top: ${error instanceof Error ? error.message : 'no JSON'}`,
    ]);
  }
}
