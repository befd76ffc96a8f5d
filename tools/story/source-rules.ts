/** The rules for the sources of a story's statements: there, of a known kind, the strong ones first. */
import type { Source } from '../../src/core/story/story.ts';
import { hostOf, publisherKind, type PublisherKind, type Publishers } from './publishers.ts';
import type { Statement } from './statements.ts';

/**
 * Checks the sources that a statement cites.
 *
 * @param sources the story's, by id
 * @returns a line for each error: where the statement stands, and what is wrong with its sources
 */
export function sourceErrors(
  { place, sources: ids }: Statement,
  sources: Readonly<Record<string, Source>>,
  publishers: Publishers,
): string[] {
  const cited = ids.map((id) => ({ id, url: sources[id]?.url }));
  const kinds = cited.map(({ url }) => (url === undefined ? null : publisherKind(url, publishers)));
  const single = cited.flatMap(({ id, url }, index) => {
    const kind = kinds[index] ?? null;
    const error = url === undefined ? notThere(id) : kindError(id, hostOf(url), kind);
    return error === null ? [] : [error];
  });
  // What can't be placed can't be compared: one error is enough to mend.
  const errors = single.length > 0 ? single : orderErrors(ids, kinds);
  return errors.map((error) => `${place}: ${error}`);
}

function notThere(id: string): string {
  return `its source "${id}" is not among the story's sources`;
}

function kindError(id: string, host: string, kind: PublisherKind | null): string | null {
  if (kind === null) {
    return `its source "${id}" is of no known kind; put ${host} in assets/stories/publishers.json`;
  }
  return kind === 'encyclopaediaCopy'
    ? `its source "${id}" is a copy of an encyclopaedia (${host}); cite what that cites`
    : null;
}

function orderErrors(ids: readonly string[], kinds: readonly (PublisherKind | null)[]): string[] {
  if (kinds.every((kind) => kind === 'weak')) {
    return [`all its sources are weak (${ids.join(', ')}); it needs one that is not`];
  }
  const strong = kinds.findIndex((kind) => kind === 'primary' || kind === 'major');
  return strong > 0
    ? [
        `"${String(ids[strong])}" must be its first source: it is ${String(kinds[strong])}, and "${String(ids[0])}" is ${String(kinds[0])}`,
      ]
    : [];
}
