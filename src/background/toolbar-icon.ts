/** The toolbar icon of a tab: its badge and its title say what the page carries. */
import browser from 'webextension-polyfill';
import { browserLanguage } from '../extension/browser-language.ts';
import type { PageState } from '../extension/protocol.ts';
import { titleOf } from './story-library.ts';

const BADGE_COLOUR = '#8a1c1c';

/** On the badge where a story is found, and its mentions are not marked before the reader asks. */
const UNMARKED = '•';

/** Shows a page's state on the icon of its tab. */
export async function showOnIcon(tabId: number, state: PageState): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeText({ tabId, text: badgeFor(state) });
  await browser.action.setTitle({ tabId, title: await titleFor(state) });
}

function badgeFor(state: PageState): string {
  if (state.kind !== 'found') return '';
  return state.isMarked ? String(state.marks) : UNMARKED;
}

async function titleFor(state: PageState): Promise<string> {
  const language = browserLanguage(browser.i18n);
  switch (state.kind) {
    case 'none':
    case 'near':
    case 'too-large':
      return language.message('action');
    case 'found': {
      const { isMarked, marks, stories } = state;
      const [first] = stories;
      const title = first ? await titleOf(first.storyId) : '';
      const number = String(stories.length);
      if (stories.length > 1)
        return isMarked
          ? language.count('badgeTitleSeveral', marks, number)
          : language.message('badgeTitleSeveralUnmarked', number);
      return isMarked
        ? language.count('badgeTitle', marks, title)
        : language.message('badgeTitleUnmarked', title);
    }
    case 'paused':
      return language.message('pausedTitle', state.site);
  }
}
