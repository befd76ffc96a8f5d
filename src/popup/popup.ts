/** Entry: the popup. Asks the page in the tab, says the honest state first, then gives the notes. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Story } from '../core/story/story.ts';
import { build } from '../view/elements/build.ts';
import { english } from '../view/elements/rich-message.ts';
import { recognitionSummary, stateLines } from './recognition-summary.ts';
import { storyNotes } from './story-notes.ts';
import { type Tree, tree } from '../view/elements/tree.ts';
import { byId } from '../extension/by-id.ts';
import { browserLanguage, setPageLanguage } from '../extension/browser-messages.ts';
import { showSwitches } from './switches.ts';
import { type TabState, tabState } from './tab-state.ts';
import { popupToBackground } from '../extension/to-background.ts';
import { toPage } from '../extension/to-page.ts';

const language = browserLanguage(browser.i18n);

void open();

async function open(): Promise<void> {
  setPageLanguage(document, language);
  document.title = language.message('name');
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const library = await popupToBackground.allStories();
  const stories = library.ok ? library.value : [];
  await show(tab, stories);
}

async function show(tab: Tabs.Tab | undefined, stories: readonly Story[]): Promise<void> {
  const state = await tabState(tab);
  showState(state, tab, stories);
  showNotebooks(state, tab, stories);
  await showSwitches(state, tab, language, () => show(tab, stories));
  byId('promise', HTMLElement).textContent = language.message('promise');
  byId('options', HTMLElement).textContent = language.message('openOptions');
  if (state.kind === 'found') await openPendingTerm(tab);
  // Now all of it is shown.
  byId('state', HTMLElement).dataset.state = state.kind;
}

function showState(state: TabState, tab: Tabs.Tab | undefined, stories: readonly Story[]): void {
  const place = byId('state', HTMLElement);
  place.replaceChildren(...stateContent(state, stories).map(build));
  place.querySelector('.check')?.addEventListener('click', () => void checkPage(tab, stories));
}

function stateContent(state: TabState, stories: readonly Story[]): Tree[] {
  switch (state.kind) {
    case 'found': {
      const story = stories.find(({ id }) => id === state.story);
      return story ? recognitionSummary(story, state, language) : [];
    }
    case 'none':
      return stateLines(
        language.message('stateNone'),
        language.message(state.site === null ? 'stateUnseenText' : 'stateNoneText'),
      );
    case 'paused':
      return stateLines(
        language.message('statePaused', state.site),
        language.message('statePausedText'),
      );
    case 'no-access':
      return stateLines(language.message('stateNoAccess'), language.message('stateNoAccessText'));
    case 'unchecked':
      return [
        ...stateLines(language.message('stateUnchecked'), language.message('stateUncheckedText')),
        tree('button', { type: 'button', class: 'check' }, language.message('check')),
      ];
  }
}

/** Brings the content script into a page that was open before the extension was. */
async function checkPage(tab: Tabs.Tab | undefined, stories: readonly Story[]): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id };
  try {
    await browser.scripting.executeScript({ target, files: ['content.js'] });
    await show(tab, stories);
  } catch {
    showState({ kind: 'no-access' }, tab, stories);
    byId('state', HTMLElement).dataset.state = 'no-access';
  }
}

function showNotebooks(
  state: TabState,
  tab: Tabs.Tab | undefined,
  stories: readonly Story[],
): void {
  const isHere = state.kind === 'found';
  const shown = isHere ? stories.filter(({ id }) => id === state.story) : stories;
  const place = byId('notebook', HTMLElement);
  place.replaceChildren(
    ...shown
      .flatMap((story) => [
        ...(isHere ? [] : [storyTitle(story)]),
        ...storyNotes(story, isHere ? state.counts : null, language),
      ])
      .map(build),
  );
  for (const show of place.querySelectorAll<HTMLElement>('.show')) {
    show.addEventListener('click', () => {
      reveal(tab, show.dataset.term ?? '');
    });
  }
}

/** Leads to a term's first mention; the popup is in the way then. */
function reveal(tab: Tabs.Tab | undefined, term: string): void {
  if (tab?.id === undefined) return;
  void toPage(tab.id)
    .reveal(term)
    .then(() => {
      window.close();
    });
}

function storyTitle({ agency, title }: Story): Tree {
  return tree('p', { class: 'story-title' }, english(`${agency}: ${title}`));
}

/** Opens the note for which the reader has pressed "more" on the page. */
async function openPendingTerm(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const pending = await toPage(tab.id).takePendingTerm();
  if (pending.ok && pending.value !== null) openTerm(pending.value);
}

function openTerm(term: string): void {
  const note = byId(`note-${term}`, HTMLElement);
  const details = note.querySelector('details');
  if (details) details.open = true;
  note.scrollIntoView({ block: 'start' });
  note.querySelector('summary')?.focus({ preventScroll: true });
}
