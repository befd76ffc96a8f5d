/** The toolbar icon of a tab: its badge and its title say what the page carries. */
import browser from 'webextension-polyfill';
import { browserLanguage } from '../extension/browser-language.ts';
import type { PageState } from '../extension/protocol.ts';
import { storyById } from './story-library.ts';

const BADGE_COLOUR = '#8a1c1c';

/** Shows a page's state on the icon of its tab. */
export async function showOnIcon(tabId: number, state: PageState): Promise<void> {
  const text = state.kind === 'found' ? String(mentionsOf(state)) : '';
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title: titleFor(state) });
}

function titleFor(state: PageState): string {
  const language = browserLanguage(browser.i18n);
  switch (state.kind) {
    case 'none':
    case 'near':
    case 'too-large':
      return language.message('action');
    case 'found':
      return language.count('badgeTitle', mentionsOf(state), storyById(state.storyId)?.title ?? '');
    case 'paused':
      return language.message('pausedTitle', state.site);
  }
}

function mentionsOf({ counts }: PageState & { kind: 'found' }): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
