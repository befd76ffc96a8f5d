/**
 * Entry: the content script. Nearly every page on the web ends with these lines: one read of its text,
 * one expression over it. What follows is begun only where names of a story stand, and once more
 * shortly after, for text that comes late.
 */
import { gate } from 'backstory:gate';
import { namesAtGate } from '../core/recognition/gate.ts';
import { FIRST_PAUSE } from '../core/rescan/schedule.ts';
import type { PageSession } from './contract.ts';
import { startPageSession } from './page-session.ts';

// The popup may bring a second content script into a page whose first one lost its extension.
globalThis.backstory?.end();

const namesIn = (text: string): string[] => namesAtGate(text, gate);
let life: PageSession | null = null;
const begin = (): PageSession =>
  (life ??= startPageSession(namesIn, { names: known, length: text.length }));
let later: ReturnType<typeof setTimeout> | undefined;
// Documents of other kinds than HTML have no body, whatever the types say.
const body = document.body as HTMLElement | null;
const text = body?.textContent ?? '';
const known = namesIn(text);
if (known.length > 0) begin();
else later = setTimeout(begin, FIRST_PAUSE);

globalThis.backstory = {
  describe: () => begin().describe(),
  end() {
    clearTimeout(later);
    life?.end();
  },
};
