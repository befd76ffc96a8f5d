/** The gate of own stories as it is kept for pages: all that they know of these stories is hashes of names. */
import type { Gate } from '../core/recognition/gate.ts';

/** The key in the storage of this device. */
export const OWN_GATE = 'ownGate';

export type StoredGate = {
  /** Of the library that it was made from. */
  readonly revision: number;
  /** Null while no own story is on; the expression is kept as its source. */
  readonly gate: (Omit<Gate, 'pattern'> & { readonly pattern: string }) | null;
};
