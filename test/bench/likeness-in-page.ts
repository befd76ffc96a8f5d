/** Runs in a page: reads it as the extension does, and measures how like it is to known copies. */
import { decodeFingerprint, shingles } from '../../src/core/recognition/fingerprint.ts';
import { namesAtGate, type Gate } from '../../src/core/recognition/gate.ts';
import { paragraphsOf } from '../../src/core/recognition/paragraphs.ts';
import { likenessTo } from '../../src/core/recognition/recognise.ts';
import { readWords } from '../../src/core/recognition/words.ts';
import { rawText } from '../../src/page/text/raw-text.ts';
import { openRootsIn } from '../../src/page/text/shadow-roots.ts';
import { readVisibleText } from '../../src/page/text/visible-text.ts';

export type PageLikeness = {
  readonly gateIsOpen: boolean;
  /** The best score among the copies; 0 where the page has no shingle of any. */
  readonly score: number;
};

declare global {
  var likenessOfPage: (gate: Gate, fingerprints: readonly string[]) => Promise<PageLikeness>;
}

globalThis.likenessOfPage = async (gate, fingerprints) => {
  const names = namesAtGate(rawText(openRootsIn(document)), gate);
  const { text: visible } = await readVisibleText(document.body, () => null);
  const words = readWords(visible);
  const text = {
    shingles: shingles(words.map((word) => word.text)),
    paragraphs: paragraphsOf(visible, words),
  };
  const scores = fingerprints.map((copy) => likenessTo(text, decodeFingerprint(copy))?.score ?? 0);
  return { gateIsOpen: names.length > 0, score: Math.max(0, ...scores) };
};
