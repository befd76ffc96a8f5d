/** Entry: the page of all stories, and of those that files bring. A tab that its address names sends it one. */
import browser from 'webextension-polyfill';
import { validateStory } from 'backstory:story-schema';
import { showOwnPage } from '../components/own-page.tsx';
import { withoutAddedCopies } from '../core/story/added-copies.ts';
import type { Story } from '../core/story/story.ts';
import { browserLanguage } from '../extension/browser-language.ts';
import { bundledStories } from '../extension/bundled-stories.ts';
import type { Library } from '../extension/library/library.ts';
import { openLibrary } from '../extension/library/open-library.ts';
import { textOfStoryFile } from '../extension/story-file-tab.ts';
import { popupToBackground } from '../extension/to-background.ts';
import { StoriesPage } from './stories-page.tsx';
import { type SentFile, textAsFile } from './read-files.ts';

const language = browserLanguage(browser.i18n);

const opening = openLibrary();
const bundling = opening.then(withoutCopies);

void Promise.all([opening, bundling, sentFile()]).then(([library, bundled, sent]) => {
  showOwnPage(
    <StoriesPage
      library={library}
      bundled={bundled}
      validate={validateStory}
      sent={sent}
      storage={navigator.storage}
      onChanged={async () => {
        await popupToBackground().libraryChanged();
      }}
    />,
    language.message('storiesTitle'),
    language,
  );
});

/**
 * As they come with Backstory: what was added to them here changes while the page is open. Null where the background
 * does not answer.
 */
async function withoutCopies(library: Library | null): Promise<readonly Story[] | null> {
  const bundled = await bundledStories();
  const added = await library?.copies.all().catch(() => null);
  return bundled?.map((story) => withoutAddedCopies(story, added?.get(story.id) ?? [])) ?? null;
}

/** The file in the tab that the address names; null where it names none, undefined where that tab shows none any more. */
async function sentFile(): Promise<SentFile | null | undefined> {
  const tab = new URLSearchParams(location.search).get('tab');
  if (tab === null) return null;
  const text = await textOfStoryFile(Number(tab));
  return text === null ? undefined : textAsFile(language.message('storiesFileInTab'), text);
}
