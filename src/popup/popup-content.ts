/** What the popup has to show: what the page in the tab carries, and the stories to show notes of. */
import browser from 'webextension-polyfill';
import type { StorySummary } from '../core/story/story-summary.ts';
import type { Story } from '../core/story/story.ts';
import type { Answer } from '../extension/messaging.ts';
import type { StoryTerm } from '../extension/protocol.ts';
import { settingsArea } from '../extension/settings-area.ts';
import { readSettings } from '../extension/settings-store.ts';
import { popupToBackground } from '../extension/to-background.ts';
import { toPage } from '../extension/to-page.ts';
import { type Tab, type TabState, tabState } from './tab-state.ts';

export type PopupContent = {
  readonly tab: Tab | undefined;
  readonly state: TabState;
  /** Whether the reader has paused the tab's site, of which its page may not know yet. */
  readonly isPaused: boolean;
  /**
   * The stories that were found, or the one that is near, or the only one that is known; not ok where the background
   * is silent.
   */
  readonly stories: Answer<readonly Story[]>;
  /** Where none of several known stories was found: all of them. */
  readonly known: readonly StorySummary[];
  /** The term for whose note the popup was opened. */
  readonly pendingTerm: StoryTerm | null;
};

/** What there is to show where the browser answers none of it. */
export const NOTHING_READ: PopupContent = {
  tab: undefined,
  state: { kind: 'no-access' },
  isPaused: false,
  stories: { ok: false },
  known: [],
  pendingTerm: null,
};

/** Asks the page in the active tab, and the background for what there is to show then. */
export async function readPopupContent(): Promise<PopupContent> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { pausedSites } = await readSettings(settingsArea(browser.storage));
  const state = await tabState(tab, pausedSites);
  const site = 'site' in state ? state.site : null;
  const isPaused = site !== null && pausedSites.includes(site);
  const [shown, pendingTerm] = await Promise.all([
    storiesToShow(state),
    state.kind === 'found' ? pendingTermIn(tab) : null,
  ]);
  return { tab, state, isPaused, ...shown, pendingTerm };
}

/** Reads a story; null where the background does not know it, or does not answer. */
export async function readStory(id: string): Promise<Story | null> {
  const story = await popupToBackground().story(id);
  return story.ok ? story.value : null;
}

async function storiesToShow(state: TabState): Promise<Pick<PopupContent, 'stories' | 'known'>> {
  if (state.kind === 'found') return storiesOf(state.stories.map(({ storyId }) => storyId));
  if (state.kind === 'near') return storiesOf([state.storyId]);
  const known = await popupToBackground().storySummaries();
  if (!known.ok) return { stories: known, known: [] };
  const [first, ...others] = known.value;
  if (first && others.length === 0) return storiesOf([first.id]);
  return { stories: { ok: true, value: [] }, known: known.value };
}

async function storiesOf(ids: readonly string[]): Promise<Pick<PopupContent, 'stories' | 'known'>> {
  const answers = await Promise.all(ids.map((id) => popupToBackground().story(id)));
  if (answers.some(({ ok }) => !ok)) return { stories: { ok: false }, known: [] };
  const stories = answers.flatMap((one) => (one.ok && one.value ? one.value : []));
  return { stories: { ok: true, value: stories }, known: [] };
}

async function pendingTermIn(tab: Tab | undefined): Promise<StoryTerm | null> {
  if (tab?.id === undefined) return null;
  const pending = await toPage(tab.id).takePendingTerm();
  return pending.ok ? pending.value : null;
}
