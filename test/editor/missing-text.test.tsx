// @vitest-environment jsdom
/** An author edits a story of which the report's text is not here. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import { draftOfStory } from '../../src/core/editing/draft-of-story.ts';
import { Judge } from '../../src/editor/judge.ts';
import { ShownOnPages } from '../../src/editor/shown-on-pages.ts';
import { StoryEditor } from '../../src/editor/story-editor.tsx';
import type { Draft } from '../../src/extension/library/schema.ts';
import type { Story } from '../../src/core/story/story.ts';
import { storyValidator } from '../../tools/story/schema.ts';
import { namesOfMessages } from '../support/language.ts';
import { ownStory } from '../support/own-story.ts';
import { textOf } from '../support/rendered-page.ts';

const validate = await storyValidator();
const PIER = ownStory();
const { article, story } = draftOfStory(PIER, true);
const DRAFT: Draft = { id: 'one', changedAt: 1, article, story };

afterEach(async () => {
  render(null, document.body);
  // What was to happen after the last paint happens in it.
  await new Promise(requestAnimationFrame);
  vi.unstubAllGlobals();
});

test('nothing is counted or tried, what can be checked is, and the story stays what it is', async () => {
  const used: Story[] = [];
  show(used);
  await vi.waitFor(() => {
    expect(textOf('#to-checks')).toBe('editorComplete');
  });
  expect(textOf('#missing-text')).toContain('editorNoText');
  expect(document.querySelector('.stands, #terms-hint')).toBeNull();
  expect(textOf('#gate')).toContain('editorNoTrials');
  expect(document.querySelector('.trials > *, #gate button')).toBeNull();
  press('export-notes');
  await vi.waitFor(() => {
    expect(textOf('#finished')).toBe('editorNeedsText');
  });
  press('use');
  await vi.waitFor(() => {
    expect(used).toMatchObject([{ ...PIER, copies: PIER.copies }]);
  });
});

/** The editor of a draft without a text; what is put to use of it goes to a list. */
function show(used: Story[]): void {
  vi.stubGlobal('CSS', { highlights: new Map() });
  const judge = new Judge(article, { titles: new Map(), gates: [], known: [] }, validate);
  const pages = new ShownOnPages({
    draft: DRAFT,
    openDrafts: () => Promise.reject(new Error('no library')),
    shownOf: () => null,
    tellPages: () => Promise.resolve(),
  });
  render(
    <LanguageProvider value={namesOfMessages}>
      <StoryEditor
        {...{ draft: DRAFT, start: story, titles: new Map(), pages }}
        ask={(state) => Promise.resolve(judge.judge(state))}
        keepAsNew={() => Promise.resolve()}
        library={{
          putToUse: (whole) =>
            Promise.resolve({ kind: 'used', id: String(used.push(whole)), changedAt: 2 } as const),
          giveId: ({ id }) => Promise.resolve({ kind: 'given', id, changedAt: 2 } as const),
          withItsCopies: (whole) => Promise.resolve(whole),
          storyHere: () => Promise.resolve(null),
        }}
        readTabs={() => Promise.resolve([])}
        hasTextNow={() => Promise.resolve(false)}
        goToPage={() => undefined}
      />
    </LanguageProvider>,
    document.body,
  );
}

function press(id: string): void {
  document.getElementById(id)?.click();
}
