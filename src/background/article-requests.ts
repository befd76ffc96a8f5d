/** The requests for articles that are not answered yet, kept for as long as the browser runs: the background may end before. */
import {
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
  /** One at a time: of two articles for one request only the first is to be kept. */
  #running: Promise<unknown> = Promise.resolve();

  constructor(area: SessionArea) {
    this.#area = area;
  }

  /** Notes that somebody asks; what was asked of the tab before counts no more. */
  add(request: ArticleRequest): Promise<void> {
    return this.#inTurn(async () => {
      await this.#write(withRequest(await this.#read(), request));
    });
  }

  /**
   * Does something for a request, which counts no more then; it does again where that has failed.
   *
   * @param action resolves to whether it is done
   * @returns false where it is not done, or nobody has asked for it
   * @throws what the action throws
   */
  answer(
    token: string,
    sender: ArticleSender,
    action: (request: ArticleRequest) => Promise<boolean>,
  ): Promise<boolean> {
    return this.#inTurn(async () => {
      const before = await this.#read();
      const request = requestOf(before, token, sender, Date.now());
      if (!request) return false;
      // Before the action, since the background may end while it runs.
      await this.#write(before.filter((one) => one !== request));
      let isDone = false;
      try {
        isDone = await action(request);
      } finally {
        if (!isDone) await this.#write(before);
      }
      return isDone;
    });
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
