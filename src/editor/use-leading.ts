/** Leads to a field once it is there: a step may have made it just now, or the term that holds it is still folded. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DraftTerm } from '../core/editing/draft-story.ts';
import { leadTo } from './lead-to.ts';

/** Of so few terms the fields are all in the page, where the browser's own search finds what is in them. */
const FEW_TERMS = 20;

export type Leading = {
  /** Leads to a field after the next change of the page. */
  readonly lead: (field: string) => void;
  /** Has the fields of a term made. */
  readonly unfold: (termId: string) => void;
  /** Whether they are. */
  readonly isUnfolded: (termId: string) => boolean;
};

/** @param terms as they stand now */
export function useLeading(termsNow: { readonly current: readonly DraftTerm[] }): Leading {
  const next = useRef<string | null>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [, setTimes] = useState(0);
  const isUnfolded = (id: string): boolean =>
    unfolded.has(id) || termsNow.current.length <= FEW_TERMS;
  const steps = useMemo(
    () => ({
      lead(field: string) {
        next.current = field;
        setTimes((times) => times + 1);
      },
      unfold(id: string) {
        setUnfolded((before) => (before.has(id) ? before : new Set([...before, id])));
      },
    }),
    [],
  );
  useLayoutEffect(() => {
    if (next.current === null) return;
    const term = termsNow.current[termIndex(next.current)];
    if (term && !isUnfolded(term.id)) {
      // It comes back here once the term's fields are made.
      steps.unfold(term.id);
      return;
    }
    leadTo(next.current);
    next.current = null;
  });
  return { ...steps, isUnfolded };
}

/** The number of the term that a field is in; -1 for none. */
function termIndex(field: string): number {
  const [, index = '-1'] = /^terms-(\d+)-/.exec(field) ?? [];
  return Number(index);
}
