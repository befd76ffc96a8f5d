/** Entry: the editor's page, with the draft that its address names. */
import browser from 'webextension-polyfill';
import { showOwnPage } from '../components/own-page.tsx';
import { readDraftStory } from '../core/editing/draft-story.ts';
import type { Story } from '../core/story/story.ts';
import { browserLanguage } from '../extension/browser-language.ts';
import type { Library } from '../extension/library/library.ts';
import { openLibrary } from '../extension/library/open-library.ts';
import { popupToBackground } from '../extension/to-background.ts';
import { EditorPage } from './editor-page.tsx';
import { otherStories } from './other-stories.ts';
import { webTabs } from './source-list.tsx';
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
  return {
    draft,
    start: readDraftStory(draft.story, draft.article),
    others: await otherStories(draft.article, await library()),
    replace: async (next, changedAt) => (await openedLibrary()).drafts.replace(next, changedAt),
    putToUse,
    readTabs: async () => webTabs(await browser.tabs.query({})),
  };
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
