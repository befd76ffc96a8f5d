/** Looks for the names of stories in the page's raw text, of which nothing is kept. */
import { gate } from 'backstory:gate';
import { namesAtGate } from '../core/recognition/gate.ts';
import { rawText } from '../page/text/raw-text.ts';

/** What the gate found in the page's raw text. */
export type GateScan = {
  /** The names of stories that stand there. */
  readonly names: readonly string[];
  /** How long the text is, in UTF-16 code units. */
  readonly length: number;
};

/** @param roots the open shadow roots that are read after the body */
export function lookThroughGate(roots: readonly ShadowRoot[]): GateScan {
  const text = rawText(roots);
  const names = namesAtGate(text, gate);
  // Engines keep the text that an expression has matched last: this one takes its place.
  /(?:)/.test('');
  return { names, length: text.length };
}
