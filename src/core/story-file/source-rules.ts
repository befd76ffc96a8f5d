/** The rules for the sources of a story's statements: there, of a known kind, the strong ones first. */
import type { Source, Story } from '../story/story.ts';
import { advice, error, type Fault } from './fault.ts';
import {
  ENCYCLOPAEDIA_COPIES,
  publisherKind,
  type PublisherKind,
  type Publishers,
  siteOf,
} from './publishers.ts';
import type { Statement } from './statements.ts';

/**
 * Checks the sources that a statement cites.
 *
 * @param sources the story's, by id
 * @param publishers the kinds of publishers; null where kinds don't count
 */
export function citationFaults(
  { path, sources: ids }: Statement,
  sources: Readonly<Record<string, Source>>,
  publishers: Publishers | null,
): Fault[] {
  const urls = ids.map((id) => urlOf(sources, id));
  const missing = ids.flatMap((id, index) =>
    urls[index] === null ? [error([...path, 'sources', index], 'noSuchSource', id)] : [],
  );
  if (missing.length > 0 || publishers === null) return missing;
  const kinds = urls.map((url) => publisherKind(url ?? '', publishers));
  // What can't be placed can't be compared.
  return kinds.includes(null) ? [] : orderFaults([...path, 'sources'], ids, kinds);
}

/** A field of the prototype, such as "constructor", is no source. */
function urlOf(sources: Readonly<Record<string, Source>>, id: string): string | null {
  return Object.hasOwn(sources, id) ? (sources[id]?.url ?? null) : null;
}

function orderFaults(
  path: Fault['path'],
  ids: readonly string[],
  kinds: readonly (PublisherKind | null)[],
): Fault[] {
  if (kinds.every((kind) => kind === 'weak')) return [error(path, 'weakSources', ids.join(', '))];
  const strong = kinds.findIndex((kind) => kind === 'primary' || kind === 'major');
  return strong > 0 ? [error(path, 'strongSourceFirst', String(ids[strong]), String(ids[0]))] : [];
}

/**
 * Checks the list of sources: each is cited, and of a publisher whose kind is known. An own story's author judges
 * for themselves, and is advised.
 */
export function sourceListFaults(
  { sources }: Story,
  statements: readonly Statement[],
  publishers: Publishers | null,
): Fault[] {
  const used = new Set(statements.flatMap((one) => one.sources));
  return Object.entries(sources).flatMap(([id, source]) => [
    ...(used.has(id) ? [] : [error(['sources', id], 'unusedSource')]),
    ...(publishers === null ? adviceOn(id, source) : publisherFaults(id, source, publishers)),
  ]);
}

function publisherFaults(id: string, { url }: Source, publishers: Publishers): Fault[] {
  const path = ['sources', id, 'url'];
  const kind = publisherKind(url, publishers);
  if (kind === null) return [error(path, 'unknownPublisher', siteOf(url))];
  return kind === 'encyclopaediaCopy' ? [error(path, kind, siteOf(url))] : [];
}

function adviceOn(id: string, { url, date }: Source): Fault[] {
  const isCopy = publisherKind(url, ENCYCLOPAEDIA_COPIES) !== null;
  return [
    ...(isCopy ? [advice(['sources', id, 'url'], 'encyclopaediaCopy', siteOf(url))] : []),
    ...(date === null ? [advice(['sources', id, 'date'], 'undatedSource')] : []),
  ];
}
