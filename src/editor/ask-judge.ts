/** Asks the worker that judges drafts. */
import type { CapturedArticle } from '../core/article/captured-article.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import type { FromJudge, Judged, ToJudge } from './judge.ts';
import type { OtherStories } from './other-stories.ts';

/** Judges a state of the draft. */
export type AskJudge = (story: DraftStory) => Promise<Judged>;

/** The worker's script, as it is built. */
const SCRIPT = 'judging.js';

/** Starts it for an article. */
export function startJudge(article: CapturedArticle, others: OtherStories): AskJudge {
  const worker = new Worker(SCRIPT);
  const send = (message: ToJudge): void => {
    worker.postMessage(message);
  };
  const waiting = new Map<number, (judged: Judged) => void>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromJudge>) => {
    waiting.get(data.number)?.(data.judged);
    waiting.delete(data.number);
  });
  send({ article, others });
  return (story) =>
    new Promise((resolve) => {
      waiting.set(++number, resolve);
      send({ number, story });
    });
}
