/**
 * The whole protocol between the parts of the extension: who may ask whom for what. Messages are
 * JSON; an expected failure is a value.
 */
import type { Found } from '../core/recognition/find-story.ts';
import type { Settings } from '../core/settings/settings-schema.ts';
import type { Story } from '../core/story/story.ts';
import type { MarkStyleSheets } from '../view/marks/mark-styles.ts';
import type { StoryOnPage } from '../view/note/story-on-page.ts';
import type { Tree } from '../view/elements/tree.ts';
import { type ApiEvent, addListenerUntil } from './api-event.ts';

/** A page asks the background. */
export type PageToBackground = {
  /** Brings the reader into the page, since names of a story stand there. */
  bringReader(): void;
  /**
   * Which of the stories whose gate these names open stands in the visible text of a site's page; null
   * for none.
   */
  read(site: string, text: string, names: readonly string[]): FoundStory | 'paused' | null;
  /** What the page carries now, for the badge and the icon's title. */
  carries(state: PageState): void;
  /**
   * Opens the popup, for a term's note. Where the browser does not let it, gives the tooltip's card
   * with the whole note in it.
   */
  openNote(story: string, term: string): readonly Tree[] | null;
  /** The notes of a story to print after a page. */
  endnotes(story: string): readonly Tree[];
};

/** The popup asks the background. */
export type PopupToBackground = {
  /** Every story Backstory knows. */
  allStories(): readonly Story[];
};

/** A story that a page carries: where it stands in the page's text, and what the page is to show of it. */
export type FoundStory = {
  readonly found: Found;
  readonly story: StoryOnPage;
  readonly settings: PageSettings;
  /** Style sheets as text: for all that is ours on the page, and for marks. */
  readonly styles: Readonly<Record<'surface' | 'notes', string>> & {
    readonly marks: MarkStyleSheets;
  };
  /** What a screen reader says once: that there are notes, and how to come to them. */
  readonly announcement: string;
};

/** What of the settings a page goes by. */
export type PageSettings = Omit<Settings, 'pausedSites'>;

/** The popup or the background asks the page in a tab. */
export type ToPage = {
  describe(): PageState;
  /** Scrolls to the first mention of a term and opens its tooltip. */
  reveal(term: string): void;
  /** Steps to the next or the previous mention. */
  step(by: 1 | -1): void;
  /** What the reader has set is something else now. */
  settingsChanged(): void;
  /** Marks the mentions, which the reader does not want to see unasked. */
  showMarks(): void;
  /** Prints the notes after the page from now on, or no longer. */
  printNotes(prints: boolean): void;
};

/** What a page says of itself. */
export type PageState =
  | { readonly kind: 'none'; readonly site: string }
  | { readonly kind: 'paused'; readonly site: string }
  | (Pick<Found, 'story' | 'copy' | 'ofStory' | 'ofSpan' | 'coverage'> & {
      readonly kind: 'found';
      readonly site: string;
      /** Mentions by term. */
      readonly counts: Readonly<Record<string, number>>;
      /** The term whose note "more" asks for. */
      readonly pendingTerm: string | null;
      /** Whether the mentions are marked: not where the reader wants to be asked first. */
      readonly isMarked: boolean;
      readonly printsNotes: boolean;
    });

// A method's parameters may only be read off a type of this shape.
type Protocol<Map> = { readonly [Name in keyof Map]: (...values: never[]) => unknown };
type Values<Method> = Method extends (...values: infer All) => unknown ? All : never;
type Result<Method> = Method extends (...values: never[]) => infer One ? Awaited<One> : never;

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  /** Nobody there: no page of ours in that tab, or the extension was replaced under this one. */
  | { readonly ok: false };

/** Where a message came from. */
export type Sender = {
  readonly id?: string | undefined;
  readonly tab?: TabOfSender | undefined;
};
type TabOfSender = { readonly id?: number | undefined; readonly windowId?: number | undefined };

/** What must be there for each question of a protocol. */
export type Handlers<Map extends Protocol<Map>> = {
  readonly [Name in keyof Map]: (
    values: Values<Map[Name]>,
    sender: Sender,
  ) => Result<Map[Name]> | Promise<Result<Map[Name]>>;
};

/** The polyfill's types know no listener that only sometimes answers; `true` stands for both. */
type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true;

/** As much of `runtime` as this needs; both browsers' and the polyfill's fit. */
export type Runtime = {
  readonly id?: string;
  readonly onMessage: ApiEvent<Listener>;
};

/**
 * Answers the questions of a protocol. A message that is none of them, or that comes from another
 * extension, is left to whom it may concern.
 */
export function answer<Map extends Protocol<Map>>(
  runtime: Runtime,
  handlers: Handlers<Map>,
  signal?: AbortSignal,
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
          console.error(`Backstory: ${message.ask}:`, error);
          respond({ ok: false });
        },
      );
    // Keeps the channel open, with and without the polyfill.
    return true;
  }) as Listener;
  addListenerUntil(runtime.onMessage, listener, signal);
}

/**
 * Asks a question of a protocol.
 *
 * @param send delivers the message: `runtime.sendMessage`, or `tabs.sendMessage` for one tab
 * @returns the answer, or `ok: false` where nobody gives one; never throws
 */
export async function ask<Map extends Protocol<Map>, Name extends keyof Map & string>(
  send: (message: unknown) => Promise<unknown>,
  name: Name,
  ...values: Values<Map[Name]>
): Promise<Answer<Result<Map[Name]>>> {
  try {
    const given = await send({ ask: name, values });
    return isAnswer<Result<Map[Name]>>(given) ? given : { ok: false };
  } catch {
    return { ok: false };
  }
}

type Question = { readonly ask: string; readonly values: readonly unknown[] };

/** What may have been sent by anybody, and be anything. */
type Sent<Shape> = { readonly [Key in keyof Shape]?: unknown } | null | undefined;

function isQuestion(message: unknown): message is Question {
  const sent = message as Sent<Question>;
  return typeof sent?.ask === 'string' && Array.isArray(sent.values);
}

function isAnswer<Value>(given: unknown): given is Answer<Value> {
  return typeof (given as Sent<Answer<Value>>)?.ok === 'boolean';
}
