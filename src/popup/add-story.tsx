/** The way from a story file in the tab to the reader's own stories. */
import type { VNode } from 'preact';
import browser from 'webextension-polyfill';
import { useLanguage } from '../components/language.ts';

/** Leads to the page of stories, which reads the file from its tab and asks before it keeps anything. */
export function AddStory({ tabId }: { readonly tabId: number }): VNode {
  const { message } = useLanguage();
  const add = async (): Promise<void> => {
    await browser.tabs.create({ url: browser.runtime.getURL(`stories.html?tab=${tabId}`) });
    window.close();
  };
  return (
    <p class="row">
      <button id="add-story" type="button" onClick={() => void add()}>
        {message('addStory')}
      </button>
    </p>
  );
}
