/** Entry: the editor's page, which shows the draft that its address names. */
import browser from 'webextension-polyfill';
import { showOwnPage } from '../components/own-page.tsx';
import { browserLanguage } from '../extension/browser-language.ts';
import { openLibrary } from '../extension/library/open-library.ts';
import type { Draft } from '../extension/library/schema.ts';
import { EditorPage } from './editor-page.tsx';

const language = browserLanguage(browser.i18n);
const id = new URLSearchParams(location.search).get('draft') ?? '';

void readDraft().then((draft) => {
  const headline = draft?.article.headline ?? '';
  const title = headline === '' ? language.message('name') : headline;
  showOwnPage(<EditorPage draft={draft} />, title, language);
});

/** Null where there is none that can be read. */
async function readDraft(): Promise<Draft | null> {
  const library = await openLibrary();
  const draft = (await library?.drafts.get(id)) ?? null;
  library?.close();
  return draft;
}
