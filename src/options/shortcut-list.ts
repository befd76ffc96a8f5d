/** The shortcuts on the options page: as they are set now, and the way to the browser's page for them. */
import { build } from '../view/elements/build.ts';
import type { Language } from '../view/elements/messages.ts';
import { type Command, shortcutList } from './shortcuts.ts';
import { byId } from '../extension/by-id.ts';

/** As much of the `commands` API as this needs. The call that opens the browser's page is Firefox's. */
export type Commands = {
  getAll(): Promise<Command[]>;
  openShortcutSettings?(): Promise<void>;
};

/** Chrome has an address for it. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/**
 * Shows them, again whenever the reader comes back to the page, and listens to the button.
 *
 * @param openTab opens a tab with an address
 */
export async function showShortcuts(
  commands: Commands,
  openTab: (address: string) => Promise<unknown>,
  language: Language,
): Promise<void> {
  byId('change-shortcuts', HTMLButtonElement).addEventListener('click', () => {
    void (commands.openShortcutSettings?.() ?? openTab(CHROME_PAGE));
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void show();
  });
  await show();

  async function show(): Promise<void> {
    const list = shortcutList(await commands.getAll(), language);
    byId('shortcuts', HTMLElement).replaceChildren(...list.map(build));
  }
}
