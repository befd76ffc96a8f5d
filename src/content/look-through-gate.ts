/** Looks for the names of stories in the page's raw text, of which nothing is kept. */
import { gate } from 'backstory:gate';
import { type Gate, namesAtGate } from '../core/recognition/gate.ts';
import { rawText } from '../page/text/raw-text.ts';
import { backstory } from './own-scope.ts';

/** What the gate found in the page's raw text. */
export type GateScan = {
  /** The names of stories that stand there. */
  readonly names: readonly string[];
  /** How long the text is, in UTF-16 code units. */
  readonly length: number;
};

/**
 * @param roots the open shadow roots that are read after the body
 * @param gates those of the bundled stories and of the reader's own, where there are any
 */
export function lookThroughGate(
  roots: readonly ShadowRoot[],
  gates: readonly Gate[] = [gate, ...(backstory.gates ?? [])],
): GateScan {
  const text = rawText(roots);
  const names = gates.flatMap((one) => namesAtGate(text, one));
  // Engines keep the text that an expression has matched last: this one takes its place.
  /(?:)/.test('');
  return { names, length: text.length };
}
