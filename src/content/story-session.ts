/** Reads a page at whose gate names of a story stand: library, recognition, marks, and word of it. */
import { breather } from '../page/text/time-slice.ts';
import { NOTHING, type Sight } from '../page/rescan/rescan.ts';
import { openReading, type Reading } from '../page/marked-story.ts';
import { type PageText, readText } from '../page/text/visible-text.ts';
import type { Tree } from '../view/elements/tree.ts';
import {
  answer,
  ask,
  type CarriedStory,
  type PageState,
  type PageToBackground,
  type ToPage,
} from '../extension/messages.ts';
import type { ReadPage, StoryReader } from './contract.ts';

const site = location.hostname;
type Asked = { isMarked: boolean; printsNotes: boolean };

/** Opens it, until the signal. */
export function openReader(page: ReadPage, signal: AbortSignal): StoryReader {
  let reading: Reading | null = null;
  let isHeard = false;
  let isPaused = false;
  let isGreeted = false;
  let wanted: string | null = null;
  /** What the reader of this page has asked for in the popup. */
  const asked: Asked = { isMarked: false, printsNotes: false };
  let told = JSON.stringify(state(null));
  signal.addEventListener('abort', close);

  async function look(names: readonly string[], tookBefore: number): Promise<Sight> {
    const began = performance.now();
    const text = await readText(document.body, breather(began - tookBefore));
    const took = performance.now() - began;
    const answered = await ask<PageToBackground, 'read'>(
      toBackground,
      'read',
      site,
      text.text,
      names,
    );
    if (signal.aborted) return { ...NOTHING, kind: 'shut' };
    const carried = answered.ok ? answered.value : null;
    isPaused = carried === 'paused';
    const isFound = carried !== null && carried !== 'paused';
    const sight = isFound ? mark(text, carried) : see();
    await tell();
    // Only now, since it takes the time of all that comes before it.
    hear();
    return { ...sight, took };
  }

  /** A look that found no story. */
  function see(): Sight {
    close();
    return NOTHING;
  }

  function mark(text: PageText, carried: CarriedStory): Sight {
    if (reading && !reading.isOf(carried)) close();
    const changed = reading?.renew(text, carried) ?? true;
    reading ??= openReading(text, carried, {
      openNote,
      isAlive,
      onEnd: page.end,
    });
    if (asked.isMarked) reading.showMarks();
    if (asked.printsNotes) void printNotes(true);
    if (!isGreeted) reading.greet();
    isGreeted = true;
    return { ...NOTHING, kind: 'found', element: reading.place().element, changed };
  }

  /** An article that has left the page takes its marks along at once. */
  function touched(): void {
    if (reading?.stands()) return;
    close();
    void tell();
  }

  async function leave(): Promise<void> {
    isPaused = false;
    close();
    await tell();
  }

  function close(): void {
    reading?.stop();
    reading = null;
  }

  /** From the first time the gate is open: questions of the popup, commands, word of settings. */
  function hear(): void {
    if (isHeard || signal.aborted) return;
    isHeard = true;
    answer<ToPage>(
      chrome.runtime,
      {
        describe: page.describe,
        reveal: ([term]) => reading?.reveal(term),
        step: ([by]) => reading?.step(by),
        settingsChanged: page.lookNow,
        showMarks() {
          asked.isMarked = true;
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
    told = '';
    await page.lookNow();
  }

  async function printNotes(prints: boolean): Promise<void> {
    const story = reading?.carried().story.id ?? '';
    const notes = await ask<PageToBackground, 'endnotes'>(toBackground, 'endnotes', story);
    if (!notes.ok || !reading) return;
    asked.printsNotes = prints;
    reading.printNotes(prints ? notes.value : null);
  }

  function state(askedFor: string | null): PageState {
    if (isPaused) return { kind: 'paused', site };
    return reading ? foundBy(reading, askedFor, asked) : { kind: 'none', site };
  }

  /** Says what the page carries, for badge and title, when it is something else than was said last. */
  async function tell(): Promise<void> {
    const now = state(null);
    const telling = JSON.stringify(now);
    if (telling === told) return;
    told = telling;
    await ask<PageToBackground, 'carries'>(toBackground, 'carries', now);
  }

  async function openNote(term: string): Promise<readonly Tree[] | null> {
    const story = reading?.carried().story.id ?? '';
    wanted = term;
    const opened = await ask<PageToBackground, 'openNote'>(toBackground, 'openNote', story, term);
    const unfolded = opened.ok ? opened.value : null;
    if (unfolded) wanted = null;
    return unfolded;
  }

  return {
    look,
    leave,
    touched,
    hasStory: () => reading !== null,
    describe() {
      const now = state(wanted);
      wanted = null;
      return now;
    },
  };
}

function foundBy(reading: Reading, wanted: string | null, asked: Asked): PageState {
  const { found, settings } = reading.carried();
  const { copy, ofStory, ofSpan, strip, story } = found;
  const counts: Record<string, number> = {};
  for (const { term } of reading.place().marks) counts[term] = (counts[term] ?? 0) + 1;
  const { printsNotes } = asked;
  const isMarked = asked.isMarked || settings.marks !== 'none';
  const shares = { copy, ofStory, ofSpan, strip, story };
  return { kind: 'found', site, ...shares, counts, wanted, isMarked, printsNotes };
}

function toBackground(message: unknown): Promise<unknown> {
  return chrome.runtime.sendMessage(message);
}

/** Chrome takes the id away from a script whose extension was replaced, whatever the types say. */
function isAlive(): boolean {
  return (chrome.runtime as typeof chrome.runtime | undefined)?.id !== undefined;
}
