/** Every text in data, with its place. */
import type { DataPath } from './fault.ts';

export type PlacedText = { readonly path: DataPath; readonly text: string };

/** Lists the texts in their order; keys are none of them. The data is no deeper than a story. */
export function textsOf(data: unknown, path: DataPath = []): PlacedText[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsOf(value, [...path, key]));
}
