/** Where the terms stand in the article: its words are read once, and looked through where forms change. */
import { useCallback, useMemo } from 'preact/hooks';
import { articleText, hasText } from '../core/article/article-text.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import type { DraftTerm } from '../core/editing/draft-story.ts';
import { formPlaces, placedMentions, placesOfTerms } from '../core/editing/form-places.ts';
import { readWords } from '../core/recognition/words.ts';
import { type MarkedPlace, markedPlaces } from './article-marks.ts';
import { useSame } from './use-same.ts';

/** How often a term stands in the text, and each of its forms. */
export type TermStands = { readonly count: number; readonly forms: readonly number[] };

export type Mentions = {
  /** The article as one text. */
  readonly text: string;
  readonly marks: readonly MarkedPlace[];
  /** Term after term; null where the text is not here. */
  readonly stands: readonly TermStands[] | null;
  /** How often a form stands in the text that is none of a term's yet; null where that is not here. */
  readonly countOf: ((form: string) => number) | null;
};

const NO_MARKS: readonly MarkedPlace[] = [];

export function useMentions(article: CapturedArticle, terms: readonly DraftTerm[]): Mentions {
  const text = useMemo(() => articleText(article), [article]);
  const words = useMemo(() => readWords(text), [text]);
  const known = useSame(
    terms.map(({ id, kind, forms, notWithin }) => ({ id, kind, forms, notWithin })),
  );
  const found = useMemo(() => {
    const placed = placedMentions(text, known, words);
    const kinds = new Map(known.map(({ id, kind }) => [id, kind]));
    return {
      marks: markedPlaces(placed, kinds),
      stands: placesOfTerms(known, placed).map(({ count, forms }) => ({
        count,
        forms: forms.map(({ places }) => places.length),
      })),
    };
  }, [known, words]);
  const countOf = useCallback(
    (form: string) => formPlaces(text, [{ id: 'new', forms: [form] }], words)[0]?.count ?? 0,
    [words],
  );
  return hasText(article)
    ? { text, ...found, countOf }
    : { text: '', marks: NO_MARKS, stands: null, countOf: null };
}
