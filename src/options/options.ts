/** Entry: the options page. What is changed on it counts at once; what is changed elsewhere shows on it. */
import browser from 'webextension-polyfill';
import { build } from '../view/elements/build.ts';
import { optionsPage } from './options-page.ts';
import { browserLanguage, setPageLanguage } from '../extension/browser-messages.ts';
import { resetQuestion } from './reset-question.ts';
import { createSaveQueue } from './save-queue.ts';
import { settingControls } from './setting-controls.ts';
import { onSettingsChange, readSettings } from '../extension/settings-store.ts';
import { showShortcuts } from './shortcut-list.ts';
import { siteList } from './paused-sites-list.ts';
import { siteText } from './paused-sites-text.ts';

const language = browserLanguage(browser.i18n);
const area = browser.storage.sync;

void open();

async function open(): Promise<void> {
  setPageLanguage(document, language);
  document.title = language.message('optionsPageTitle');
  document.body.prepend(...optionsPage(language).map(build));

  const saving = createSaveQueue(language, show);
  const showChoices = settingControls(area, saving, language);
  const showSites = siteList(area, saving, language);
  const showText = siteText(area, saving, language);
  resetQuestion(area, saving, language);
  onSettingsChange(area, () => void show());
  await show();
  await showShortcuts(browser.commands, (url) => browser.tabs.create({ url }), language);
  // Now all of it is shown.
  document.documentElement.dataset.ready = '';

  async function show(): Promise<void> {
    const settings = await readSettings(area);
    showChoices(settings);
    showSites(settings.pausedSites);
    showText(settings.pausedSites);
  }
}
