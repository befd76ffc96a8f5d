/** Everything that a reader sees of the extension, in the order in which they come across it. */
import type { Page } from 'puppeteer-core';
import { hover, pin, rest, tabToMark, tabToSkip } from './poses.ts';
import { editor, stories, STORY_PAGES, writtenEditor } from './story-pages.ts';
import { inPopup, onPage, type PageSubject, type Context, type Subject } from './subject.ts';
import type { Popup, Driver } from '../browser/driver.ts';

const onSample: Pick<PageSubject, 'openPage'> = { openPage: openSample };
const A4 = { width: 768, zoom: 100 };
const SITES = [
  'example.com',
  'www.a-very-long-name-of-a-newspaper.example.org',
  'news.example.net',
];

const welcome = onPage({
  name: 'welcome',
  caption: 'First-run page',
  isWhole: true,
  openPage: ({ driver }) => readyPage(driver, 'welcome.html'),
});
const tooltip = onPage({
  ...onSample,
  name: 'tooltip',
  caption: 'Note, opened by hover',
  pose: hover,
});
const options = onPage({
  name: 'options',
  caption: 'Settings',
  isWhole: true,
  openPage: ({ driver }) => readyPage(driver, 'options.html'),
});
const popup = inPopup({
  name: 'popup',
  caption: 'Popup on a page with the story',
  over: ({ sample }) => sample,
});

/** Subjects for the extension built in English. */
export const SUBJECTS: readonly Subject[] = [
  welcome,
  onPage({ ...onSample, name: 'marks', caption: 'Marks on the sample page', pose: rest }),
  onPage({
    name: 'marks-on-grey',
    caption: 'Marks on mid-grey',
    openPage: ({ driver, grey }) => driver.open(grey),
    pose: rest,
  }),
  onPage({
    name: 'marks-on-black',
    caption: 'Marks on a dark page',
    openPage: ({ driver, black }) => driver.open(black),
    pose: rest,
  }),
  tooltip,
  onPage({ ...onSample, name: 'pinned', caption: 'Note, kept open', pose: pin }),
  onPage({
    ...onSample,
    name: 'skip',
    caption: 'Button that skips the notes, with the focus',
    pose: tabToSkip,
  }),
  onPage({ ...onSample, name: 'stop', caption: 'Tab stop with the focus', pose: tabToMark }),
  onPage({
    name: 'print',
    caption: 'Printed with notes',
    sizes: [A4],
    isWhole: true,
    openPage: openForPrint,
  }),
  popup,
  inPopup({
    name: 'popup-paused',
    caption: 'Popup, the site paused',
    over: ({ sample }) => sample,
    pose: pressPause,
    undo: pressPause,
  }),
  inPopup({
    name: 'popup-none',
    caption: 'Popup on a page without a story',
    over: ({ other }) => other,
  }),
  onPage({
    name: 'popup-in-tab',
    caption: 'Popup that fills a tab',
    isWhole: true,
    openPage: openPopupInTab,
  }),
  options,
  onPage({
    name: 'options-sites',
    caption: 'Settings with paused sites, all details open',
    isWhole: true,
    openPage: openOptionsWithSites,
  }),
  ...STORY_PAGES,
];

/** Subjects for the extension built in the pseudo-locale, from right to left and with long words. */
export const PSEUDO_SUBJECTS: readonly Subject[] = [
  ...[tooltip, options, stories, welcome, popup],
  ...[editor, writtenEditor],
].map((subject) => ({
  ...subject,
  name: `${subject.name}-pseudo`,
  caption: `${subject.caption}, from right to left`,
}));

function openSample({ driver, sample }: Context): Promise<Page> {
  return driver.open(sample);
}

async function readyPage(driver: Driver, file: string): Promise<Page> {
  const page = await driver.extensionPage(file);
  await page.waitForSelector('html[data-ready]');
  return page;
}

async function openOptionsWithSites({ driver }: Context): Promise<Page> {
  const page = await readyPage(driver, 'options.html');
  await page.evaluate((pausedSites) => chrome.storage.local.set({ pausedSites }), SITES);
  await page.waitForSelector('#sites li');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page;
}

async function openForPrint({ driver, sample }: Context): Promise<Page> {
  const page = await driver.open(sample);
  const openPopup = await driver.popup(page);
  await openPopup.evaluate((document) => {
    document.getElementById('print')?.click();
  });
  await openPopup.close();
  while (!(await driver.tooltip(page)).html.includes('class="endnotes"')) await pause();
  await driver.asPrinted(page);
  return page;
}

/** The popup shows the tab in front, so it is loaded while the sample page is in front of it. */
async function openPopupInTab({ driver, sample }: Context): Promise<Page> {
  const popupTab = await driver.extensionPage('popup.html');
  await popupTab.waitForSelector('#state[data-state]');
  const page = await driver.open(sample);
  await page.bringToFront();
  await rest(page);
  await popupTab.evaluate(() => {
    location.reload();
  });
  await popupTab.waitForFunction(() => document.querySelector('#state[data-state="found"]'), {
    polling: 100,
  });
  await popupTab.bringToFront();
  await page.close();
  return popupTab;
}

/** Presses the popup's switch that pauses the site, and waits until the popup shows the change. */
function pressPause(openPopup: Popup): Promise<null> {
  return openPopup.evaluate(
    (document) =>
      new Promise<null>((resolve) => {
        const state = document.getElementById('state');
        const before = state?.dataset['state'];
        new MutationObserver(() => {
          if (state?.dataset['state'] !== before) resolve(null);
        }).observe(document, { attributes: true, subtree: true });
        document.getElementById('pause')?.click();
      }),
  );
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
