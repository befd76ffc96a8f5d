/** Finds an article among the pages that are open. */
import { articleAddress } from './article-address.ts';

/**
 * The first tab that shows an article's page, however somebody came to it.
 *
 * @param address the article's
 * @returns undefined where none does
 */
export function tabOfArticle<Tab extends { readonly url?: string | undefined }>(
  address: string,
  tabs: readonly Tab[],
): Tab | undefined {
  const sought = articleAddress(address);
  return tabs.find(({ url }) => sought !== null && articleAddress(url ?? '') === sought);
}
