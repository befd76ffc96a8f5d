/** The shortcuts on the options page: as they are set now, and the way to the browser's page for them. */
import browser from 'webextension-polyfill';
import { build } from '../view/build.ts';
import type { Language } from '../view/language.ts';
import { shortcutList } from '../view/shortcuts.ts';
import { element } from './element.ts';

/** Chrome has an address for it, Firefox a call, which the types don't know yet. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';
type MayOpenSettings = { readonly openShortcutSettings?: () => Promise<void> };

/** Shows them, again whenever the reader comes back to the page, and listens to the button. */
export async function showShortcuts(language: Language): Promise<void> {
  element('change-shortcuts', HTMLButtonElement).addEventListener('click', () => void change());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void show(language);
  });
  await show(language);
}

async function show(language: Language): Promise<void> {
  const commands = await browser.commands.getAll();
  element('shortcuts', HTMLElement).replaceChildren(...shortcutList(commands, language).map(build));
}

async function change(): Promise<void> {
  const { openShortcutSettings } = browser.commands as MayOpenSettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: CHROME_PAGE });
}
