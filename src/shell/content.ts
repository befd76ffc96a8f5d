/** Entry: the life of one page, in order. Nearly every page's ends at the gate. */
import { gate } from 'backstory:gate';
import markStyles from '../../assets/marks.css';
import tooltipStyles from '../../assets/tooltip.css';
import { wordsAtGate } from '../core/gate.ts';
import { openReading, type Reading } from '../page/reading.ts';
import { browserLanguage } from './language.ts';
import {
  answer,
  ask,
  type Finding,
  type PageState,
  type PageToBackground,
  type ToPage,
} from './messages.ts';
import { onSettingsChange, readSettings } from './settings.ts';

const site = location.hostname;
const toBackground = (message: unknown): Promise<unknown> => chrome.runtime.sendMessage(message);

const life = new AbortController();
let reading: Reading | null = null;
let paused = false;
let wanted: string | null = null;

// The popup may bring a second content script into a page whose first one lost its extension.
globalThis.endBackstory?.();
globalThis.endBackstory = () => {
  life.abort();
  reading?.stop();
};

const looked = look();

answer<ToPage>(
  chrome.runtime,
  {
    async describe() {
      await looked;
      return describe();
    },
    reveal: ([term]) => reading?.reveal(term),
    step: ([by]) => reading?.step(by),
  },
  life.signal,
);

/** Gate, library, recognition, marks. */
async function look(): Promise<void> {
  const body = document.querySelector('body');
  const words = wordsAtGate(body?.textContent ?? '', gate);
  if (words.length < gate.enough) return;
  const asked = await ask<PageToBackground, 'storiesFor'>(toBackground, 'storiesFor', words);
  const stories = asked.ok ? asked.value : [];
  if (stories.length === 0) return;

  const update = async (): Promise<void> => {
    const { pausedSites } = await readSettings(chrome.storage.sync);
    paused = pausedSites.includes(site);
    if (paused) {
      reading?.stop();
      reading = null;
    } else {
      reading ??= openReading(stories, {
        language: browserLanguage(chrome.i18n),
        markStyles,
        tooltipStyles,
        openNote,
        isAlive,
      });
    }
    await ask<PageToBackground, 'found'>(toBackground, 'found', finding());
  };
  onSettingsChange(chrome.storage.sync, () => void update(), life.signal);
  await update();
}

function finding(): Finding | null {
  if (paused) return { kind: 'paused', site };
  if (!reading) return null;
  return { kind: 'found', story: reading.story.title, marks: reading.marks.length };
}

function describe(): PageState {
  if (paused) return { kind: 'paused', site };
  if (!reading) return { kind: 'none', site };
  const { story, recognition, marks } = reading;
  const counts: Record<string, number> = {};
  for (const { term } of marks) counts[term] = (counts[term] ?? 0) + 1;
  const { copy, ofStory, ofSpan } = recognition;
  const state = {
    kind: 'found',
    site,
    story: story.id,
    copy,
    ofStory,
    ofSpan,
    counts,
    wanted,
  } as const;
  wanted = null;
  return state;
}

/** Chrome takes the id away from a script whose extension was replaced, whatever the types say. */
function isAlive(): boolean {
  return (chrome.runtime as typeof chrome.runtime | undefined)?.id !== undefined;
}

async function openNote(term: string): Promise<boolean> {
  wanted = term;
  const asked = await ask<PageToBackground, 'openPopup'>(toBackground, 'openPopup');
  const opened = asked.ok && asked.value;
  if (!opened) wanted = null;
  return opened;
}

declare global {
  /** Ends what an earlier content script left in this page's isolated world. */
  var endBackstory: (() => void) | undefined;
}
