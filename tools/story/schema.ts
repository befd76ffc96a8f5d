/** The schemas of the stories' data, and how they are compiled: at run time here, ahead of it by the build. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv, type ErrorObject, type Options } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { type ValidateStory, validateWith } from '../../src/core/story-file/schema-error.ts';

/** The path of the story schema, in the folder of the stories. */
export const SCHEMA_FILE = path.resolve(
  import.meta.dirname,
  '../../assets/stories/story.schema.json',
);

const OPTIONS: Options = {
  allErrors: true,
  unicodeRegExp: true,
  // That a day exists is a rule, which says so in other words than for a day that is written otherwise.
  formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
};

/** Reads the story schema and compiles it. */
export async function storyValidator(): Promise<ValidateStory> {
  return validateWith(await compile(new Ajv(OPTIONS), SCHEMA_FILE));
}

/** The story schema compiled to the source of a module, which exports it as `validate` and makes no code of texts. */
export async function compiledStorySchema(): Promise<string> {
  const ajv = new Ajv({
    ...OPTIONS,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  return standalone(ajv, await compile(ajv, SCHEMA_FILE));
}

/**
 * Checks other data of the stories against its schema, for those who work on this project.
 *
 * @param file the path of the schema
 * @returns a line for each error: its place as a JSON pointer, and what was expected there
 */
export async function schemaErrors(data: unknown, file: string): Promise<string[]> {
  const validate = await compile(new Ajv(OPTIONS), file);
  return validate(data) ? [] : (validate.errors ?? []).map(lineFor);
}

async function compile(ajv: Ajv, file: string) {
  return ajv.compile(JSON.parse(await readFile(file, 'utf8'), withoutDescriptions) as object);
}

/** They are for those who write a story, and would ship with the compiled schema. */
function withoutDescriptions(key: string, value: unknown): unknown {
  return key === 'description' && typeof value === 'string' ? undefined : value;
}

function lineFor({ instancePath, message = 'is not allowed' }: ErrorObject): string {
  return `${instancePath === '' ? 'at the top' : `at ${instancePath}`}: ${message}`;
}
