/** A story from its first word to its last as a bar: what of it stands on the page, and what does not. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { wordsOf } from '../core/recognition/coverage-totals.ts';
import type { CoverageKind, CoveragePart } from '../core/recognition/coverage.ts';
import type { Language } from '../view/elements/messages.ts';

const KINDS: readonly CoverageKind[] = ['here', 'changed', 'missing'];
/** Parts of fewer words are drawn but not read out: fifty of them are too many to listen to. */
const SHORTEST_READ_OUT = 8;

export type CoverageBarProps = { readonly parts: readonly CoveragePart[] };

/** The bar as a picture with its words. */
export function CoverageBar({ parts }: CoverageBarProps): VNode {
  const language = useLanguage();
  return (
    <div class="coverage" role="img" aria-label={label(parts, language)}>
      {parts.map(({ kind, words }) => (
        <span class={kind} style={{ flexGrow: String(words) }} />
      ))}
    </div>
  );
}

/** What each look in the bar means, with its number of words. */
export function CoverageKey({ parts }: CoverageBarProps): VNode {
  const language = useLanguage();
  return (
    <ul class="coverage-key">
      {KINDS.filter((kind) => wordsOf(parts, kind) > 0).map((kind) => (
        <li key={kind} class={kind}>
          {language.count(`coverage_${kind}`, wordsOf(parts, kind))}
        </li>
      ))}
    </ul>
  );
}

function label(parts: readonly CoveragePart[], { locale, message }: Language): string {
  const number = new Intl.NumberFormat(locale);
  let from = 1;
  const spans: string[] = [];
  for (const { kind, words } of parts) {
    const [first, last] = [number.format(from), number.format(from + words - 1)];
    if (words >= SHORTEST_READ_OUT) spans.push(message(`coverageSpan_${kind}`, first, last));
    from += words;
  }
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(spans);
  return message('coverageLabel', number.format(from - 1), list);
}
