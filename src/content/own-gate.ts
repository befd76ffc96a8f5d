/**
 * Entry: what the page knows of the reader's own stories. The browser runs it beside the content script, before or after
 * it, and only while there is such a story; the background runs it once more where one has come or gone.
 */
import { OWN_GATE, type StoredGate } from '../extension/stored-gate.ts';
import { backstory } from './own-scope.ts';

async function readOwnGate(): Promise<void> {
  const stored = await chrome.storage.local.get<Partial<Record<string, StoredGate>>>(OWN_GATE);
  const gate = stored[OWN_GATE]?.gate;
  backstory.gates = gate ? [{ ...gate, pattern: new RegExp(gate.pattern, 'g') }] : [];
  backstory.lookAgain?.();
}

// An extension that is replaced meanwhile takes its storage along.
readOwnGate().catch(() => undefined);
