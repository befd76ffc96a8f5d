/**
 * What kind of publisher a source's link leads to. The list is data, beside the stories, and one for all of
 * them: assets/stories/publishers.json.
 */
import path from 'node:path';
import { readJson } from './read-json.ts';
import { SCHEMA_FILE } from './schema.ts';
import { StoryError } from './story-error.ts';

/** From the best to what no story may cite; publishers.schema.json says what each is. */
export const PUBLISHER_KINDS = ['primary', 'major', 'other', 'weak', 'encyclopaediaCopy'] as const;

export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** The kind of each host that is listed. */
export type Publishers = ReadonlyMap<string, PublisherKind>;

/** The name of the list, in the folder of the stories. */
export const PUBLISHERS_NAME = 'publishers.json';

const FOLDER = path.dirname(SCHEMA_FILE);

/**
 * Reads the list.
 *
 * @param file another list than that of the stories
 * @throws StoryError where it breaks its schema, or names a host twice
 */
export async function readPublishers(
  file: string = path.join(FOLDER, PUBLISHERS_NAME),
): Promise<Publishers> {
  const schema = path.join(FOLDER, 'publishers.schema.json');
  const lists = (await readJson(file, schema)) as Record<PublisherKind, string[]>;
  const entries = PUBLISHER_KINDS.flatMap((kind) =>
    lists[kind].map((host) => [host, kind] as const),
  );
  const publishers = new Map(entries);
  if (publishers.size < entries.length) {
    const hosts = entries.map(([host]) => host);
    const twice = hosts.filter((host, index) => hosts.indexOf(host) < index);
    throw new StoryError(file, [`of two kinds at once: ${twice.join(', ')}`]);
  }
  return publishers;
}

/** The host that an address leads to, without "www."; the address itself where it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

/** The kind of the publisher that an address leads to; null where it is not listed, nor a host above it. */
export function publisherKind(url: string, publishers: Publishers): PublisherKind | null {
  const names = hostOf(url).split('.');
  for (let first = 0; first < names.length; first++) {
    const kind = publishers.get(names.slice(first).join('.'));
    if (kind) return kind;
  }
  return null;
}
