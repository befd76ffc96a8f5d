/** Data that may be anything, taken for a group or a list wherever it is one. */

export type Group = Readonly<Record<string, unknown>>;

/** A group without fields where it is none. */
export function groupOf(value: unknown): Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Group)
    : {};
}

/** A list without entries where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
