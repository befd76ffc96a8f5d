/** The life of one page, from its first whole look on: gate, library, recognition, marks, again. */
import { breather } from '../page/breather.ts';
import { keepLooking, type Sight, type SightKind } from '../page/looking.ts';
import { rawText } from '../page/raw-text.ts';
import { openReading, type Reading } from '../page/reading.ts';
import { type PageText, readText } from '../page/text.ts';
import {
  answer,
  ask,
  type CarriedStory,
  type PageState,
  type PageToBackground,
  type ToPage,
} from './messages.ts';
import type { Tree } from '../view/tree.ts';

export type PageLife = {
  /** What the page carries; one that carries nothing is looked at once more. */
  readonly describe: () => Promise<PageState>;
  /** Takes all of it off the page. */
  readonly end: () => void;
};

/** A look at the page that is only at its beginning. */
export type BegunLook = {
  /** The names of stories in the page's raw text. */
  readonly names: readonly string[];
  /** How long that text is, in UTF-16 code units. */
  readonly length: number;
};

declare global {
  /** The page's life, in the content script's own world: for the popup, and for a script that takes over. */
  var backstory: PageLife | undefined;
}

const site = location.hostname;
const NOT_BEGUN: BegunLook = { names: [], length: 0 };
/** A text that takes a slice of the page's time to look for names in. */
const LONG = 200_000;

/**
 * Begins it.
 *
 * @param namesIn the gate: the names of stories in a raw text, where there are enough of them
 * @param begun the first look at the page, where it came upon any
 */
export function beginPageLife(
  namesIn: (text: string) => readonly string[],
  begun: BegunLook,
): PageLife {
  const life = new AbortController();
  let reading: Reading | null = null;
  let isHeard = false;
  let isPaused = false;
  let wanted: string | null = null;
  let told = JSON.stringify(state(null));
  const { settled, lookNow } = keepLooking({ look, touched }, life.signal);

  async function look(roots: () => readonly ShadowRoot[]): Promise<Sight> {
    const began = performance.now();
    const { names, length } = begun.names.length > 0 ? begun : readNames(roots());
    begun = NOT_BEGUN;
    isPaused = false;
    if (names.length === 0) return see('shut', performance.now() - began);
    const page = await readText(document.body, breather(length > LONG ? -Infinity : began));
    const took = performance.now() - began;
    const asked = await ask<PageToBackground, 'read'>(toBackground, 'read', site, page.text, names);
    if (life.signal.aborted) return see('shut', took);
    const carried = asked.ok ? asked.value : null;
    isPaused = carried === 'paused';
    const isFound = carried !== null && carried !== 'paused';
    const sight = isFound ? await mark(page, carried, took) : await see('near', took);
    // Only now, since it takes the time of all that comes before it.
    hear();
    return sight;
  }

  function readNames(roots: readonly ShadowRoot[]): BegunLook {
    const text = rawText(roots);
    return { names: namesIn(text), length: text.length };
  }

  /** A look that found no story. */
  async function see(kind: Exclude<SightKind, 'found'>, took: number): Promise<Sight> {
    close();
    await tell();
    return { kind, element: null, changed: false, took };
  }

  async function mark(page: PageText, carried: CarriedStory, took: number): Promise<Sight> {
    if (reading?.carried().story.id !== carried.story.id) close();
    const changed = reading?.renew(page, carried) ?? true;
    reading ??= openReading(page, carried, {
      say: (key, ...values) => chrome.i18n.getMessage(key, [...values]),
      tooltipStyles: carried.styles.tooltip,
      markStyles: carried.styles.marks,
      openNote,
      isAlive,
      onEnd: end,
    });
    await tell();
    return { kind: 'found', element: reading.place().element, changed, took };
  }

  /** An article that has left the page takes its marks along at once. */
  function touched(): void {
    if (reading?.stands()) return;
    close();
    void tell();
  }

  function close(): void {
    reading?.stop();
    reading = null;
  }

  /** From the first time the gate is open: questions of the popup, commands, word of settings. */
  function hear(): void {
    if (isHeard || life.signal.aborted) return;
    isHeard = true;
    answer<ToPage>(
      chrome.runtime,
      {
        describe,
        reveal: ([term]) => reading?.reveal(term),
        step: ([by]) => reading?.step(by),
        settingsChanged: lookNow,
      },
      life.signal,
    );
    // Back from the cache of pages, where no change of a setting is heard, and without a badge.
    addEventListener('pageshow', ({ persisted }) => persisted && void returned(), {
      signal: life.signal,
    });
  }

  async function returned(): Promise<void> {
    told = '';
    await lookNow();
  }

  async function describe(): Promise<PageState> {
    await settled();
    if (!reading) await lookNow();
    const now = state(wanted);
    wanted = null;
    return now;
  }

  function state(asked: string | null): PageState {
    if (isPaused) return { kind: 'paused', site };
    return reading ? foundBy(reading, asked) : { kind: 'none', site };
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
    const asked = await ask<PageToBackground, 'openNote'>(toBackground, 'openNote', story, term);
    const unfolded = asked.ok ? asked.value : null;
    if (unfolded) wanted = null;
    return unfolded;
  }

  function end(): void {
    life.abort();
    close();
  }

  return { describe, end };
}

function foundBy(reading: Reading, wanted: string | null): PageState {
  const { copy, ofStory, ofSpan, strip, story } = reading.carried().found;
  const counts: Record<string, number> = {};
  for (const { term } of reading.place().marks) counts[term] = (counts[term] ?? 0) + 1;
  return { kind: 'found', site, story, copy, ofStory, ofSpan, strip, counts, wanted };
}

function toBackground(message: unknown): Promise<unknown> {
  return chrome.runtime.sendMessage(message);
}

/** Chrome takes the id away from a script whose extension was replaced, whatever the types say. */
function isAlive(): boolean {
  return (chrome.runtime as typeof chrome.runtime | undefined)?.id !== undefined;
}
