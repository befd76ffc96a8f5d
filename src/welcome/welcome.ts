/**
 * Entry: the first-run page. Only the text is made here: reader and content script, which the page
 * loads after this, find it, mark it and show its notes, as they do on any page.
 */
import browser from 'webextension-polyfill';
import { sample } from 'backstory:sample';
import { build } from '../view/elements/build.ts';
import { tryOut, welcomeRest } from './welcome-page.ts';
import { byId } from '../extension/by-id.ts';
import { browserLanguage, setPageLanguage } from '../extension/browser-messages.ts';

/** A part of the sample that is short, and still the story: with each of its four terms. */
const PARAGRAPHS = [2, 4, 5, 8];

const language = browserLanguage(browser.i18n);
setPageLanguage(document, language);
document.title = language.message('name');
byId('name', HTMLElement).textContent = document.title;
const main = document.querySelector('main');
const { headline } = sample;
const paragraphs = sample.paragraphs.filter((_, index) => PARAGRAPHS.includes(index));
main?.append(...tryOut({ headline, paragraphs }, language).map(build));
void tellRest();

async function tellRest(): Promise<void> {
  const commands = await browser.commands.getAll();
  const keys = (wanted: string): string =>
    commands.find(({ name }) => name === wanted)?.shortcut ?? '';
  const shortcuts = { next: keys('next-note'), previous: keys('previous-note') };
  const isFirefox = location.protocol === 'moz-extension:';
  const facts = { shortcuts, browser: isFirefox ? 'firefox' : 'chrome' } as const;
  main?.append(...welcomeRest(facts, language).map(build));
  document.documentElement.dataset.ready = '';
}
