// @vitest-environment jsdom
/** What the editor says is true of the draft as it stands, and no date that is typed breaks it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import { type DraftStory, startStory } from '../../src/core/editing/draft-story.ts';
import type { Judged } from '../../src/editor/judge.ts';
import { StoryEditor } from '../../src/editor/story-editor.tsx';
import { unfinishedOf, UnfinishedProvider } from '../../src/editor/unfinished.ts';
import type { Before } from '../../src/editor/use-usage.ts';
import type { Story } from '../../src/core/story/story.ts';
import type { Obstacle } from '../../src/extension/library/obstacles.ts';
import type { Draft } from '../../src/extension/library/schema.ts';
import { sampleArticle } from '../support/articles.ts';
import { namesOfMessages } from '../support/language.ts';
import { harbourStory } from '../support/own-stories.ts';
import { savedFiles } from '../support/saved-files.ts';
import { wholeDraft } from '../support/whole-draft.ts';
import { said, textOf } from '../support/rendered-page.ts';
import { field, press, type } from '../support/typed-fields.ts';

const START = startStory(sampleArticle);
const DRAFT: Draft = { id: 'one', changedAt: 1, article: sampleArticle, story: START };
const WHOLE: Judged = {
  ...{ gate: harbourStory.gate, trials: [], proposals: [], hasCapitals: true, canBeShown: true },
  checked: { isWhole: true, story: harbourStory, faults: [] },
};
const putToUse = vi.fn(() => Promise.resolve(null));
const giveId = vi.fn((story: Story, { changedAt }: Before) =>
  Promise.resolve({ kind: 'given', id: story.id, changedAt: changedAt + 1 } as const),
);
const noObstacle = (): Promise<Obstacle | null> => Promise.resolve(null);
const nothing = (): void => undefined;

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: new Map() });
});
afterEach(async () => {
  render(null, document.body);
  // What was to happen after the last paint happens in it.
  await new Promise(requestAnimationFrame);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
});

test('a draft that was kept with a period for the report’s day opens, and goes on', () => {
  const whole = wholeDraft();
  const terms = whole.terms.map((term) => ({ ...term, forms: ['Nobody Here'] }));
  show({ ...whole, terms, asOf: '2011 to 2013' });
  expect(textOf('.preview')).toContain('editorNoPreview');
  type('asOf', '2011-13');
  expect(field('asOf').value).toBe('2011-13');
  expect(textOf('.preview')).toContain('editorNoPreview');
});

test.each(['two', '1.5', ''])('“%s” for the number of names is a point left', async (typed) => {
  show();
  await said('#to-checks', 'editorComplete');
  type('gate-minNames', typed);
  void act(() => {
    field('gate-minNames').dispatchEvent(new FocusEvent('blur'));
  });
  expect(textOf('#to-checks')).toBe('editorLeft');
  press('use');
  expect(textOf('#finished')).toBe('editorLeft');
  void act(() => {
    document.querySelector<HTMLElement>('.checks .link')?.click();
  });
  expect(document.activeElement?.id).toBe('gate-minNames');
  expect(textOf('#gate-minNames-fault')).toBe('fault_notNumber');
  expect(putToUse).not.toHaveBeenCalled();
  type('gate-minNames', '3');
  expect(textOf('#to-checks')).toBe('editorComplete');
});

test.each([
  ['use', '#finished', 'editorNotInUse'],
  ['export', '#finished', 'savedAs'],
  ['export-draft', '#draft-exported', 'savedAs'],
])('what #%s has said goes as soon as the draft is another', async (id, line, says) => {
  savedFiles();
  show();
  await said('#to-checks', 'editorComplete');
  for (const [changed, text] of [
    ['notesBy', 'Tarrow School'],
    ['terms', 'Somebody Else'],
  ] as const) {
    press(id);
    await vi.waitFor(() => {
      expect(textOf(line)).toContain(says);
    });
    type(changed, text);
    expect(textOf(line)).toBe('');
  }
});

test('a draft’s file is saved without words that are typed and not added, which is said', async () => {
  const files = savedFiles();
  show({ ...START, notesBy: 'Tarrow School' });
  type('terms', 'Somebody Else');
  press('export-draft');
  await said('#draft-exported', 'savedAs\neditorNotIn');
  const text = await files[0]?.text();
  expect(text).toContain('Tarrow School');
  expect(text).not.toContain('Somebody Else');
});

test.each([
  ['focus', () => window],
  ['visibilitychange', () => document],
] as const)('who comes back is told what another tab has changed: %s', async (event, target) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  show(START, () => Promise.resolve('conflict'));
  expect(textOf('.keep-line [role=alert]')).toBe('');
  target().dispatchEvent(new Event(event));
  await said('.keep-line [role=alert]', 'editorConflict');
});

test('a draft’s file is not saved of what another tab has changed', async () => {
  show(START, () => Promise.resolve('conflict'));
  press('export-draft');
  await said('#draft-exported', 'editorConflict');
  expect(textOf('.keep-line [role=alert]')).toBe('editorConflict');
});

/** The editor of a draft that is judged to be whole and kept. */
function show(start: DraftStory = START, obstacle = noObstacle): void {
  const pages = {
    replace: (draft: Draft) => Promise.resolve(draft),
    remove: () => Promise.resolve(DRAFT),
    putBack: () => Promise.resolve(true),
    obstacle,
    ...{ isShown: false, follow: nothing, end: nothing, set: () => Promise.resolve(true) },
  };
  void act(() => {
    render(
      <LanguageProvider value={namesOfMessages}>
        <UnfinishedProvider value={unfinishedOf('one')}>
          <StoryEditor
            {...{ draft: DRAFT, start, titles: new Map(), pages }}
            keepAsNew={() => Promise.resolve()}
            library={{
              ...{ putToUse, giveId },
              withItsCopies: (story) => Promise.resolve(story),
              storyHere: () => Promise.resolve(null),
            }}
            ask={() => Promise.resolve(WHOLE)}
            readTabs={() => Promise.resolve([])}
            goToPage={nothing}
            hasTextNow={() => Promise.resolve(false)}
          />
        </UnfinishedProvider>
      </LanguageProvider>,
      document.body,
    );
  });
}
