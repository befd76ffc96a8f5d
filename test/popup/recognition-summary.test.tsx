// @vitest-environment jsdom
/** How much of a story the popup says that there is on the page. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import type { CoveragePart } from '../../src/core/recognition/coverage.ts';
import type { Story } from '../../src/core/story/story.ts';
import { RecognitionSummary } from '../../src/popup/recognition-summary.tsx';
import type { Language } from '../../src/view/elements/messages.ts';

const STORY = { agency: 'Agency', title: 'The harbour reopens', copies: [] } as Partial<Story>;
const LANGUAGE: Language = {
  locale: 'en',
  message: (key, ...values) => [key, ...values].join(' '),
  count: (key, count) => `${key} ${String(count)}`,
};

afterEach(() => {
  render(null, document.body);
});

test.each([
  ['all of it', { here: 100 }, 'storyWhole', false],
  ['a word changed', { here: 99, changed: 1 }, 'storyInPart 99% coverage_changed 1', false],
  ['some left out', { here: 70, missing: 30 }, 'storyInPart 70% coverage_missing 30', true],
  [
    'both',
    { here: 70, missing: 29, changed: 1 },
    'storyInPart 70% coverage_missing 29, alsoChanged 1',
    true,
  ],
] as const)('%s: in a line, with a bar where something is left out', (_, words, line, hasBar) => {
  const coverage = Object.entries(words).map(([kind, count]) => ({ kind, words: count }));
  const found = { copyId: '', ofSpan: 1, coverage: coverage as CoveragePart[] };
  void act(() => {
    render(
      <LanguageProvider value={LANGUAGE}>
        <RecognitionSummary story={STORY as Story} found={found} heading="h1" />
      </LanguageProvider>,
      document.body,
    );
  });
  expect(document.querySelector('.evidence > summary')?.textContent).toBe(line);
  expect(document.querySelector('.coverage') !== null).toBe(hasBar);
});
