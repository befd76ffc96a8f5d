/** Entry: the options page. */
import browser from 'webextension-polyfill';
import { showOwnPage } from '../components/own-page.tsx';
import { browserLanguage } from '../extension/browser-messages.ts';
import { OptionsPage } from './options-page.tsx';

const language = browserLanguage(browser.i18n);

showOwnPage(
  <OptionsPage
    area={browser.storage.sync}
    commands={browser.commands}
    openTab={(url) => browser.tabs.create({ url })}
  />,
  language.message('optionsPageTitle'),
  language,
);
