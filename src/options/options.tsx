/** Entry: the options page. */
import browser from 'webextension-polyfill';
import { showOwnPage } from '../components/own-page.tsx';
import { browserLanguage } from '../extension/browser-language.ts';
import { settingsArea } from '../extension/settings-area.ts';
import { popupToBackground } from '../extension/to-background.ts';
import { OptionsPage } from './options-page.tsx';

const language = browserLanguage(browser.i18n);

showOwnPage(
  <OptionsPage
    area={settingsArea(browser.storage)}
    commands={browser.commands}
    openTab={(url) => browser.tabs.create({ url })}
    countStories={countStories}
  />,
  language.message('optionsPageTitle'),
  language,
);

async function countStories(): Promise<number | null> {
  const stories = await popupToBackground().storySummaries();
  return stories.ok ? stories.value.length : null;
}
