/** What the reader script remembers of the background's answers, and when it asks again. */
import { expect, test } from 'vitest';
import { RememberedAnswers } from '../../src/content/remembered-answers.ts';
import { createClient } from '../../src/extension/messaging.ts';
import type { PageToBackground } from '../../src/extension/protocol.ts';

const NO_ANSWER = { ok: false };
const UNKNOWN = { ok: true, value: null };
const PAUSED = { ok: true, value: 'paused' };

type Background = {
  readonly answers: RememberedAnswers;
  /** What was asked, and how to answer it. */
  readonly asked: { readonly message: unknown; readonly answer: (answer: unknown) => void }[];
};

/** A background whose answers are given by hand. */
function background(): Background {
  const asked: Background['asked'] = [];
  const client = createClient<PageToBackground>(
    (message) =>
      new Promise((resolve) => {
        asked.push({ message, answer: resolve });
      }),
  );
  return { answers: new RememberedAnswers('paper.example', client), asked };
}

test('an answer is asked for once, also while it is on its way', async () => {
  const { answers, asked } = background();
  const both = Promise.all([answers.settings(), answers.settings()]);
  asked[0]?.answer(PAUSED);
  expect(await both).toEqual([PAUSED, PAUSED]);
  expect(await answers.settings()).toEqual(PAUSED);
  expect(asked.map(({ message }) => message)).toEqual([
    { ask: 'pageSettings', values: ['paper.example'] },
  ]);
});

test('no answer is told from a story that is not known, and is asked for again', async () => {
  const { answers, asked } = background();
  const first = answers.viewsOf(['talks']);
  asked[0]?.answer(NO_ANSWER);
  expect(await first).toEqual([NO_ANSWER]);
  const second = answers.viewsOf(['talks']);
  asked[1]?.answer(UNKNOWN);
  expect(await second).toEqual([UNKNOWN]);
  expect(await answers.viewsOf(['talks'])).toEqual([UNKNOWN]);
  expect(asked).toHaveLength(2);
});

test('each story of a page is asked for once, and again after it was gone', async () => {
  const { answers, asked } = background();
  const both = answers.viewsOf(['talks', 'harbour']);
  for (const { answer } of asked) answer(UNKNOWN);
  expect(await both).toEqual([UNKNOWN, UNKNOWN]);
  expect(asked.map(({ message }) => message)).toEqual([
    { ask: 'storyView', values: ['talks'] },
    { ask: 'storyView', values: ['harbour'] },
  ]);
  await answers.viewsOf(['harbour']);
  expect(asked).toHaveLength(2);
  void answers.viewsOf(['talks', 'harbour']);
  expect(asked[2]?.message).toEqual({ ask: 'storyView', values: ['talks'] });
  expect(asked).toHaveLength(3);
});

test('a view that is asked for again and is the same as before is the same object', async () => {
  const { answers, asked } = background();
  const view = (greeting: string) => ({ ok: true, value: { greeting } });
  const ask = async (greeting: string) => {
    answers.forget();
    const views = answers.viewsOf(['talks']);
    asked.at(-1)?.answer(view(greeting));
    return (await views)[0];
  };
  const first = await ask('Hello');
  expect(await ask('Hello')).toBe(first);
  expect(await ask('Good day')).toEqual(view('Good day'));
});

test.each([
  ['comes after it', PAUSED],
  ['never comes', NO_ANSWER],
])('what is forgotten is asked for again, where the old answer %s', async (_, old) => {
  const { answers, asked } = background();
  const before = answers.settings();
  answers.forget();
  const after = answers.settings();
  expect(asked).toHaveLength(2);
  asked[0]?.answer(old);
  expect(await before).toEqual(old);
  const again = answers.settings();
  asked[1]?.answer({ ok: true, value: 'new' });
  expect(await Promise.all([after, again])).toEqual([1, 2].map(() => ({ ok: true, value: 'new' })));
  expect(asked).toHaveLength(2);
});

const NONE = { ok: true, value: { kind: 'none' } };
const NEAR = { ok: true, value: { kind: 'near', storyId: 'talks' } };

test('a text is recognised once, until it is another, or the stories are', async () => {
  const { answers, asked } = background();
  const recognise = (text: string) => answers.recognition.recognise(text, ['obama']);
  const first = recognise('A text.');
  asked[0]?.answer(NONE);
  expect(await first).toEqual(NONE);
  expect(await recognise('A text.')).toEqual(NONE);
  expect(asked).toHaveLength(1);
  void recognise('Another text.');
  expect(asked).toHaveLength(2);
});

test('an answer that was on its way when stories changed is not taken for the next', async () => {
  const { answers, asked } = background();
  const before = answers.recognition.recognise('A text.', ['obama']);
  answers.forgetStories();
  asked[0]?.answer(NONE);
  expect(await before).toEqual(NONE);
  const after = answers.recognition.recognise('A text.', ['obama']);
  asked[1]?.answer(NEAR);
  expect(await after).toEqual(NEAR);
});

const [FIRST, ANEW, LATER] = [[], [], []];
test.each([
  { says: 'the same gates', seen: [FIRST, FIRST], asks: 1 },
  { says: 'gates that came after the first look', seen: [undefined, FIRST, FIRST], asks: 1 },
  { says: 'gates that were read anew', seen: [FIRST, ANEW], asks: 2 },
  // By then the page listens, and is told.
  { says: 'gates that were read anew twice', seen: [FIRST, ANEW, LATER, LATER], asks: 2 },
])('$says: a page has its text recognised $asks times', async ({ seen, asks }) => {
  const { answers, asked } = background();
  for (const gates of seen) {
    answers.seeGates(gates);
    const recognised = answers.recognition.recognise('A text.', ['obama']);
    asked.at(-1)?.answer(NONE);
    expect(await recognised).toEqual(NONE);
  }
  expect(asked).toHaveLength(asks);
});

test('while a changed text is recognised, what the text before it was is not taken for its answer', async () => {
  const { answers, asked } = background();
  const before = answers.recognition.recognise('talks in two rounds', ['talks']);
  asked[0]?.answer({ ok: true, value: 'found' });
  expect(await before).toEqual({ ok: true, value: 'found' });
  const both = [1, 2].map(() => answers.recognition.recognise('the harbour', ['harbour']));
  for (const { answer } of asked) answer({ ok: true, value: 'none' });
  expect(await Promise.all(both)).toEqual([
    { ok: true, value: 'none' },
    { ok: true, value: 'none' },
  ]);
});
