/** A draft without a text may get it in another tab, from the report's page: then this one shows it, too. */
import { useRef } from 'preact/hooks';
import { hasText } from '../core/article/article-text.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { useOnReturn } from './use-on-return.ts';

/**
 * Loads the page anew, when somebody comes back to it and the text is there.
 *
 * @param article as it was read
 * @param isKept whether all that is written here is kept, so that nothing is lost then
 * @param hasCome tells whether the draft has a text by now
 */
export function useTextThatComes(
  article: CapturedArticle,
  isKept: boolean,
  hasCome: () => Promise<boolean>,
): void {
  const latest = useRef(isKept);
  latest.current = isKept;
  useOnReturn(() => {
    if (hasText(article)) return;
    hasCome().then(
      (isThere) => {
        if (isThere && latest.current) location.reload();
      },
      () => undefined,
    );
  });
}
