/** How many stories are looked for, and the way to the page of them. */
import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { SettingsSection } from './settings-section.tsx';

/** @param count gives their number; null where nobody answers */
export function Stories({ count }: { readonly count: () => Promise<number | null> }): VNode {
  const language = useLanguage();
  const [number, setNumber] = useState<number | null>(null);
  useLayoutEffect(() => void count().then(setNumber), [count]);
  return (
    <SettingsSection id="option-stories" title={language.message('optionsStories')}>
      <p class="explanation">{number !== null && language.count('optionsStoriesText', number)}</p>
      <p>
        <a href="stories.html">{language.message('openStoriesLink')}</a>
      </p>
    </SettingsSection>
  );
}
