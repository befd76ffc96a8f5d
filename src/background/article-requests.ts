/** The requests for articles, kept for as long as the browser runs: the background may end before. */
import {
  type ArticleAnswer,
  type ArticleRequest,
  type ArticleSender,
  requestOf,
  withRequest,
} from '../core/article/article-request.ts';

/** The part of `storage.session` that is used here; no page's script can read it. */
export type SessionArea = {
  readonly get: (key: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
};

const KEY = 'articleRequests';

export class ArticleRequests {
  readonly #area: SessionArea;
  /** One reads and writes the area at a time. */
  #running: Promise<unknown> = Promise.resolve();

  /** The answers under way, by their tokens: of two articles for one request only the first is to be kept. */
  readonly #answering = new Map<string, Promise<string | null>>();

  constructor(area: SessionArea) {
    this.#area = area;
  }

  /** Notes that somebody asks; what was asked of the same page before counts no more. */
  add(request: ArticleRequest): Promise<void> {
    return this.#inTurn(async () => {
      await this.#write(withRequest(await this.#read(), request));
    });
  }

  /**
   * Keeps something for a request, once: whoever sends it again, having missed the answer, is told the same. Where it has
   * failed, or the background has ended meanwhile, it may be sent again.
   *
   * @param keep resolves to the id of the draft that is kept; null where it is not
   * @throws what `keep` throws
   */
  async answer(
    token: string,
    sender: ArticleSender,
    keep: (request: ArticleRequest) => Promise<string | null>,
  ): Promise<ArticleAnswer> {
    // What is kept may take long, which no other request waits for.
    const keeping = await this.#inTurn(async () => {
      const request = requestOf(await this.#read(), token, sender, Date.now());
      if (!request) return null;
      const draft = this.#answering.get(token) ?? this.#keepFor(request, keep);
      return { draft };
    });
    if (!keeping) return 'not-asked';
    return (await keeping.draft) === null ? 'not-kept' : 'kept';
  }

  #keepFor(
    request: ArticleRequest,
    keep: (request: ArticleRequest) => Promise<string | null>,
  ): Promise<string | null> {
    if (request.draftId !== undefined) return Promise.resolve(request.draftId);
    const { token } = request;
    const kept = keep(request)
      .then(async (draftId) => {
        if (draftId !== null) await this.#inTurn(() => this.#note(token, draftId));
        return draftId;
      })
      .finally(() => this.#answering.delete(token));
    this.#answering.set(token, kept);
    return kept;
  }

  async #note(token: string, draftId: string): Promise<void> {
    const requests = await this.#read();
    await this.#write(requests.map((one) => (one.token === token ? { ...one, draftId } : one)));
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#running.then(work);
    this.#running = done.catch(() => undefined);
    return done;
  }

  async #read(): Promise<readonly ArticleRequest[]> {
    const kept = (await this.#area.get(KEY))[KEY];
    return (kept ?? []) as readonly ArticleRequest[];
  }

  #write(requests: readonly ArticleRequest[]): Promise<void> {
    return this.#area.set({ [KEY]: requests });
  }
}
