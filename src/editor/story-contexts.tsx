/** What many parts of the editor have to know of the story; each hears of what it uses alone. */
import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { typedLanguage } from '../core/editing/typed-language.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import { FactsProvider, SourcesProvider, StoryLanguageProvider } from './editing.ts';

type StoryContextsProps = { readonly story: DraftStory; readonly children: ComponentChildren };

/** Gives it to all components inside. */
export function StoryContexts({ story, children }: StoryContextsProps): VNode {
  const { id, usedAs, notesBy, language, title, agency, asOf, outlet, url, gate, sources } = story;
  const facts = useMemo(
    () => ({ id, usedAs, notesBy, language, title, agency, asOf, outlet, url, gate, sources }),
    [id, usedAs, notesBy, language, title, agency, asOf, outlet, url, gate, sources],
  );
  const tag = useMemo(() => typedLanguage(language), [language]);
  return (
    <FactsProvider value={facts}>
      <SourcesProvider value={sources}>
        <StoryLanguageProvider value={tag}>{children}</StoryLanguageProvider>
      </SourcesProvider>
    </FactsProvider>
  );
}
