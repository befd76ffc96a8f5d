/** Reads a page at whose gate names of a story stand: library, recognition, marks, and word of it. */
import { createYielder } from '../page/text/time-slice.ts';
import { EMPTY_SCAN, type ScanResult } from '../page/rescan/rescan.ts';
import { markStory, type MarkedStory } from '../page/marked-story.ts';
import { type PageText, readVisibleText } from '../page/text/visible-text.ts';
import type { Tree } from '../view/elements/tree.ts';
import {
  answer,
  ask,
  type FoundStory,
  type PageState,
  type PageToBackground,
  type ToPage,
} from '../extension/messages.ts';
import type { ScannedPage, StorySession } from './contract.ts';

const site = location.hostname;
type PopupChoices = { isMarked: boolean; printsNotes: boolean };

/** Opens it, until the signal. */
export function createStorySession(page: ScannedPage, signal: AbortSignal): StorySession {
  let reading: MarkedStory | null = null;
  let isListening = false;
  let isPaused = false;
  let isAnnounced = false;
  let pendingTerm: string | null = null;
  /** What the reader of this page has popupChoices for in the popup. */
  const popupChoices: PopupChoices = { isMarked: false, printsNotes: false };
  let lastReported = JSON.stringify(state(null));
  signal.addEventListener('abort', close);

  async function scan(names: readonly string[], tookBefore: number): Promise<ScanResult> {
    const began = performance.now();
    const text = await readVisibleText(document.body, createYielder(began - tookBefore));
    const took = performance.now() - began;
    const answered = await ask<PageToBackground, 'read'>(
      toBackground,
      'read',
      site,
      text.text,
      names,
    );
    if (signal.aborted) return { ...EMPTY_SCAN, kind: 'no-names' };
    const carried = answered.ok ? answered.value : null;
    isPaused = carried === 'paused';
    const isFound = carried !== null && carried !== 'paused';
    const result = isFound ? mark(text, carried) : see();
    await reportState();
    // Only now, since it takes the time of all that comes before it.
    listenForMessages();
    return { ...result, took };
  }

  /** A look that found no story. */
  function see(): ScanResult {
    close();
    return EMPTY_SCAN;
  }

  function mark(text: PageText, carried: FoundStory): ScanResult {
    if (reading && !reading.isOf(carried)) close();
    const changed = reading?.update(text, carried) ?? true;
    reading ??= markStory(text, carried, {
      openNote,
      isAlive,
      onEnd: page.end,
    });
    if (popupChoices.isMarked) reading.showMarks();
    if (popupChoices.printsNotes) void printNotes(true);
    if (!isAnnounced) reading.announce();
    isAnnounced = true;
    return { ...EMPTY_SCAN, kind: 'found', element: reading.place().element, changed };
  }

  /** An article that has left the page takes its marks along at once. */
  function onElementChanged(): void {
    if (reading?.isVisible()) return;
    close();
    void reportState();
  }

  async function leave(): Promise<void> {
    isPaused = false;
    close();
    await reportState();
  }

  function close(): void {
    reading?.stop();
    reading = null;
  }

  /** From the first time the gate is open: questions of the popup, commands, word of settings. */
  function listenForMessages(): void {
    if (isListening || signal.aborted) return;
    isListening = true;
    answer<ToPage>(
      chrome.runtime,
      {
        describe: page.describe,
        reveal: ([term]) => reading?.reveal(term),
        step: ([by]) => reading?.step(by),
        settingsChanged: page.rescanNow,
        showMarks() {
          popupChoices.isMarked = true;
          reading?.showMarks();
        },
        printNotes: ([prints]) => printNotes(prints),
      },
      signal,
    );
    // Back from the cache of pages, where no change of a setting is heard, and without a badge.
    addEventListener('pageshow', ({ persisted }) => persisted && void returned(), { signal });
  }

  async function returned(): Promise<void> {
    lastReported = '';
    await page.rescanNow();
  }

  async function printNotes(prints: boolean): Promise<void> {
    const story = reading?.carried().story.id ?? '';
    const notes = await ask<PageToBackground, 'endnotes'>(toBackground, 'endnotes', story);
    if (!notes.ok || !reading) return;
    popupChoices.printsNotes = prints;
    reading.printNotes(prints ? notes.value : null);
  }

  function state(askedFor: string | null): PageState {
    if (isPaused) return { kind: 'paused', site };
    return reading ? foundBy(reading, askedFor, popupChoices) : { kind: 'none', site };
  }

  /** Says what the page carries, for badge and title, when it is something else than was said last. */
  async function reportState(): Promise<void> {
    const now = state(null);
    const serialised = JSON.stringify(now);
    if (serialised === lastReported) return;
    lastReported = serialised;
    await ask<PageToBackground, 'carries'>(toBackground, 'carries', now);
  }

  async function openNote(term: string): Promise<readonly Tree[] | null> {
    const story = reading?.carried().story.id ?? '';
    pendingTerm = term;
    const opened = await ask<PageToBackground, 'openNote'>(toBackground, 'openNote', story, term);
    const unfolded = opened.ok ? opened.value : null;
    if (unfolded) pendingTerm = null;
    return unfolded;
  }

  return {
    scan,
    leave,
    onElementChanged,
    hasStory: () => reading !== null,
    describe() {
      const now = state(pendingTerm);
      pendingTerm = null;
      return now;
    },
  };
}

function foundBy(
  reading: MarkedStory,
  pendingTerm: string | null,
  popupChoices: PopupChoices,
): PageState {
  const { found, settings } = reading.carried();
  const { copy, ofStory, ofSpan, coverage, story } = found;
  const counts: Record<string, number> = {};
  for (const { term } of reading.place().marks) counts[term] = (counts[term] ?? 0) + 1;
  const { printsNotes } = popupChoices;
  const isMarked = popupChoices.isMarked || settings.marks !== 'none';
  const shares = { copy, ofStory, ofSpan, coverage, story };
  return { kind: 'found', site, ...shares, counts, pendingTerm, isMarked, printsNotes };
}

function toBackground(message: unknown): Promise<unknown> {
  return chrome.runtime.sendMessage(message);
}

/** Chrome takes the id away from a script whose extension was replaced, whatever the types say. */
function isAlive(): boolean {
  return (chrome.runtime as typeof chrome.runtime | undefined)?.id !== undefined;
}
