/** Makes what a page is given to show a story. */
import browser from 'webextension-polyfill';
import notesStyles from '../../assets/notes.css';
import hostStyles from '../../assets/shadow-host.css';
import type { Story } from '../core/story/story.ts';
import { browserLanguage } from '../extension/browser-language.ts';
import { COMMANDS } from '../extension/commands.ts';
import { settingsArea } from '../extension/settings-area.ts';
import { readSettings } from '../extension/settings-store.ts';
import { stylesByMarks } from '../view/marks/mark-styles.ts';
import { greetingOf, type WaysToNotes } from '../view/note/greeting.ts';
import { type StoryOnPage, storyOnPage } from '../view/note/story-on-page.ts';
import type { StoryView } from '../view/story-view.ts';

/** The notes made so far, which are the same for every page; an own story that is let go of takes its own along. */
const storiesOnPage = new WeakMap<Story, StoryOnPage>();

/** Makes the view of a story, in the browser's language. */
export async function buildStoryView(story: Story): Promise<StoryView> {
  return {
    story: storyOnPageOf(story),
    styles: { host: hostStyles, notes: notesStyles, marks: stylesByMarks() },
    greeting: greetingOf(await waysToNotes(), browserLanguage(browser.i18n)),
  };
}

function storyOnPageOf(story: Story): StoryOnPage {
  const made = storiesOnPage.get(story) ?? storyOnPage(story, browserLanguage(browser.i18n));
  storiesOnPage.set(story, made);
  return made;
}

/** What the reader has set now. */
async function waysToNotes(): Promise<WaysToNotes> {
  const { tabStops } = await readSettings(settingsArea(browser.storage));
  const commands = await browser.commands.getAll();
  const next = commands.find(({ name }) => name === COMMANDS.next);
  return { shortcut: next?.shortcut ?? '', tabStops };
}
