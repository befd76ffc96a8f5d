/** Entry: the options page. */
import browser from 'webextension-polyfill';
import { showOwnPage } from '../components/own-page.tsx';
import { browserLanguage } from '../extension/browser-language.ts';
import { settingsArea } from '../extension/settings-area.ts';
import { OptionsPage } from './options-page.tsx';

const language = browserLanguage(browser.i18n);

showOwnPage(
  <OptionsPage
    area={settingsArea(browser.storage)}
    commands={browser.commands}
    openTab={(url) => browser.tabs.create({ url })}
  />,
  language.message('optionsPageTitle'),
  language,
);
