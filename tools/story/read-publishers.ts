/** Reads the list of publishers that bundled stories may cite, by kind: assets/stories/publishers.json. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  PUBLISHER_KINDS,
  type PublisherKind,
  type Publishers,
} from '../../src/core/story-file/publishers.ts';
import { SCHEMA_FILE, schemaErrors } from './schema.ts';
import { StoryError } from './story-error.ts';

/** The name of the list, in the folder of the stories. */
export const PUBLISHERS_NAME = 'publishers.json';

const FOLDER = path.dirname(SCHEMA_FILE);

/**
 * Reads the list.
 *
 * @param file another list than that of the stories
 * @throws StoryError where it is no JSON, breaks its schema, or names a host twice
 */
export async function readPublishers(
  file: string = path.join(FOLDER, PUBLISHERS_NAME),
): Promise<Publishers> {
  const lists = await readLists(file);
  const entries = PUBLISHER_KINDS.flatMap((kind) =>
    lists[kind].map((host) => [host, kind] as const),
  );
  const publishers = new Map(entries);
  if (publishers.size < entries.length) {
    const hosts = entries.map(([host]) => host);
    const twice = hosts.filter((host, index) => hosts.indexOf(host) < index);
    throw new StoryError([`${file}: of two kinds at once: ${twice.join(', ')}`]);
  }
  return publishers;
}

async function readLists(file: string): Promise<Record<PublisherKind, string[]>> {
  const data = parse(file, await readFile(file, 'utf8'));
  const errors = await schemaErrors(data, path.join(FOLDER, 'publishers.schema.json'));
  if (errors.length > 0) throw new StoryError(errors.map((error) => `${file}: ${error}`));
  return data as Record<PublisherKind, string[]>;
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StoryError([`${file}: ${error instanceof Error ? error.message : 'no JSON'}`]);
  }
}
