/** Who is answered what: pages what pages ask for, and the extension's own pages everything. */
import { expect, test } from 'vitest';
import { behindDoor } from '../../src/background/door.ts';
import type { Runtime, Sender } from '../../src/extension/messaging.ts';

type Listener = Parameters<Runtime['onMessage']['addListener']>[0];

const HERE = 'chrome-extension://us';
const PAGE: Sender = { id: 'us', url: 'https://quay.example/1', origin: 'https://quay.example' };
const POPUP: Sender = { id: 'us', url: `${HERE}/popup.html`, origin: HERE };
const STATE = { kind: 'found', site: 'quay.example', marks: 3, isMarked: true };
const STORY = { storyId: 'pier', copyId: 'echo', ofStory: 1, ofSpan: 1, coverage: [], counts: {} };
const FOUND = { ...STATE, stories: [STORY] };
const LONG = 'x'.repeat(2_000_001);

test.each<[boolean, string, Sender, string, unknown]>([
  [true, 'the popup', POPUP, 'story', ['pier']],
  [true, 'an own page in a tab', { ...POPUP, tab: { id: 7 } }, 'libraryChanged', []],
  [true, 'an own page of a browser that names no origin', { url: POPUP.url }, 'story', ['pier']],
  [true, 'an own page with a page’s question', POPUP, 'pageSettings', ['quay.example']],
  [false, 'a page', PAGE, 'story', ['pier']],
  [false, 'a page', PAGE, 'storySummaries', []],
  [false, 'a page', PAGE, 'libraryChanged', []],
  [false, 'a page of an address like ours', { url: 'https://us/popup.html' }, 'story', ['pier']],
  [false, 'a page that lies about its address', { ...PAGE, url: POPUP.url }, 'story', ['pier']],
  [false, 'nobody', {}, 'story', ['pier']],
  [true, 'a page', PAGE, 'bringReader', []],
  [true, 'a page', PAGE, 'pageSettings', ['']],
  [true, 'a page', PAGE, 'recognise', ['A text.', ['falk']]],
  [true, 'a page', PAGE, 'storyView', ['pier']],
  [true, 'a page', PAGE, 'openNote', ['pier', 'falk']],
  [true, 'a page', PAGE, 'endnotes', ['pier']],
  [true, 'a page', PAGE, 'reportState', [{ kind: 'paused', site: 'quay.example' }]],
  [true, 'a page', PAGE, 'reportState', [FOUND]],
  [true, 'a page', PAGE, 'articleCaptured', [{}, 'token']],
  [false, 'a page', PAGE, 'toString', []],
  [false, 'a page without values', PAGE, 'bringReader', undefined],
  [false, 'a page with a value too few', PAGE, 'openNote', ['pier']],
  [false, 'a page with no text', PAGE, 'recognise', [7, ['falk']]],
  [false, 'a page with too long a text', PAGE, 'recognise', [LONG, ['falk']]],
  [false, 'a page with names that are none', PAGE, 'recognise', ['A text.', ['falk', null]]],
  [false, 'a page with names that are no list', PAGE, 'recognise', ['A text.', 'falk']],
  [false, 'a page with an id that is none', PAGE, 'storyView', [{}]],
  [false, 'a page with a very long id', PAGE, 'storyView', [LONG]],
  [false, 'a page with a state of its own', PAGE, 'reportState', [{ ...STATE, kind: 'odd' }]],
  [false, 'a page with half a state', PAGE, 'reportState', [STATE]],
  [false, 'a page with broken stories', PAGE, 'reportState', [{ ...FOUND, stories: [null] }]],
  [false, 'a page with no article', PAGE, 'articleCaptured', [null, 'token']],
  [false, 'a page that asks in somebody’s place', PAGE, 'expectArticle', [{}]],
  [false, 'a page with an odd token', PAGE, 'articleCaptured', [{}, 7]],
])('answered: %s. By %s: %j %s', (...row) => {
  const [isAnswered, , sender, ask, values] = row;
  expect(isHeard({ ask, values }, sender)).toBe(isAnswered);
});

test.each([['a text'], [null], [undefined]])('%j is none of our messages', (message) => {
  expect(isHeard(message, PAGE)).toBe(false);
});

/** Whether a listener behind the door hears a message. */
function isHeard(message: unknown, sender: Sender): boolean {
  const listeners: Listener[] = [];
  const onMessage = {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: () => undefined,
  };
  let heard = false;
  behindDoor({ id: 'us', onMessage }, `${HERE}/`).onMessage.addListener(() => {
    heard = true;
    return true;
  });
  for (const listen of listeners) listen(message, sender, () => undefined);
  return heard;
}
