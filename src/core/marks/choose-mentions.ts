/** Chooses which mentions of each term the reader wants marked. */
import type { Settings } from '../settings/settings-schema.ts';

/** All mentions, or the first one of each term. */
export function chooseMentions<Mention extends { readonly termId: string }>(
  mentions: readonly Mention[],
  which: Settings['mentions'],
): readonly Mention[] {
  switch (which) {
    case 'every':
      return mentions;
    case 'first':
      return mentions.filter(
        ({ termId }, index) => mentions.findIndex((other) => other.termId === termId) === index,
      );
  }
}
