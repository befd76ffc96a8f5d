/** The protocol between the parts; the one place where the extension API is not the real one. */
import { describe, expect, test } from 'vitest';
import {
  answerMessages,
  createClient,
  type Runtime,
  type Sender,
} from '../../src/extension/messaging.ts';

type Greetings = { greet(name: string): string; whoAsks(): number | null; fail(): void };
type Listener = Parameters<Runtime['onMessage']['addListener']>[0];

const US = { id: 'us' };

/** A runtime with one channel: what is sent comes back as the listeners answer it. */
function runtime(): Runtime & { send: (message: unknown, sender?: Sender) => Promise<unknown> } {
  const listeners = new Set<Listener>();
  return {
    ...US,
    onMessage: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
    send: (message, sender = US) =>
      new Promise((resolve, reject) => {
        const answers = [...listeners].map((listen) => listen(message, sender, resolve) as unknown);
        if (!answers.includes(true)) reject(new Error('Receiving end does not exist.'));
      }),
  };
}

type Greeter = ReturnType<typeof runtime> & {
  /** The questions on which a handler failed. */
  readonly errors: readonly string[];
};

function greeter(signal?: AbortSignal): Greeter {
  const made = runtime();
  const errors: string[] = [];
  answerMessages<Greetings>(
    made,
    {
      greet: ([name]) => `hello ${name}`,
      whoAsks: (_, sender) => sender.tab?.id ?? null,
      fail: () => Promise.reject(new Error('no')),
    },
    { ...(signal && { signal }), onError: (question) => void errors.push(question) },
  );
  return { ...made, errors };
}

describe('messages', () => {
  test('a question is answered', async () => {
    const { send } = greeter();
    expect(await createClient<Greetings>(send).greet('Ada')).toEqual({
      ok: true,
      value: 'hello Ada',
    });
  });

  test('the handler knows which tab asks', async () => {
    const { send } = greeter();
    const fromTab = (message: unknown) => send(message, { ...US, tab: { id: 7 } });
    expect(await createClient<Greetings>(fromTab).whoAsks()).toEqual({ ok: true, value: 7 });
    expect(await createClient<Greetings>(send).whoAsks()).toEqual({ ok: true, value: null });
  });

  test('a handler that fails is an answer, not an exception', async () => {
    const { send, errors } = greeter();
    expect(await createClient<Greetings>(send).fail()).toEqual({ ok: false });
    expect(errors).toEqual(['fail']);
  });

  test('nobody there is an answer too', async () => {
    expect(await createClient<Greetings>(runtime().send).fail()).toEqual({ ok: false });
    const gone = (): Promise<unknown> => {
      throw new Error('Extension context invalidated.');
    };
    expect(await createClient<Greetings>(gone).fail()).toEqual({ ok: false });
  });

  test.each([
    ['a stranger', { ask: 'greet', values: ['Ada'] }, { id: 'them' }],
    ['nobody', { ask: 'greet', values: ['Ada'] }, {}],
    ['a question of another protocol', { ask: 'sing', values: [] }, US],
    ['an inherited name', { ask: 'toString', values: [] }, US],
    ['values that are no list', { ask: 'greet', values: 'Ada' }, US],
    ['no values', { ask: 'greet' }, US],
    ['a name that is no text', { ask: 7, values: [] }, US],
    ['a text', 'greet', US],
    ['nothing', null, US],
  ])('%s is left to others', async (_, message, sender) => {
    await expect(greeter().send(message, sender)).rejects.toThrow('Receiving end');
  });

  test.each([['what?'], [undefined], [null], [{ value: 1 }], [{ ok: 'yes' }]])(
    'an answer that is none counts as none: %j',
    async (given) => {
      expect(await createClient<Greetings>(() => Promise.resolve(given)).fail()).toEqual({
        ok: false,
      });
    },
  );

  test('a client that is awaited asks nothing', async () => {
    const sent: unknown[] = [];
    const client = createClient<Greetings>((message) => {
      sent.push(message);
      return Promise.resolve({ ok: true, value: 'hello' });
    });
    await Promise.resolve(client);
    expect(sent).toEqual([]);
    await client.greet('Ada');
    expect(sent).toEqual([{ ask: 'greet', values: ['Ada'] }]);
  });

  test('after the end nothing is answered', async () => {
    const life = new AbortController();
    const { send } = greeter(life.signal);
    life.abort();
    expect(await createClient<Greetings>(send).greet('Ada')).toEqual({ ok: false });
  });
});
