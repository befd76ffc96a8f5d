/** The type of a story and its schema agree. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { SCHEMA_FILE } from '../../../tools/story/schema.ts';

/**
 * A module that compiles only if both types agree. `readonly` is left out, which a schema can't express, and
 * so is the length of arrays, which the schema's type writes as tuples.
 */
const CHECK = `
  import type { Story as Ours } from './ours.ts';
  import type { Story as Schemas } from './schemas.ts';
  type Plain<T> = T extends readonly (infer Item)[] ? Plain<Item>[]
    : T extends object ? { -readonly [Key in keyof T]: Plain<T[Key]> } : T;
  export const there = (ours: Plain<Ours>): Plain<Schemas> => ours;
  export const back = (schemas: Plain<Schemas>): Plain<Ours> => schemas;
  type Keys<T> = T extends readonly (infer Item)[] ? Keys<Item>
    : T extends object ? {
      [Key in keyof T & string]: (string extends Key ? never : Key) | Keys<T[Key]>;
    }[keyof T & string] : never;
  export const sameKeys: [Keys<Ours>] extends [Keys<Schemas>] ? [Keys<Schemas>] extends [Keys<Ours>]
    ? true : never : never = true;
`;

/** The test compiles TypeScript's own library twice, which takes long on a busy machine. */
const COMPILE_TIMEOUT_MS = 30_000;

test(
  'story.ts and story.schema.json describe the same fields',
  async () => {
    const schema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as object;
    const schemas = await compile(schema, 'Story', {
      additionalProperties: false,
      bannerComment: '',
    });
    const ours = readFileSync(
      path.resolve(import.meta.dirname, '../../../src/core/story/story.ts'),
      'utf8',
    );
    expect(errorsOf({ 'ours.ts': ours, 'schemas.ts': schemas, 'check.ts': CHECK })).toEqual([]);
    const changed = ours.replace('readonly role?:', 'readonly rank?:');
    expect(errorsOf({ 'ours.ts': changed, 'schemas.ts': schemas, 'check.ts': CHECK })).not.toEqual(
      [],
    );
  },
  COMPILE_TIMEOUT_MS,
);

/** The errors of type-checking files that exist only in memory. */
function errorsOf(files: Record<string, string>): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const nameOf = (file: string): string => path.basename(file);
  const disk = { ...host };
  host.fileExists = (file) => nameOf(file) in files || disk.fileExists(file);
  host.readFile = (file) => files[nameOf(file)] ?? disk.readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = files[nameOf(file)];
    return text === undefined
      ? disk.getSourceFile(file, version, ...rest)
      : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram(['/check.ts'], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
