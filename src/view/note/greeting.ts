/** What a screen reader says once on a page: that there are notes, and how to come to them. */
import type { Language } from '../elements/messages.ts';

/** The ways to the notes that work: the reader may have changed or removed the shortcut and the Tab stops. */
export type WaysToNotes = {
  /** The keys of the command that steps to the next note; empty for none. */
  readonly shortcut: string;
  readonly tabStops: boolean;
};

/** Says that there are notes, and names the ways to them. */
export function greetingOf({ shortcut, tabStops }: WaysToNotes, { message }: Language): string {
  const ways = [
    shortcut === '' ? null : message('greetingShortcut', shortcut),
    tabStops ? message('greetingTab') : null,
  ];
  return [message('greeting'), ...ways.filter((way) => way !== null)].join(' ');
}
