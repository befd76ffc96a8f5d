/** What the content script and the reader script share in the global scope of their isolated world, by one name. */
import type { Backstory } from './contract.ts';

/** Whichever script comes first makes it; each adds its part. */
export const backstory: Backstory = (globalThis.backstory ??= {});
