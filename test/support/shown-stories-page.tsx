/** The page of stories, in a document that a test has made. */
import { render } from 'preact';
import { expect, vi } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import { StoriesPage, type StoriesPageProps } from '../../src/stories/stories-page.tsx';
import type { Language } from '../../src/view/elements/messages.ts';
import { namesOfMessages } from './language.ts';

/** Shows it over a library, and waits until all stands there. */
export async function showStoriesPage(
  props: Pick<StoriesPageProps, 'library'> & Partial<StoriesPageProps>,
  language: Language = namesOfMessages,
): Promise<void> {
  const others = {
    bundled: [],
    validate: () => [],
    sent: null,
    storage: undefined,
    onChanged: () => Promise.resolve(),
  };
  render(
    <LanguageProvider value={language}>
      <StoriesPage {...others} {...props} />
    </LanguageProvider>,
    document.body,
  );
  await vi.waitFor(() => {
    expect(document.documentElement.dataset['ready']).toBe('');
  });
}
