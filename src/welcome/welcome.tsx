/**
 * Entry: the first-run page. Only the text is made here: reader and content script, which the page
 * loads after this, find it, mark it and show its notes, as they do on any page.
 */
import browser from 'webextension-polyfill';
import { sample } from 'backstory:sample';
import { showOwnPage } from '../components/own-page.tsx';
import { browserLanguage } from '../extension/browser-language.ts';
import { popupToBackground } from '../extension/to-background.ts';
import type { KnownReport } from './known-reports.tsx';
import { WelcomePage } from './welcome-page.tsx';

/** A part of the sample that is short, and still the story: with each of its four terms. */
const PARAGRAPHS = [2, 4, 5, 8];

const language = browserLanguage(browser.i18n);
const paragraphs = sample.paragraphs.filter((_, index) => PARAGRAPHS.includes(index));

showOwnPage(
  <WelcomePage
    excerpt={{ headline: sample.headline, paragraphs }}
    commands={browser.commands}
    readReports={readReports}
    browser={location.protocol === 'moz-extension:' ? 'firefox' : 'chrome'}
  />,
  language.message('name'),
  language,
);

async function readReports(): Promise<readonly KnownReport[]> {
  const stories = await popupToBackground().storySummaries();
  return stories.ok ? stories.value.filter(({ isOwn }) => !isOwn) : [];
}
