/** That somebody asks for the article of a page: one article is kept in answer, of that page alone. */

export type ArticleRequest = {
  /** Known to the page's script that was brought for it, and to no other page. */
  readonly token: string;
  readonly tabId: number;
  /** The document in the tab; null where the browser does not tell. */
  readonly documentId: string | null;
  /** The id of the story of which the article is to become a copy; null where it is to have notes of its own. */
  readonly copyOf: string | null;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  /** The draft that was kept in answer. */
  readonly draftId?: string;
};

/** What has become of an article that was sent: `not-asked` where nobody waits for it, or does no longer. */
export type ArticleAnswer = 'kept' | 'not-kept' | 'not-asked';

/** Who sends an article, as the browser says. */
export type ArticleSender = {
  readonly tabId: number | undefined;
  readonly documentId: string | undefined;
};

/** A page may stand open over night, with the bar that asks about its article. */
const MAX_AGE_MS = 24 * 60 * 60 * 1000;

/**
 * The requests that count once there is another: the last one of each document, for as long as somebody may answer it.
 * The reader may come back to a page that has made way for another in its tab, with the bar still on it.
 */
export function withRequest(
  requests: readonly ArticleRequest[],
  request: ArticleRequest,
): readonly ArticleRequest[] {
  const others = requests.filter(
    (one) => !isOfSamePage(one, request) && counts(one, request.askedAt),
  );
  return [...others, request];
}

/**
 * The request that an article answers.
 *
 * @param now milliseconds since 1970
 * @returns null where nobody has asked this document for one
 */
export function requestOf(
  requests: readonly ArticleRequest[],
  token: string,
  sender: ArticleSender,
  now: number,
): ArticleRequest | null {
  const asked = requests.find((request) => request.token === token && counts(request, now));
  return asked && isOf(asked, sender) ? asked : null;
}

function isOfSamePage(one: ArticleRequest, other: ArticleRequest): boolean {
  return one.tabId === other.tabId && one.documentId === other.documentId;
}

function counts({ askedAt }: ArticleRequest, now: number): boolean {
  return now - askedAt < MAX_AGE_MS;
}

/** Another document in the tab has come by a navigation. */
function isOf(asked: ArticleRequest, { tabId, documentId }: ArticleSender): boolean {
  const isKnown = asked.documentId !== null && documentId !== undefined;
  return asked.tabId === tabId && (!isKnown || asked.documentId === documentId);
}
