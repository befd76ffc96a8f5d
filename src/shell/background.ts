/**
 * Entry: gives stories to pages that ask, sets the badge and the icon's title, passes commands on.
 * It remembers nothing, since the browser may end it at any time; the page is asked instead.
 */
import browser from 'webextension-polyfill';
import marksStyles from '../../assets/marks.css';
import tooltipStyles from '../../assets/tooltip.css';
import { findStory } from '../core/find.ts';
import { storyOnPage } from '../view/on-page.ts';
import { browserLanguage } from './language.ts';
import { allStories, storiesFor } from './library.ts';
import {
  answer,
  ask,
  type CarriedStory,
  type Finding,
  type PageToBackground,
  type PopupToBackground,
  type Sender,
  type ToPage,
} from './messages.ts';

const BADGE_COLOUR = '#8a1c1c';
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-note': 1, 'previous-note': -1 };

answer<PageToBackground & PopupToBackground>(browser.runtime, {
  read: ([text, names]) => read(text, names),
  allStories: () => allStories(),
  found: ([finding], { tab }) => showOnIcon(tab?.id, finding),
  openPopup: (_, { tab }) => openPopup(tab),
});

browser.commands.onCommand.addListener((command, tab) => {
  const by = STEPS[command];
  const id = tab?.id;
  if (by === undefined || id === undefined) return;
  void ask<ToPage, 'step'>((message) => browser.tabs.sendMessage(id, message), 'step', by);
});

function read(text: string, names: readonly string[]): CarriedStory | null {
  const stories = storiesFor(names);
  const found = findStory(text, stories);
  const story = stories.find(({ id }) => id === found?.story);
  if (!found || !story) return null;
  return {
    found,
    story: storyOnPage(story, browserLanguage(browser.i18n)),
    styles: { tooltip: tooltipStyles, marks: marksStyles },
  };
}

async function showOnIcon(tabId: number | undefined, finding: Finding | null): Promise<void> {
  if (tabId === undefined) return;
  const text = finding?.kind === 'found' ? String(finding.marks) : '';
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title: titleFor(finding) });
}

function titleFor(finding: Finding | null): string {
  const language = browserLanguage(browser.i18n);
  switch (finding?.kind) {
    case undefined:
      return language.say('action');
    case 'found':
      return language.count('badgeTitle', finding.marks, finding.story);
    case 'paused':
      return language.say('pausedTitle', finding.site);
  }
}

async function openPopup(tab: Sender['tab']): Promise<boolean> {
  try {
    await browser.action.openPopup(tab?.windowId === undefined ? {} : { windowId: tab.windowId });
    return true;
  } catch {
    // Firefox asks for a press of the extension's own; the page then unfolds the note in place.
    return false;
  }
}
