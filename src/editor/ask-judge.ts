/** Asks the worker that judges drafts. */
import type { CapturedArticle } from '../core/article/captured-article.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import type { FromJudge, Judged, ToJudge } from './judge.ts';
import type { OtherStories } from './other-stories.ts';

/** Judges a state of the draft; rejects where that fails. */
export type AskJudge = (story: DraftStory) => Promise<Judged>;

type Waiting = {
  readonly resolve: (judged: Judged) => void;
  readonly reject: (error: Error) => void;
};

/** The worker's script, as it is built. */
const SCRIPT = 'judging.js';

/** Starts it for an article. One that fails is started anew, and asked once more. */
export function startJudge(article: CapturedArticle, others: OtherStories): AskJudge {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let number = 0;
  const fail = (): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error('the draft is not judged'));
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(SCRIPT);
    started.addEventListener('message', ({ data }: MessageEvent<FromJudge>) => {
      waiting.get(data.number)?.resolve(data.judged);
      waiting.delete(data.number);
    });
    started.addEventListener('error', fail);
    started.addEventListener('messageerror', fail);
    send(started, { article, others });
    return started;
  };
  const ask: AskJudge = (story) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      waiting.set(++number, { resolve, reject });
      send(worker, { number, story });
    });
  return (story) => ask(story).catch(() => ask(story));
}

function send(worker: Worker, message: ToJudge): void {
  worker.postMessage(message);
}
