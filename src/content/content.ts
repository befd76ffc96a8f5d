/**
 * Entry: the content script. Nearly every page on the web ends with these lines: one read of its text,
 * one regular expression over it. The page session starts at once where names of a story stand, and
 * elsewhere when there is a sign that more text has come.
 */
import { onFirstSign } from '../page/rescan/first-sign.ts';
import type { PageSession } from './contract.ts';
import { lookThroughGate } from './look-through-gate.ts';
import { backstory } from './own-scope.ts';
import { startPageSession } from './page-session.ts';

// The popup may bring a second content script into a page whose first one lost its extension.
backstory.end?.();

const initial = lookThroughGate([]);
const hasNames = initial.names.length > 0;
let session: PageSession | null = null;
let stopWaiting: (() => void) | null = null;
// A first look that has found names is passed on; otherwise the session looks anew.
const start = (): PageSession => {
  stopWaiting?.();
  stopWaiting = null;
  return (session ??= startPageSession(lookThroughGate, hasNames ? initial : null));
};
if (hasNames) start();
else stopWaiting = onFirstSign(start);

backstory.describe = () => start().describe();
backstory.end = () => {
  stopWaiting?.();
  session?.end();
};
