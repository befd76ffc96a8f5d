/** The strip of a story from its first word to its last, with what stands here and what does not. */
import type { CoverageKind, CoveragePart } from '../core/recognition/coverage.ts';
import type { Language } from '../view/elements/messages.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

const KINDS: readonly CoverageKind[] = ['here', 'changed', 'missing'];
/** Parts of fewer words are drawn but not read out, in words: nobody listens to fifty of them. */
const SHORTEST_READ_OUT = 8;

/** The strip as a picture with its words, and a key that adds it up. */
export function coverageBar(parts: readonly CoveragePart[], language: Language): Tree[] {
  return [
    tree(
      'div',
      { class: 'strip', role: 'img', 'aria-label': label(parts, language) },
      ...parts.map(({ kind, words }) =>
        tree('span', { class: kind, style: `flex-grow: ${String(words)}` }),
      ),
    ),
    tree(
      'ul',
      { class: 'strip-key' },
      ...KINDS.filter((kind) => wordsOf(parts, kind) > 0).map((kind) =>
        tree('li', { class: kind }, language.count(`strip_${kind}`, wordsOf(parts, kind))),
      ),
    ),
  ];
}

function wordsOf(parts: readonly CoveragePart[], kind: CoverageKind): number {
  return parts.reduce((sum, part) => sum + (part.kind === kind ? part.words : 0), 0);
}

function label(parts: readonly CoveragePart[], language: Language): string {
  const number = new Intl.NumberFormat(language.locale);
  let from = 1;
  const stretches: string[] = [];
  for (const { kind, words } of parts) {
    const [first, last] = [number.format(from), number.format(from + words - 1)];
    if (words >= SHORTEST_READ_OUT)
      stretches.push(language.message(`stretch_${kind}`, first, last));
    from += words;
  }
  const list = new Intl.ListFormat(language.locale, { type: 'unit' }).format(stretches);
  return language.message('stripLabel', number.format(from - 1), list);
}
