/** The story schema, and how data is checked against a schema. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import formats from 'ajv-formats';

/** The path of the schema, in the folder of the stories. */
export const SCHEMA_FILE = path.resolve(
  import.meta.dirname,
  '../../assets/stories/story.schema.json',
);

/**
 * Checks data against a schema.
 *
 * @param file the path of the schema
 * @returns a line for each error: its place as a JSON pointer, and what was expected there
 */
export async function schemaErrors(data: unknown, file: string): Promise<string[]> {
  const ajv = new Ajv({ allErrors: true, unicodeRegExp: true });
  formats(ajv, ['date']);
  const validate = ajv.compile(JSON.parse(await readFile(file, 'utf8')) as object);
  return validate(data) ? [] : (validate.errors ?? []).map(lineFor);
}

function lineFor({
  instancePath,
  message = 'is not allowed',
  params,
  keyword,
}: ErrorObject): string {
  const place = instancePath === '' ? 'at the top' : `at ${instancePath}`;
  if (keyword === 'additionalProperties') {
    return `${place}: has "${String(params['additionalProperty'])}", which the schema does not know`;
  }
  const allowed: unknown = params['allowedValues'];
  const choice = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
  return `${place}: ${message}${choice}`;
}
