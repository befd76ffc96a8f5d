/** A draft without a text may get it in another tab, from the report's page: then this one shows it, too. */
import { useEffect, useRef } from 'preact/hooks';
import { hasText } from '../core/article/article-text.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';

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
  useEffect(() => {
    if (hasText(article)) return;
    const shown = new AbortController();
    const look = (): void => {
      hasCome().then(
        (isThere) => {
          if (isThere && latest.current) location.reload();
        },
        () => undefined,
      );
    };
    const lookOnReturn = (): void => {
      if (document.visibilityState === 'visible') look();
    };
    addEventListener('focus', look, { signal: shown.signal });
    // A tab that is shown again in a window that has the focus already gets none where its address bar has it.
    document.addEventListener('visibilitychange', lookOnReturn, { signal: shown.signal });
    return () => {
      shown.abort();
    };
  }, []);
}
