/**
 * Entry: recognises stories for pages that ask, sets the badge and the icon's title, passes commands on.
 * It remembers nothing of pages, since the browser may end it at any time; the page is asked instead.
 */
import browser from 'webextension-polyfill';
import notesStyles from '../../assets/notes.css';
import surfaceStyles from '../../assets/surface.css';
import { findStory } from '../core/recognition/find-story.ts';
import type { Story } from '../core/story/story.ts';
import { unfoldedCardOf } from '../view/note/card.ts';
import { endnotesOf } from '../view/note/endnotes.ts';
import { markStyleSheets } from '../view/marks/mark-styles.ts';
import { type StoryOnPage, storyOnPage } from '../view/note/story-on-page.ts';
import type { Tree } from '../view/elements/tree.ts';
import { browserLanguage } from '../extension/browser-messages.ts';
import { allStories, storiesFor } from './story-library.ts';
import {
  answer,
  ask,
  type FoundStory,
  type PageState,
  type PageToBackground,
  type PopupToBackground,
  type PageSettings,
  type Sender,
  type ToPage,
} from '../extension/messages.ts';
import { onSettingsChange, readSettings } from '../extension/settings-store.ts';
import { toTab } from '../extension/to-tab.ts';

const BADGE_COLOUR = '#8a1c1c';
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-note': 1, 'previous-note': -1 };

/** Opened once after the install, and from the options. */
const WELCOME = 'welcome.html';

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
});

answer<PageToBackground & PopupToBackground>(browser.runtime, {
  bringReader: (_, { tab }) => bringReader(tab?.id),
  read: ([site, text, names]) => read(site, text, names),
  allStories: () => allStories(),
  carries: ([state], { tab }) => showOnIcon(tab?.id, state),
  async openNote([story, term], { tab }) {
    // Firefox asks for a press of the extension's own; the page then unfolds the note in place.
    return (await openPopup(tab)) ? null : unfoldedCard(story, term);
  },
  endnotes([id]) {
    const story = allStories().find((story) => story.id === id);
    return story ? endnotesOf(story, browserLanguage(browser.i18n)) : [];
  },
});

browser.commands.onCommand.addListener((command, tab) => {
  const by = STEPS[command];
  const id = tab?.id;
  if (by === undefined || id === undefined) return;
  void ask<ToPage, 'step'>(toTab(id), 'step', by);
});

onSettingsChange(browser.storage.sync, () => void tellPages());

/** Most pages don't listen, and have nothing to do with it. */
async function tellPages(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) void ask<ToPage, 'settingsChanged'>(toTab(id), 'settingsChanged');
  }
}

async function read(
  site: string,
  text: string,
  names: readonly string[],
): Promise<FoundStory | 'paused' | null> {
  const { pausedSites, ...settings } = await readSettings(browser.storage.sync);
  if (pausedSites.includes(site)) return 'paused';
  const stories = storiesFor(names);
  const found = findStory(text, stories);
  const story = stories.find(({ id }) => id === found?.story);
  if (!found || !story) return null;
  const styles = { surface: surfaceStyles, notes: notesStyles, marks: markStyleSheets() };
  const announcement = await announcementFor(settings);
  return { found, story: madeReady(story), settings, styles, announcement };
}

/** Into the page itself; stories in frames are not read. */
async function bringReader(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: ['reader.js'] });
}

/** Names the ways to the notes that there are: the reader may have changed or switched off each. */
async function announcementFor({ tabStops }: PageSettings): Promise<string> {
  const { message } = browserLanguage(browser.i18n);
  const commands = await browser.commands.getAll();
  const shortcut = commands.find(({ name }) => name === 'next-note')?.shortcut;
  const ways = [
    shortcut ? message('greetingShortcut', shortcut) : null,
    tabStops ? message('greetingTab') : null,
  ];
  return [message('greeting'), ...ways.filter((way) => way !== null)].join(' ');
}

/** What was made of a story once is made of it again. */
const ready = new Map<string, StoryOnPage>();

function madeReady(story: Story): StoryOnPage {
  const made = ready.get(story.id) ?? storyOnPage(story, browserLanguage(browser.i18n));
  ready.set(story.id, made);
  return made;
}

async function showOnIcon(tabId: number | undefined, state: PageState): Promise<void> {
  if (tabId === undefined) return;
  const text = state.kind === 'found' ? String(marksOf(state)) : '';
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title: titleFor(state) });
}

function titleFor(state: PageState): string {
  const language = browserLanguage(browser.i18n);
  switch (state.kind) {
    case 'none':
      return language.message('action');
    case 'found': {
      const story = allStories().find(({ id }) => id === state.story);
      return language.count('badgeTitle', marksOf(state), story?.title ?? '');
    }
    case 'paused':
      return language.message('pausedTitle', state.site);
  }
}

function marksOf({ counts }: PageState & { kind: 'found' }): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function unfoldedCard(storyId: string, termId: string): readonly Tree[] | null {
  const story = allStories().find(({ id }) => id === storyId);
  const term = story?.terms.find(({ id }) => id === termId);
  return story && term ? unfoldedCardOf(story, term, browserLanguage(browser.i18n)) : null;
}

async function openPopup(tab: Sender['tab']): Promise<boolean> {
  try {
    await browser.action.openPopup(tab?.windowId === undefined ? {} : { windowId: tab.windowId });
    return true;
  } catch {
    return false;
  }
}
