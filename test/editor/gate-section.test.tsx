// @vitest-environment jsdom
/** What the editor says where it can propose no names to look for. */
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import { startStory } from '../../src/core/editing/draft-story.ts';
import { EditingProvider } from '../../src/editor/editing.ts';
import { GateSection } from '../../src/editor/gate-section.tsx';
import { Judge } from '../../src/editor/judge.ts';
import { storyValidator } from '../../tools/story/schema.ts';
import { articleOf, sampleArticle } from '../support/articles.ts';
import { namesOfMessages } from '../support/language.ts';
import { harbourInArabic } from '../support/texts.ts';

const validate = await storyValidator();
const others = { gates: [], known: [], titles: new Map<string, string>() };
const nothing = (): void => undefined;

afterEach(() => {
  render(null, document.body);
});

test.each([
  ['a script without capitals', articleOf(harbourInArabic), 'editorNoCapitals'],
  [
    'no names',
    { ...sampleArticle, headline: 'talks', paragraphs: ['they met.'] },
    'editorFewNames',
  ],
  ['names enough', sampleArticle, undefined],
])('of a text with %s', (_, article, says) => {
  const judged = new Judge(article, others, validate).judge(startStory(article));
  render(
    <LanguageProvider value={{ ...namesOfMessages, count: (key) => key }}>
      <EditingProvider value={{ type: nothing, take: nothing, lead: nothing }}>
        <GateSection ownGate={null} judged={judged} titles={others.titles} hasText />
      </EditingProvider>
    </LanguageProvider>,
    document.body,
  );
  expect(document.querySelector('#gate-lack')?.textContent).toBe(says);
});
