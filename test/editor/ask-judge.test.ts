/** Whoever asks for a judgement gets one, or hears that there is none: also where the worker has failed. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startStory } from '../../src/core/editing/draft-story.ts';
import { startJudge } from '../../src/editor/ask-judge.ts';
import { type FromJudge, Judge, type ToJudge } from '../../src/editor/judge.ts';
import { sampleArticle } from '../support/articles.ts';

const START = startStory(sampleArticle);
const OTHERS = { titles: new Map<string, string>(), gates: [], known: [] };

/** How many of the workers that are started fail. */
let failing = 0;

/** Judges as the worker's script does, or fails at the first draft that it is sent. */
class WorkerHere extends EventTarget {
  readonly #fails = failing-- > 0;
  #judge: Judge | null = null;

  postMessage(message: ToJudge): void {
    if ('article' in message) this.#judge = new Judge(message.article, message.others, () => []);
    else queueMicrotask(() => this.dispatchEvent(this.#answer(message)));
  }

  terminate(): void {
    this.#judge = null;
  }

  #answer({ number, story }: Exclude<ToJudge, { readonly article: unknown }>): Event {
    if (this.#fails || !this.#judge) return new Event('error');
    const data: FromJudge = { number, judged: this.#judge.judge(story) };
    return new MessageEvent('message', { data });
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', WorkerHere);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([0, 1])('where %i workers fail, there is an answer to each state', async (count) => {
  failing = count;
  const ask = startJudge(sampleArticle, OTHERS);
  const named = { ...START, gate: { names: ['Okafor', 'Reyes'], minNames: 2 } };
  const [first, second] = await Promise.all([ask(START), ask(named)]);
  expect(first.checked.isWhole).toBe(false);
  expect(second.gate).toEqual(named.gate);
});

test('where the new one fails too, that is an answer, and the next question is asked anew', async () => {
  failing = 2;
  const ask = startJudge(sampleArticle, OTHERS);
  await expect(ask(START)).rejects.toThrow();
  expect((await ask(START)).checked.isWhole).toBe(false);
});
