/** What stands in the way of a change of a draft: other tabs write drafts, too. */
import type { Draft } from './schema.ts';

/** Another state of the draft is kept than the one that was read, or none is. */
export type Obstacle = 'conflict' | 'gone';

/**
 * Null where a draft is kept as it was read.
 *
 * @param changedAt of the draft as it was read
 */
export function obstacleTo(kept: Draft | null, changedAt: number): Obstacle | null {
  if (kept === null) return 'gone';
  return kept.changedAt === changedAt ? null : 'conflict';
}
