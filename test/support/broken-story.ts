/** A story with something wrong in it. */
import type { DataPath } from '../../src/core/story-file/fault.ts';
import type { StoryFaultRow } from '../cases/story-fault-row.ts';
import { ownStory } from './own-story.ts';

/** The story of own-story.ts with some fields set anew, as JSON reads it. */
export function brokenStory(set: StoryFaultRow['set']): unknown {
  const story: unknown = JSON.parse(JSON.stringify(ownStory()));
  for (const [path, value] of set) put(story, path, value);
  return JSON.parse(JSON.stringify(story));
}

function put(data: unknown, path: DataPath, value: unknown): void {
  const [key = '', ...rest] = path;
  const at = data as Record<string | number, unknown>;
  if (rest.length > 0) put((at[key] ??= {}), rest, value);
  else if (value !== undefined) at[key] = value;
  else if (Array.isArray(at)) at.splice(Number(key), 1);
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a field may have any name
  else delete at[key];
}
