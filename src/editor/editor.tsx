/** Entry: the editor's page, with the draft that its address names. */
import browser from 'webextension-polyfill';
import { showOwnPage } from '../components/own-page.tsx';
import { readDraftStory } from '../core/editing/draft-story.ts';
import type { Story } from '../core/story/story.ts';
import { browserLanguage } from '../extension/browser-language.ts';
import type { Library } from '../extension/library/library.ts';
import { openLibrary } from '../extension/library/open-library.ts';
import { popupToBackground } from '../extension/to-background.ts';
import type { Draft } from '../extension/library/schema.ts';
import { startJudge } from './ask-judge.ts';
import { EditorPage } from './editor-page.tsx';
import { otherStories } from './other-stories.ts';
import { webTabs } from './from-tab.tsx';
import type { StoryEditorProps } from './story-editor.tsx';

const language = browserLanguage(browser.i18n);
const id = new URLSearchParams(location.search).get('draft') ?? '';
let opened: Library | null = null;

void readEditor().then((editor) => {
  const headline = editor?.draft.article.headline ?? '';
  const title = headline === '' ? language.message('name') : headline;
  showOwnPage(<EditorPage editor={editor} />, title, language);
});

/** Null where there is no draft that can be read. */
async function readEditor(): Promise<StoryEditorProps | null> {
  const draft = await (await library())?.drafts.get(id);
  if (!draft) return null;
  const others = await otherStories(draft.article, await library());
  return {
    draft,
    start: readDraftStory(draft.story, draft.article),
    titles: others.titles,
    ask: startJudge(draft.article, others),
    remove: async () => (await openedLibrary()).drafts.remove(id),
    keepAsNew: async (story) => showNew({ ...draft, story }),
    replace: async (next, changedAt) => (await openedLibrary()).drafts.replace(next, changedAt),
    putToUse,
    readTabs: async () => webTabs(await browser.tabs.query({})),
  };
}

/** Keeps a draft beside the others, and shows it. */
async function showNew(draft: Draft): Promise<void> {
  const own = { ...draft, id: crypto.randomUUID(), changedAt: Date.now() };
  await (await openedLibrary()).drafts.put(own);
  location.search = `?draft=${encodeURIComponent(own.id)}`;
}

async function putToUse(story: Story): Promise<boolean> {
  try {
    await (await openedLibrary()).put([story], 'written');
  } catch {
    return false;
  }
  await popupToBackground().libraryChanged();
  return true;
}

/** The library, opened anew where the browser has closed it; null where there is none. */
async function library(): Promise<Library | null> {
  if (opened?.isOpen !== true) opened = await openLibrary();
  return opened;
}

/** @throws Error where there is no library */
async function openedLibrary(): Promise<Library> {
  const open = await library();
  if (!open) throw new Error('the browser keeps no library');
  return open;
}
