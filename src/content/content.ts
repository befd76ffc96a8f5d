/**
 * Entry: the content script. Nearly every page on the web ends with these lines: one read of its text,
 * one regular expression over it. The page session starts at once where names of a story stand, and
 * elsewhere when there is a sign that more text has come.
 */
import type { Gate } from '../core/recognition/gate.ts';
import { onFirstSign } from '../page/rescan/first-sign.ts';
import type { PageSession } from './contract.ts';
import { type GateScan, lookThroughGate } from './look-through-gate.ts';
import { backstory } from './own-scope.ts';
import { startPageSession } from './page-session.ts';

// The popup may bring a second content script into a page whose first one lost its extension.
backstory.end?.();

let session: PageSession | null = null;
let stopWaiting: (() => void) | null = null;
// A first look that has found names is passed on; otherwise the session looks anew.
const start = (first: GateScan | null = null): PageSession => {
  stopWaiting?.();
  stopWaiting = null;
  return (session ??= startPageSession(lookThroughGate, first));
};
const look = (gates?: readonly Gate[]): boolean => {
  const first = lookThroughGate([], gates);
  if (first.names.length > 0) start(first);
  return session !== null;
};
if (!look()) stopWaiting = onFirstSign(start);

backstory.describe = () => start().describe();
backstory.lookAgain = () => {
  // What a page has of the bundled stories was looked for already.
  if (session) void session.rescanNow();
  else look(backstory.gates);
};
backstory.end = () => {
  stopWaiting?.();
  session?.end();
};
