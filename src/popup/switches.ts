/** What the popup lets the reader switch for the page in the tab: the pause of its site, its marks, its print. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Language } from '../view/elements/messages.ts';
import { byId } from '../extension/by-id.ts';
import { pauseSite, readSettings } from '../extension/settings-store.ts';
import type { TabState } from './tab-state.ts';
import { toPage } from '../extension/to-page.ts';

/**
 * Shows the switches that a state has a use for.
 *
 * @param again shows all of the popup anew, after a switch that changes what there is to say
 */
export async function showSwitches(
  state: TabState,
  tab: Tabs.Tab | undefined,
  language: Language,
  again: () => Promise<void>,
): Promise<void> {
  showMarks(state, tab, language, again);
  showPrint(state, tab, language);
  await showPause(state, tab, language, again);
}

async function showPause(
  state: TabState,
  tab: Tabs.Tab | undefined,
  { message }: Language,
  again: () => Promise<void>,
): Promise<void> {
  const site = 'site' in state ? state.site : null;
  byId('pause-row', HTMLElement).hidden = site === null;
  if (site === null) return;
  const pause = byId('pause', HTMLInputElement);
  byId('pause-label', HTMLElement).textContent = site
    ? message('pauseSwitch', site)
    : message('pauseSwitchPlain');
  pause.checked = (await readSettings(browser.storage.sync)).pausedSites.includes(site);
  // What is done in a private window is not written down.
  pause.disabled = tab?.incognito ?? false;
  byId('pause-private', HTMLElement).textContent = pause.disabled ? message('pausePrivate') : '';
  pause.onchange = () => {
    void pauseSite(browser.storage.sync, site, pause.checked).then(again);
  };
}

function showPrint(state: TabState, tab: Tabs.Tab | undefined, { message }: Language): void {
  const print = byId('print', HTMLInputElement);
  const tabId = tab?.id;
  byId('print-row', HTMLElement).hidden = state.kind !== 'found';
  if (state.kind !== 'found' || tabId === undefined) return;
  byId('print-label', HTMLElement).textContent = message('printNotes');
  byId('print-text', HTMLElement).textContent = message('printNotesText');
  print.checked = state.printsNotes;
  print.onchange = () => {
    void toPage(tabId).printNotes(print.checked);
  };
}

function showMarks(
  state: TabState,
  tab: Tabs.Tab | undefined,
  { message }: Language,
  again: () => Promise<void>,
): void {
  const button = byId('marks', HTMLButtonElement);
  const tabId = tab?.id;
  byId('marks-row', HTMLElement).hidden = state.kind !== 'found' || state.isMarked;
  button.textContent = message('showMarks');
  button.onclick = () => {
    if (tabId !== undefined) void toPage(tabId).showMarks().then(again);
  };
}
