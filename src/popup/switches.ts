/** What the popup lets the reader switch for the page in the tab: the pause of its site, its marks, its print. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Language } from '../view/elements/messages.ts';
import { element } from '../extension/by-id.ts';
import { ask, type ToPage } from '../extension/messages.ts';
import { pauseSite, readSettings } from '../extension/settings-store.ts';
import type { TabState } from './tab-state.ts';
import { toTab } from '../extension/to-tab.ts';

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
  { say }: Language,
  again: () => Promise<void>,
): Promise<void> {
  const site = 'site' in state ? state.site : null;
  element('pause-row', HTMLElement).hidden = site === null;
  if (site === null) return;
  const pause = element('pause', HTMLInputElement);
  element('pause-label', HTMLElement).textContent = site
    ? say('pauseSwitch', site)
    : say('pauseSwitchPlain');
  pause.checked = (await readSettings(browser.storage.sync)).pausedSites.includes(site);
  // What is done in a private window is not written down.
  pause.disabled = tab?.incognito ?? false;
  element('pause-private', HTMLElement).textContent = pause.disabled ? say('pausePrivate') : '';
  pause.onchange = () => {
    void pauseSite(browser.storage.sync, site, pause.checked).then(again);
  };
}

function showPrint(state: TabState, tab: Tabs.Tab | undefined, { say }: Language): void {
  const print = element('print', HTMLInputElement);
  const tabId = tab?.id;
  element('print-row', HTMLElement).hidden = state.kind !== 'found';
  if (state.kind !== 'found' || tabId === undefined) return;
  element('print-label', HTMLElement).textContent = say('printNotes');
  element('print-text', HTMLElement).textContent = say('printNotesText');
  print.checked = state.printsNotes;
  print.onchange = () => {
    void ask<ToPage, 'printNotes'>(toTab(tabId), 'printNotes', print.checked);
  };
}

function showMarks(
  state: TabState,
  tab: Tabs.Tab | undefined,
  { say }: Language,
  again: () => Promise<void>,
): void {
  const button = element('marks', HTMLButtonElement);
  const tabId = tab?.id;
  element('marks-row', HTMLElement).hidden = state.kind !== 'found' || state.isMarked;
  button.textContent = say('showMarks');
  button.onclick = () => {
    if (tabId !== undefined) void ask<ToPage, 'showMarks'>(toTab(tabId), 'showMarks').then(again);
  };
}
