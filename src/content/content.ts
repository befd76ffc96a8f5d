/**
 * Entry: the content script. Nearly every page on the web ends with these lines: one read of its text,
 * one regular expression over it. The page session starts at once where names of a story stand, and
 * elsewhere shortly after, for text that comes late.
 */
import { gate } from 'backstory:gate';
import { namesAtGate } from '../core/recognition/gate.ts';
import { FIRST_PAUSE_MS } from '../core/rescan/schedule.ts';
import type { PageSession } from './contract.ts';
import { lookThroughGate, startPageSession } from './page-session.ts';

// The popup may bring a second content script into a page whose first one lost its extension.
globalThis.backstory?.end();

const findNames = (text: string): string[] => namesAtGate(text, gate);
const initial = lookThroughGate(findNames, []);
let session: PageSession | null = null;
const hasNames = initial.names.length > 0;
// Text may have come since a first look that has found nothing.
const start = (): PageSession =>
  (session ??= startPageSession(findNames, hasNames ? initial : null));
let later: ReturnType<typeof setTimeout> | undefined;
if (hasNames) start();
else later = setTimeout(start, FIRST_PAUSE_MS);

globalThis.backstory = {
  describe: () => start().describe(),
  end() {
    clearTimeout(later);
    session?.end();
  },
};
