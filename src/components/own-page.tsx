/** Puts one of the extension's own pages into its document. */
import { render, type VNode } from 'preact';
import { setPageLanguage } from '../extension/browser-language.ts';
import type { Language } from '../view/elements/messages.ts';
import { LanguageProvider } from './language.ts';

/** Shows a page as the document's body, or shows it anew, and says which language it speaks. */
export function showOwnPage(page: VNode, title: string, language: Language): void {
  setPageLanguage(document, language);
  document.title = title;
  render(<LanguageProvider value={language}>{page}</LanguageProvider>, document.body);
}
