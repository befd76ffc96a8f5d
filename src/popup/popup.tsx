/** Entry: the popup. */
import browser from 'webextension-polyfill';
import { showOwnPage } from '../components/own-page.tsx';
import { browserLanguage } from '../extension/browser-language.ts';
import { PopupPage } from './popup-page.tsx';

const language = browserLanguage(browser.i18n);

showOwnPage(<PopupPage />, language.message('name'), language);
