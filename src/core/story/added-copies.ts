/** A story together with copies that were added to it elsewhere than in its file. */
import type { Copy, Story } from '../story/story.ts';
import { idFromName } from './ids.ts';

/**
 * Puts them after the story's own. One that the story has by now is left out, and an id that it has taken since is
 * made another.
 *
 * @returns the very story where there is nothing to add
 */
export function withAddedCopies(story: Story, added: Story['copies']): Story {
  const copies = copiesWith(story.copies, added);
  return copies === story.copies ? story : { ...story, copies };
}

/** The story as its file has it, of one that has added copies after its own. */
export function withoutAddedCopies(story: Story, added: Story['copies']): Story {
  const texts = new Set(added.map(({ fingerprint }) => fingerprint));
  const copies = story.copies.filter(({ fingerprint }) => !texts.has(fingerprint));
  return { ...story, copies };
}

/** The same as `withAddedCopies` of the copies alone. */
export function copiesWith(before: readonly Copy[], added: readonly Copy[]): readonly Copy[] {
  let copies = before;
  for (const copy of added) {
    if (copies.some(({ fingerprint }) => fingerprint === copy.fingerprint)) continue;
    const ids = copies.map(({ id }) => id);
    const id = ids.includes(copy.id) ? idFromName(copy.publisher, ids, 'copy') : copy.id;
    copies = [...copies, { ...copy, id }];
  }
  return copies;
}
