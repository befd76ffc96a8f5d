/** A story that has no error in one line: how many sources it cites, and of which kinds. */
import type { Story } from '../../src/core/story/story.ts';
import {
  PUBLISHER_KINDS,
  publisherKind,
  type Publishers,
} from '../../src/core/story-file/publishers.ts';

/** @param publishers null for an own story, whose publishers are of no kind */
export function storySummary({ id, sources }: Story, publishers: Publishers | null): string {
  const urls = Object.values(sources).map(({ url }) => url);
  const kinds = publishers && urls.map((url) => publisherKind(url, publishers));
  const counts = PUBLISHER_KINDS.flatMap((kind) => {
    const count = kinds?.filter((one) => one === kind).length ?? 0;
    return count > 0 ? [`${String(count)} ${kind}`] : [];
  });
  const listed = counts.length > 0 ? `: ${counts.join(', ')}` : '';
  return `${id}: no error; ${String(urls.length)} sources${listed}`;
}
