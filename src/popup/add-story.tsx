/** The way from a file in the tab to the page of stories. */
import type { VNode } from 'preact';
import browser from 'webextension-polyfill';
import { useLanguage } from '../components/language.ts';
import type { FileKind } from '../extension/story-file-tab.ts';

const WORDS = { story: 'addStory', draft: 'addDraft', copies: 'addCopies' } as const;

export type AddStoryProps = { readonly tabId: number; readonly kind: FileKind };

/** Leads to the page of stories, which reads the file from its tab and asks before it keeps anything. */
export function AddStory({ tabId, kind }: AddStoryProps): VNode {
  const { message } = useLanguage();
  const add = async (): Promise<void> => {
    await browser.tabs.create({ url: browser.runtime.getURL(`stories.html?tab=${tabId}`) });
    window.close();
  };
  return (
    <p class="row">
      <button id="add-story" type="button" onClick={() => void add()}>
        {message(WORDS[kind])}
      </button>
    </p>
  );
}
