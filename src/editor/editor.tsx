/** Entry: the editor's page, with the draft that its address names. */
import browser from 'webextension-polyfill';
import { validateStory } from 'backstory:story-schema';
import { showOwnPage } from '../components/own-page.tsx';
import { readDraftStory } from '../core/editing/kept-draft-story.ts';
import { hasText } from '../core/article/article-text.ts';
import { withAddedCopies } from '../core/story/added-copies.ts';
import type { Story } from '../core/story/story.ts';
import { browserLanguage } from '../extension/browser-language.ts';
import { editorAddress } from '../extension/editor-address.ts';
import type { Library } from '../extension/library/library.ts';
import { openLibrary } from '../extension/library/open-library.ts';
import type { Draft } from '../extension/library/schema.ts';
import { popupToBackground } from '../extension/to-background.ts';
import { forgetUnfinished } from '../extension/unfinished-words.ts';
import { startJudge } from './ask-judge.ts';
import { CopyPage } from './copy-page.tsx';
import { EditorPage, UnreadableDraft } from './editor-page.tsx';
import { webTabs } from './from-tab.tsx';
import { extendedStory } from './extended-story.ts';
import { goToPage } from './go-to-page.ts';
import { type OtherStories, otherStories } from './other-stories.ts';
import { shownOfDraft } from './shown-of.ts';
import { ShownOnPages } from './shown-on-pages.ts';
import type { StoryEditorProps } from './story-editor.tsx';
import { unfinishedOf, UnfinishedProvider } from './unfinished.ts';
import type { StoryPlace } from './use-usage.ts';
import type { ProposedText } from './use-copy.ts';

const language = browserLanguage(browser.i18n);
const id = new URLSearchParams(location.search).get('draft') ?? '';
const unfinished = unfinishedOf(id);
let opened: Library | null = null;

void showDraft().catch(() => {
  showOwnPage(<UnreadableDraft />, language.message('name'), language);
});

/** @throws where what is kept can't be read */
async function showDraft(): Promise<void> {
  const draft = await readDraft();
  const headline = draft?.article.headline ?? '';
  const title = headline === '' ? language.message('name') : headline;
  const page =
    draft?.copyOf === undefined ? (
      <EditorPage
        editor={draft && (await editorOf(draft))}
        hasLibrary={(await libraryIfKept()) !== null}
      />
    ) : (
      <CopyPage {...await proposedTextOf(draft, draft.copyOf)} />
    );
  showOwnPage(<UnfinishedProvider value={unfinished}>{page}</UnfinishedProvider>, title, language);
  // The page needs nothing of it: another time will do.
  if (draft) forgetOthers().catch(() => undefined);
}

/** Of drafts that are gone, nothing is left behind; one that can't be read is not gone. */
async function forgetOthers(): Promise<void> {
  const library = await libraryIfKept();
  if (library) forgetUnfinished(await library.drafts.ids());
}

/** Null where there is no draft that can be read. */
async function readDraft(): Promise<Draft | null> {
  return (await (await libraryIfKept())?.drafts.get(id)) ?? null;
}

async function editorOf(draft: Draft): Promise<StoryEditorProps> {
  const others = await otherStories(draft.article, await libraryIfKept());
  const pages = new ShownOnPages({
    draft,
    openDrafts: async () => (await openedLibrary()).drafts,
    shownOf: shownOfDraft(draft, others),
    tellPages,
  });
  addEventListener('pagehide', () => {
    pages.tellNow();
  });
  return {
    draft,
    start: readDraftStory(draft.story, draft.article),
    titles: others.titles,
    ask: startJudge(draft.article, others),
    pages,
    keepAsNew: (story) => showNew({ ...draft, story }),
    library: placeOf(draft, others),
    hasTextNow: async () => hasText((await readDraft())?.article ?? draft.article),
    readTabs: async () => webTabs(await browser.tabs.query({})),
    goToPage: (address) => void goToPage(address),
  };
}

/** Where the story of a draft is kept, and what is kept there. */
function placeOf({ id: draftId }: Draft, { titles }: OtherStories): StoryPlace {
  return {
    async putToUse(story, before, over) {
      const putting = { draftId, ...before, takenIds: titles.keys(), over };
      try {
        const used = await (await openedLibrary()).putToUse(story, putting);
        if (used.kind === 'used') await tellPages();
        return used;
      } catch {
        return null;
      }
    },
    async giveId(story, before) {
      const putting = { draftId, ...before, takenIds: titles.keys() };
      try {
        return await (await openedLibrary()).giveId(story, putting);
      } catch {
        return null;
      }
    },
    withItsCopies,
    async storyHere(storyId) {
      const kept = await openedLibrary();
      const [story, entry] = await Promise.all([kept.story(storyId), kept.entry(storyId)]);
      return story && entry && { story, isOn: entry.isOn };
    },
  };
}

/** Keeps a draft beside the others, and shows it. */
async function showNew(draft: Draft): Promise<void> {
  const own = { ...draft, id: crypto.randomUUID(), changedAt: Date.now(), isShown: false };
  await (await openedLibrary()).drafts.put(own);
  unfinished.keepFor(own.id);
  location.href = editorAddress(own.id);
}

/** A story with the copies that were added to it since it was put to use. */
async function withItsCopies(story: Story): Promise<Story> {
  const before = await (await libraryIfKept())?.story(story.id);
  return withAddedCopies(story, before?.copies ?? []);
}

async function proposedTextOf(draft: Draft, storyId: string): Promise<ProposedText> {
  const extended = await extendedStory(storyId, popupToBackground());
  const { isOwn } = extended;
  return {
    draft,
    ...extended,
    validate: validateStory,
    others: await otherStories(draft.article, await libraryIfKept()),
    add: async (copy) => {
      try {
        const kept = await openedLibrary();
        if (!isOwn) await kept.copies.add(storyId, copy, draft.id);
        else if (!(await kept.addCopy(storyId, copy, draft.id))) return false;
      } catch {
        return false;
      }
      await tellPages();
      return true;
    },
    drop: async () => {
      try {
        await (await openedLibrary()).drafts.remove(draft.id);
        return true;
      } catch {
        return false;
      }
    },
    goToPage: (address) => void goToPage(address),
  };
}

async function tellPages(): Promise<void> {
  await popupToBackground().libraryChanged();
}

/** The library, opened anew where the browser has closed it; null where there is none. */
async function libraryIfKept(): Promise<Library | null> {
  if (opened?.isOpen !== true) opened = await openLibrary();
  return opened;
}

/** @throws Error where there is no library */
async function openedLibrary(): Promise<Library> {
  const open = await libraryIfKept();
  if (!open) throw new Error('the browser keeps no library');
  return open;
}
