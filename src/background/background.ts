/**
 * Entry: recognises stories for pages that ask, shows on the toolbar icon what they carry, and passes
 * commands on. It keeps no state of pages, since the browser may end it at any time; only when a tab last had a popup.
 */
import browser from 'webextension-polyfill';
import { findStory } from '../core/recognition/find-story.ts';
import type { PageSettings } from '../core/settings/settings-schema.ts';
import { browserLanguage } from '../extension/browser-language.ts';
import { stepOf } from '../extension/commands.ts';
import { editorAddress } from '../extension/editor-address.ts';
import { answerMessages, type Handlers, type Sender } from '../extension/messaging.ts';
import type { PageToBackground, PopupToBackground } from '../extension/protocol.ts';
import { settingsArea } from '../extension/settings-area.ts';
import { onSettingsChange, readSettings } from '../extension/settings-store.ts';
import { toPage, toPages } from '../extension/to-page.ts';
import { type OpenedNote, unfoldedCardOf } from '../view/note/card.ts';
import { endnotesOf } from '../view/note/endnotes.ts';
import { ArticleRequests } from './article-requests.ts';
import { buildStoryView } from './build-story-view.ts';
import { behindDoor } from './door.ts';
import { keepDraft } from './drafts.ts';
import { keepArticle } from './keep-article.ts';
import { onLibraryChange, reconcileLibrary } from './library-changes.ts';
import { storiesAtGate, storyById, storySummaries, storyWithCopies } from './story-library.ts';
import { TabRateLimit } from './tab-rate-limit.ts';
import { showOnIcon } from './toolbar-icon.ts';

/** Pages ask for a press of a person only. Should one get around that, popups are few all the same. */
const popupLimit = new TabRateLimit(1000);
const articleRequests = new ArticleRequests(browser.storage.session);
const FIRST_RUN_PAGE = 'welcome.html';

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install')
    void browser.tabs.create({ url: browser.runtime.getURL(FIRST_RUN_PAGE) });
});
void reconcileLibrary();

const handlers: Handlers<PageToBackground & PopupToBackground> = {
  bringReader: (_, sender) => bringReader(sender),
  pageSettings: ([site]) => pageSettings(site),
  recognise: async ([text, names]) => findStory(text, await storiesAtGate(names, text)),
  async storyView([id]) {
    const story = await storyById(id);
    return story ? buildStoryView(story) : null;
  },
  async reportState([state], { tab }) {
    if (tab?.id !== undefined) await showOnIcon(tab.id, state);
  },
  openNote: ([storyId, termId], { tab }) => openNote(storyId, termId, tab),
  async endnotes([id]) {
    const story = await storyById(id);
    return story ? endnotesOf(story, browserLanguage(browser.i18n)) : null;
  },
  articleCaptured: ([article, token], sender) =>
    keepArticle({ article, token }, sender, {
      requests: articleRequests,
      keep: keepDraft,
      openEditor: (draftId) => openEditor(draftId, sender.tab),
    }),
  story: ([id]) => storyWithCopies(id),
  storySummaries,
  libraryChanged: onLibraryChange,
  expectArticle: ([request]) => articleRequests.add(request),
};
answerMessages(behindDoor(browser.runtime, browser.runtime.getURL('')), handlers, {
  onError(question, error) {
    console.error(`Backstory: ${question}:`, error);
  },
});

browser.commands.onCommand.addListener((command, tab) => {
  const by = stepOf(command);
  if (by !== null && tab?.id !== undefined) void toPage(tab.id).step(by);
});

onSettingsChange(
  settingsArea(browser.storage),
  () => void toPages((page) => page.settingsChanged()),
);

async function pageSettings(site: string): Promise<PageSettings | 'paused'> {
  const { pausedSites, ...settings } = await readSettings(settingsArea(browser.storage));
  return pausedSites.includes(site) ? 'paused' : settings;
}

/**
 * Brings it into the document that asks. A page that the browser renders before it is shown has the
 * same tab and the same frame as the one that is shown.
 */
async function bringReader({ tab, documentId }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  const where = documentId === undefined ? { frameIds: [0] } : { documentIds: [documentId] };
  const target = { tabId: tab.id, ...where };
  await browser.scripting.executeScript({ target, files: ['reader.js'] });
}

/** Beside the page from which its article was taken. */
async function openEditor(draftId: string, tab: Sender['tab']): Promise<void> {
  const url = browser.runtime.getURL(editorAddress(draftId));
  const window = tab?.windowId === undefined ? {} : { windowId: tab.windowId };
  await browser.tabs.create({ url, ...window });
}

async function openNote(storyId: string, termId: string, tab: Sender['tab']): Promise<OpenedNote> {
  const story = await storyById(storyId);
  const term = story?.terms.find(({ id }) => id === termId);
  if (!story || !term) return { kind: 'not-opened' };
  const mayOpenPopup = popupLimit.admits(tab?.id ?? -1, performance.now());
  // Some versions of Firefox open a popup only on a press of the toolbar button.
  if (mayOpenPopup && (await openPopup(tab))) return { kind: 'in-popup' };
  return { kind: 'in-card', card: unfoldedCardOf(story, term, browserLanguage(browser.i18n)) };
}

/** Returns whether the browser has opened it. */
async function openPopup(tab: Sender['tab']): Promise<boolean> {
  try {
    await browser.action.openPopup(tab?.windowId === undefined ? {} : { windowId: tab.windowId });
    return true;
  } catch {
    return false;
  }
}
