/**
 * How the parts of the extension ask each other: typed clients and handlers for the protocols in
 * protocol.ts. A question that nobody answers is a value, never an exception.
 */
import { addListenerUntil, type ApiEvent } from './api-event.ts';

// Parameters can only be inferred from methods of a type of this shape.
type Protocol<Map> = { readonly [Name in keyof Map]: (...values: never[]) => unknown };
/** The parameters of a question, as a tuple. */
type Values<Method> = Method extends (...values: infer All) => unknown ? All : never;
type Result<Method> = Method extends (...values: never[]) => infer One ? Awaited<One> : never;

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  /**
   * Nobody answers: the tab has no page of ours, the handler failed, or the extension was replaced
   * under this page.
   */
  | { readonly ok: false };

const NO_ANSWER: Answer<never> = { ok: false };

/** Where a message came from. */
export type Sender = {
  readonly id?: string | undefined;
  /** The address and the origin of the document; some browsers leave out the origin. */
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?: TabOfSender | undefined;
  /** The document in the tab; some versions of Firefox leave it out. */
  readonly documentId?: string | undefined;
};
type TabOfSender = {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
  /** Whether it is in a private window. */
  readonly incognito?: boolean | undefined;
};

/** A handler for each question of a protocol. */
export type Handlers<Map extends Protocol<Map>> = {
  readonly [Name in keyof Map]: (
    values: Values<Map[Name]>,
    sender: Sender,
  ) => Result<Map[Name]> | Promise<Result<Map[Name]>>;
};

/** The polyfill's types have no listener that only sometimes answers, so `true` stands for both. */
type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true;

/** The part of `runtime` that is used here, which both browsers and the polyfill have. */
export type Runtime = {
  readonly id?: string;
  readonly onMessage: ApiEvent<Listener>;
};

/** How long questions are answered, and who is told of a handler that failed. */
export type AnswerOptions = {
  readonly signal?: AbortSignal;
  /** Nobody by default: what a page's script says stands in that page's console. */
  readonly onError?: (question: string, error: unknown) => void;
};

/**
 * Answers the questions of a protocol until the signal aborts. A message that is none of them, or
 * that another extension sent, is left to other listeners.
 */
export function answerMessages<Map extends Protocol<Map>>(
  runtime: Runtime,
  handlers: Handlers<Map>,
  { signal, onError }: AnswerOptions = {},
): void {
  const listener = ((message, sender, respond) => {
    if (sender.id !== runtime.id || !isQuestion(message)) return undefined;
    if (!Object.hasOwn(handlers, message.ask)) return undefined;
    const handler = handlers[message.ask as keyof Map];
    Promise.resolve()
      .then(() => handler(message.values as Values<Map[keyof Map]>, sender))
      .then(
        (value) => {
          respond({ ok: true, value });
        },
        (error: unknown) => {
          onError?.(message.ask, error);
          respond(NO_ANSWER);
        },
      );
    // Keeps the channel open, with and without the polyfill.
    return true;
  }) as Listener;
  addListenerUntil(runtime.onMessage, listener, signal);
}

/** A protocol as its asker calls it: each question is a method whose promise never rejects. */
export type Client<Map extends Protocol<Map>> = {
  readonly [Name in keyof Map]: (
    ...values: Values<Map[Name]>
  ) => Promise<Answer<Result<Map[Name]>>>;
};

/**
 * Makes a client for a protocol.
 *
 * @param send delivers a message and resolves to what comes back: `runtime.sendMessage`, or
 *   `tabs.sendMessage` for one tab
 */
export function createClient<Map extends Protocol<Map>>(
  send: (message: unknown) => Promise<unknown>,
): Client<Map> {
  return new Proxy({} as Client<Map>, {
    // What has a method `then` counts as a promise, and awaiting it would ask that as a question.
    get: (_, name) =>
      name !== 'then' && ((...values: unknown[]) => ask(send, { ask: String(name), values })),
  });
}

async function ask(
  send: (message: unknown) => Promise<unknown>,
  question: Question,
): Promise<Answer<unknown>> {
  try {
    const given = (await send(question)) as Sent<Answer<unknown>>;
    return typeof given?.ok === 'boolean' ? (given as Answer<unknown>) : NO_ANSWER;
  } catch {
    return NO_ANSWER;
  }
}

type Question = { readonly ask: string; readonly values: readonly unknown[] };

/** A message as it arrives: anybody may have sent it, and it may be anything. */
type Sent<Shape> = { readonly [Key in keyof Shape]?: unknown } | null | undefined;

function isQuestion(message: unknown): message is Question {
  const sent = message as Sent<Question>;
  return typeof sent?.ask === 'string' && Array.isArray(sent.values);
}
