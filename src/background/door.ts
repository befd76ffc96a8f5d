/**
 * Who may ask the background for what. A page's process may be taken over, and then its script's messages are anything:
 * it is answered what pages ask for alone, and only where the values can be read.
 */
import { MAX_TEXT_LENGTH } from '../core/recognition/text-limit.ts';
import type { Runtime, Sender } from '../extension/messaging.ts';
import { isPageState } from '../extension/page-state.ts';
import type { PageToBackground } from '../extension/protocol.ts';

type Check = (value: unknown) => boolean;

/** Ids of stories and terms, and names of hosts, are shorter. */
const MAX_NAME = 500;

const isName: Check = (value) => isText(value) && value.length <= MAX_NAME;

/** What each value of a page's question has to be. */
const PAGE_VALUES: { readonly [Name in keyof PageToBackground]: readonly Check[] } = {
  bringReader: [],
  pageSettings: [isName],
  recognise: [
    (text) => isText(text) && text.length <= MAX_TEXT_LENGTH,
    (names) => Array.isArray(names) && names.every(isText),
  ],
  storyView: [isName],
  reportState: [isPageState],
  openNote: [isName, isName],
  endnotes: [isName],
  // The article is read where it is kept.
  articleCaptured: [isObject, isName],
};

/**
 * A runtime whose listeners hear only messages that they may answer.
 *
 * @param address where the extension's own pages are: `runtime.getURL('')`
 */
export function behindDoor({ id, onMessage }: Runtime, address: string): Runtime {
  return {
    ...(id !== undefined && { id }),
    onMessage: {
      addListener(listener) {
        onMessage.addListener(((message, sender, respond) =>
          isOwnPage(sender, address) || isOfPage(message)
            ? listener(message, sender, respond)
            : undefined) as typeof listener);
      },
      // The background listens for as long as it lives.
      removeListener: () => undefined,
    },
  };
}

/** Popup and tabs of the extension's own; a content script has the address and the origin of its page. */
function isOwnPage({ url, origin }: Sender, address: string): boolean {
  return (url?.startsWith(address) ?? false) && (origin === undefined || `${origin}/` === address);
}

function isOfPage(message: unknown): boolean {
  if (!isObject(message)) return false;
  const { ask, values } = message;
  if (!isText(ask) || !Object.hasOwn(PAGE_VALUES, ask) || !Array.isArray(values)) return false;
  return PAGE_VALUES[ask as keyof PageToBackground].every((check, index) => check(values[index]));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
