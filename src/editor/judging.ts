/** Entry: judges drafts in a worker beside the editor's page, which has to answer keys meanwhile. */
import { validateStory } from 'backstory:story-schema';
import { type FromJudge, Judge, type ToJudge } from './judge.ts';

let judge: Judge | null = null;

addEventListener('message', ({ data }: MessageEvent<ToJudge>) => {
  if ('article' in data) judge = new Judge(data.article, data.others, validateStory);
  else if (judge) {
    const answer: FromJudge = { number: data.number, judged: judge.judge(data.story) };
    postMessage(answer);
  }
});
