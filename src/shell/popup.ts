/** Entry: the popup. Asks the page in the tab, says the honest state first, then gives the notes. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Story } from '../core/story.ts';
import { element } from '../view/element.ts';
import { findingLines, stateLines } from '../view/finding.ts';
import { notebook, type OnPage } from '../view/notebook.ts';
import { browserLanguage } from './language.ts';
import { ask, type PageState, type PopupToBackground, type ToPage } from './messages.ts';
import { pauseSite, readSettings } from './settings.ts';

/** What the popup shows of a tab. */
type TabState =
  | PageState
  /** The page is there but was never looked at. */
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'no-access' };

const language = browserLanguage(browser.i18n);
const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`popup.html has no #${id}`);
  return found;
};

void open();

async function open(): Promise<void> {
  document.documentElement.lang = language.locale;
  document.title = language.say('name');
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const library = await ask<PopupToBackground, 'allStories'>(toBackground, 'allStories');
  const stories = library.ok ? library.value : [];
  await show(tab, stories);
}

async function show(tab: Tabs.Tab | undefined, stories: readonly Story[]): Promise<void> {
  const state = await tabState(tab);
  showState(state, tab, stories);
  showNotebooks(state, tab, stories);
  await showSwitch(state, tab, stories);
  part('promise').textContent = language.say('promise');
  if (state.kind === 'found' && state.wanted) openTerm(state.wanted);
  // Now all of it is shown.
  part('state').dataset.state = state.kind;
}

async function tabState(tab: Tabs.Tab | undefined): Promise<TabState> {
  if (tab?.id === undefined) return { kind: 'no-access' };
  const asked = await ask<ToPage, 'describe'>(toTab(tab.id), 'describe');
  if (!asked.ok) return { kind: (await canReach(tab.id)) ? 'unchecked' : 'no-access' };
  const { site } = asked.value;
  const { pausedSites } = await readSettings(browser.storage.sync);
  return pausedSites.includes(site) ? { kind: 'paused', site } : asked.value;
}

/** Whether the browser lets us into the tab: the click that opened the popup is its permission. */
async function canReach(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return true;
  } catch {
    return false;
  }
}

function showState(state: TabState, tab: Tabs.Tab | undefined, stories: readonly Story[]): void {
  part('state').replaceChildren(...stateContent(state, tab, stories));
}

function stateContent(
  state: TabState,
  tab: Tabs.Tab | undefined,
  stories: readonly Story[],
): HTMLElement[] {
  switch (state.kind) {
    case 'found': {
      const story = stories.find(({ id }) => id === state.story);
      return story ? findingLines(story, state, language) : [];
    }
    case 'none':
      return stateLines(language.say('stateNone'), language.say('stateNoneText'));
    case 'paused':
      return stateLines(language.say('statePaused', state.site), language.say('statePausedText'));
    case 'no-access':
      return stateLines(language.say('stateNoAccess'), language.say('stateNoAccessText'));
    case 'unchecked':
      return [
        ...stateLines(language.say('stateUnchecked'), language.say('stateUncheckedText')),
        checkButton(tab, stories),
      ];
  }
}

function checkButton(tab: Tabs.Tab | undefined, stories: readonly Story[]): HTMLElement {
  const check = element('button', { type: 'button', class: 'check' }, language.say('check'));
  check.addEventListener('click', () => void checkPage(tab, stories));
  return check;
}

/** Brings the content script into a page that was open before the extension was. */
async function checkPage(tab: Tabs.Tab | undefined, stories: readonly Story[]): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id };
  try {
    await browser.scripting.insertCSS({ target, files: ['marks.css'] });
    await browser.scripting.executeScript({ target, files: ['content.js'] });
    await show(tab, stories);
  } catch {
    showState({ kind: 'no-access' }, tab, stories);
    part('state').dataset.state = 'no-access';
  }
}

function showNotebooks(
  state: TabState,
  tab: Tabs.Tab | undefined,
  stories: readonly Story[],
): void {
  const here = state.kind === 'found' ? stories.filter(({ id }) => id === state.story) : stories;
  part('notebook').replaceChildren(
    ...here.flatMap((story) => {
      const onPage = onPageOf(state, tab);
      const title = element('p', { class: 'story-title' }, `${story.agency}: ${story.title}`);
      return [...(onPage ? [] : [title]), ...notebook(story, onPage, language)];
    }),
  );
}

function onPageOf(state: TabState, tab: Tabs.Tab | undefined): OnPage {
  const tabId = tab?.id;
  if (state.kind !== 'found' || tabId === undefined) return null;
  return {
    counts: state.counts,
    reveal: (term) => {
      void ask<ToPage, 'reveal'>(toTab(tabId), 'reveal', term).then(() => {
        window.close();
      });
    },
  };
}

async function showSwitch(
  state: TabState,
  tab: Tabs.Tab | undefined,
  stories: readonly Story[],
): Promise<void> {
  const site = 'site' in state ? state.site : null;
  const label = part('pause-label');
  const pause = part('pause');
  if (!(pause instanceof HTMLInputElement)) throw new Error('#pause is no input');
  part('pause-row').hidden = site === null;
  if (site === null) return;
  label.textContent = site ? language.say('pauseSwitch', site) : language.say('pauseSwitchPlain');
  pause.checked = (await readSettings(browser.storage.sync)).pausedSites.includes(site);
  // What is done in a private window is not written down.
  pause.disabled = tab?.incognito ?? false;
  part('pause-private').textContent = pause.disabled ? language.say('pausePrivate') : '';
  pause.onchange = () => {
    void pauseSite(browser.storage.sync, site, pause.checked).then(() => show(tab, stories));
  };
}

function openTerm(term: string): void {
  const note = part(`note-${term}`);
  const details = note.querySelector('details');
  if (details) details.open = true;
  note.scrollIntoView({ block: 'start' });
  note.querySelector('summary')?.focus({ preventScroll: true });
}

function toBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

function toTab(tabId: number): (message: unknown) => Promise<unknown> {
  return (message) => browser.tabs.sendMessage(tabId, message);
}
