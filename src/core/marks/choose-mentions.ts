/** Chooses which mentions of each term the reader wants marked. */
import type { Settings } from '../settings/settings-schema.ts';

/** All mentions, or the first one of each term of each story. */
export function chooseMentions<
  Mention extends { readonly storyId: string; readonly termId: string },
>(mentions: readonly Mention[], which: Settings['mentions']): readonly Mention[] {
  switch (which) {
    case 'every':
      return mentions;
    case 'first':
      return mentions.filter(
        ({ storyId, termId }, index) =>
          mentions.findIndex((one) => one.storyId === storyId && one.termId === termId) === index,
      );
  }
}
