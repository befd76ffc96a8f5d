/** Entry: the editor's page, which shows the draft that its address names. */
import browser from 'webextension-polyfill';
import { showOwnPage } from '../components/own-page.tsx';
import { browserLanguage } from '../extension/browser-language.ts';
import { readDraft } from '../extension/draft-store.ts';
import { EditorPage } from './editor-page.tsx';

const language = browserLanguage(browser.i18n);
const id = new URLSearchParams(location.search).get('draft') ?? '';

void readDraft(browser.storage.local, id).then((draft) => {
  const headline = draft?.article.headline ?? '';
  const title = headline === '' ? language.message('name') : headline;
  showOwnPage(<EditorPage draft={draft} />, title, language);
});
