/** What recognition needs to know of a story: its notes, which are most of it, are left out. */
import type { Copy, Story, Term } from '../story/story.ts';

export type KnownStory = Pick<Story, 'id' | 'gate'> & {
  readonly terms: readonly KnownTerm[];
  readonly copies: readonly Pick<Copy, 'id' | 'words' | 'fingerprint'>[];
};

/** A term by its names alone. */
export type KnownTerm = Pick<Term, 'id' | 'forms' | 'notWithin'>;

/** Takes of a story what recognition needs. */
export function knownStoryOf({ id, gate, terms, copies }: Story): KnownStory {
  return {
    id,
    gate: { names: gate.names, minNames: gate.minNames },
    terms: terms.map(({ id, forms, notWithin }) => ({
      id,
      forms,
      ...(notWithin === undefined ? {} : { notWithin }),
    })),
    copies: copies.map(({ id, words, fingerprint }) => ({ id, words, fingerprint })),
  };
}
