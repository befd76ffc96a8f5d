/** An error as the compiled schema finds it, and how the schema is asked. */

/** What of an Ajv error the faults are made of. */
export type SchemaError = {
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Given where the name of a field is wrong, and not its value. */
  readonly propertyName?: string;
  /** What stands there. */
  readonly value: unknown;
};

/** Checks data against the story schema; empty for data that it allows. */
export type ValidateStory = (data: unknown) => readonly SchemaError[];

/** A function that Ajv has compiled, ahead or at run time. */
export type CompiledSchema = {
  (data: unknown): boolean;
  errors?: readonly Omit<SchemaError, 'value'>[] | null;
};

/** Nobody reads more of them. */
const MAX_ERRORS = 1_000;

/** Has a compiled schema give its errors back, the first thousand, each with the value that it is about. */
export function validateWith(compiled: CompiledSchema): ValidateStory {
  return (data) => {
    if (compiled(data)) return [];
    const errors = (compiled.errors ?? []).slice(0, MAX_ERRORS);
    return errors.map(({ instancePath, keyword, params, propertyName }) => ({
      instancePath,
      keyword,
      params,
      ...(propertyName !== undefined && { propertyName }),
      value: valueAt(data, keysOf(instancePath)),
    }));
  };
}

/** The keys of a JSON pointer (RFC 6901). */
export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands in data at some keys; undefined where they lead nowhere. */
export function valueAt(data: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}
