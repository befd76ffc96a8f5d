// @vitest-environment jsdom
/** What is put to use or saved of a story that is whole: with the copies that were added to it since it was judged. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import { storyFileText } from '../../src/core/story-file/story-file-text.ts';
import { bytesOf, MAX_STORY_BYTES } from '../../src/core/story-file/story-limits.ts';
import { startStory } from '../../src/core/editing/draft-story.ts';
import type { InUse } from '../../src/core/editing/in-use.ts';
import type { Copy, Story } from '../../src/core/story/story.ts';
import { EditingProvider } from '../../src/editor/editing.ts';
import { Finish } from '../../src/editor/finish.tsx';
import type { Judged } from '../../src/editor/judge.ts';
import type { NotAdded } from '../../src/editor/use-not-added.ts';
import type { Usage } from '../../src/editor/use-usage.ts';
import { articleOf } from '../support/articles.ts';
import { namesOfMessages } from '../support/language.ts';
import { harbourStory } from '../support/own-stories.ts';
import { harbour } from '../support/texts.ts';

const EDITING = { type: () => undefined, take: () => undefined, lead: () => undefined };
const LANGUAGE = {
  ...namesOfMessages,
  message: (...said: readonly string[]): string => said.join(': '),
};
const JUDGED: Judged = {
  ...{ gate: harbourStory.gate, trials: [], proposals: [], hasCapitals: true, canBeShown: true },
  checked: { isWhole: true, story: harbourStory, faults: [] },
};

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

test.each(['use', 'export'])(
  'with copies that make it too large, nothing: #%s says so',
  async (id) => {
    const kept: Story[] = [];
    const saved = whatIsSaved();
    show(copies(13), kept);
    press(id);
    await vi.waitFor(() => {
      expect(document.getElementById('finished')?.textContent).toContain('FaultAt');
    });
    expect(kept).toEqual([]);
    expect(saved).toEqual([]);
  },
);

test.each([
  ['export', 'savedAs: harbour-board-votes.backstory.json'],
  ['export-notes', 'savedAs: harbour-board-votes.jsonld'],
])('what #%s has saved is said', async (id, expected) => {
  whatIsSaved();
  show([], []);
  press(id);
  await said('finished', expected);
});

test.each([
  ['use', ''],
  ['export', 'savedAs: harbour-board-votes.backstory.json\n'],
  ['export-notes', 'savedAs: harbour-board-votes.jsonld\n'],
])('what is typed and not added is said to be left out, by #%s', async (id, saved) => {
  whatIsSaved();
  const typed = ['Falk', 'the old pier'].map((words) => ({ field: words, words, line: words }));
  show([], [], {}, typed);
  press(id);
  await said('finished', `${saved}editorNotIn: Falk and the old pier`);
});

test('a file that can’t be saved is said to be none', async () => {
  const createObjectURL = (): never => {
    throw new Error('no room');
  };
  vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL }));
  show([], []);
  press('export');
  await said('finished', 'notSaved: harbour-board-votes.backstory.json');
});

test('before another story is replaced, both are named, and nothing is done unasked', async () => {
  const here = { ...harbourStory, notesBy: 'Tarrow School', revised: '2026-05-03T12:00:00Z' };
  const agreed: (string | undefined)[] = [];
  show([], [], {
    usedAs: '2026-05-02T12:00:00Z',
    putToUse(story, over) {
      agreed.push(over);
      const { id } = story;
      return Promise.resolve(
        over === undefined ? { kind: 'other', here } : { kind: 'used', id, changedAt: 2 },
      );
    },
  });
  press('use');
  await vi.waitFor(() => {
    expect(document.activeElement?.id).toBe('replace-title');
  });
  const lines = [...document.querySelectorAll('.story-by')].map(({ textContent }) => textContent);
  expect(lines[0]).toMatch(/^storiesHere: Tarrow School: May 3, 2026/);
  expect(lines[1]).toMatch(/^editorDraftBy: .*: May 2, 2026/);
  press('keep-here');
  expect(document.getElementById('replace-question')).toBeNull();
  expect(agreed).toEqual([undefined]);
  press('use');
  await vi.waitFor(() => {
    expect(document.getElementById('replace')).not.toBeNull();
  });
  press('replace');
  await vi.waitFor(() => {
    expect(document.getElementById('replace-question')).toBeNull();
  });
  expect(agreed).toEqual([undefined, undefined, here.revised]);
});

test.each([
  ['conflict', 'editorConflict'],
  ['gone', 'editorRemovedElsewhere'],
] as const)('of a draft that another tab has changed, nothing: %s', async (kind, expected) => {
  show([], [], { putToUse: () => Promise.resolve({ kind }) });
  press('use');
  await said('finished', expected);
});

test.each([
  ['conflict', 'editorConflict'],
  ['gone', 'editorRemovedElsewhere'],
] as const)(
  'of a draft that another tab has changed, no file is saved: %s',
  async (obstacle, expected) => {
    const saved = whatIsSaved();
    show([], [], { toGive: () => Promise.resolve(obstacle) });
    for (const id of ['export', 'export-notes']) {
      press(id);
      await said('finished', expected);
    }
    expect(saved).toEqual([]);
  },
);

test.each<[InUse, string]>([
  [{ kind: 'current' }, 'editorInUse'],
  [{ kind: 'behind', here: { ...harbourStory, revised: '2026-05-03T12:00:00Z' } }, 'editorBehind'],
  [{ kind: 'off' }, 'editorOff editorToStories'],
  [{ kind: 'removed' }, 'editorRemovedStory'],
  [{ kind: 'other', here: harbourStory }, 'editorElsewhere'],
])('what pages show: %o', async (inUse, expected) => {
  show([], [], { inUse });
  await vi.waitFor(() => {
    expect(document.getElementById('in-use')?.textContent).toContain(expected);
  });
});

test('one that only its layout for readers makes too large is saved without', async () => {
  const saved = whatIsSaved();
  // Short ones have more layout than they have of themselves.
  const many = [...copies(12), ...Array.from({ length: 250 }, (_, index) => copyWith(index, 8))];
  const whole = { ...harbourStory, copies: [...harbourStory.copies, ...many] };
  expect(bytesOf(storyFileText(whole))).toBeGreaterThan(MAX_STORY_BYTES);
  show(many, []);
  press('export');
  await vi.waitFor(() => {
    expect(saved).toHaveLength(1);
  });
  expect(saved[0]?.size).toBeLessThanOrEqual(MAX_STORY_BYTES);
});

function show(
  added: readonly Copy[],
  kept: Story[],
  given: Partial<Usage> = {},
  notAdded: readonly NotAdded[] = [],
): void {
  const withCopies = (story: Story): Promise<Story> =>
    Promise.resolve({ ...story, copies: [...story.copies, ...added] });
  const usage: Usage = {
    ...{ inUse: { kind: 'unused' }, usedAs: '', toGive: withCopies, withItsCopies: withCopies },
    putToUse(story) {
      kept.push(story);
      return Promise.resolve({ kind: 'used', id: story.id, changedAt: 2 });
    },
    ...given,
  };
  void act(() => {
    render(
      <LanguageProvider value={LANGUAGE}>
        <EditingProvider value={EDITING}>
          <Finish
            article={articleOf(harbour)}
            story={startStory(articleOf(harbour))}
            url="https://quay.example/board"
            whenJudged={(then) => {
              then(JUDGED);
            }}
            usage={usage}
            notAdded={notAdded}
            onRefused={() => undefined}
            onRemove={() => Promise.resolve('removed')}
          />
        </EditingProvider>
      </LanguageProvider>,
      document.body,
    );
  });
}

/** Copies of 80 kB each. */
function copies(count: number): Copy[] {
  return Array.from({ length: count }, (_, index) => copyWith(100 + index, 80_000));
}

function copyWith(number: number, characters: number): Copy {
  const id = `quay-${String(number)}`;
  const fingerprint = 'A'.repeat(characters);
  return { id, publisher: 'The Quay', date: '2013-04-16', words: 5, fingerprint };
}

/** The files, which jsdom has no way to save. */
function whatIsSaved(): Blob[] {
  const saved: Blob[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: (blob: Blob) => `#${String(saved.push(blob))}`,
      revokeObjectURL: () => undefined,
    }),
  );
  return saved;
}

function said(id: string, text: string): Promise<void> {
  return vi.waitFor(() => {
    expect(document.getElementById(id)?.textContent).toBe(text);
  });
}

function press(id: string): void {
  void act(() => {
    document.getElementById(id)?.click();
  });
}
