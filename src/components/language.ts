/** The interface's language, as every component of a page is given it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../view/elements/messages.ts';

const LanguageContext = createContext<Language | null>(null);

/** Gives a language to all components inside it. */
export const LanguageProvider = LanguageContext.Provider;

/**
 * The language of the page that a component is on.
 *
 * @throws Error outside a {@link LanguageProvider}
 */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('no language is provided');
  return language;
}
