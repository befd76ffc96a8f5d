// @vitest-environment jsdom
/** What is put to use or saved of a story that is whole: with the copies that were added to it since it was judged. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import { storyFileText } from '../../src/core/editing/story-file.ts';
import { bytesOf, MAX_STORY_BYTES } from '../../src/core/story-file/story-limits.ts';
import type { Copy, Story } from '../../src/core/story/story.ts';
import { EditingProvider } from '../../src/editor/editing.ts';
import { Finish } from '../../src/editor/finish.tsx';
import type { Judged } from '../../src/editor/judge.ts';
import { articleOf } from '../support/articles.ts';
import { namesOfMessages } from '../support/language.ts';
import { harbourStory } from '../support/own-stories.ts';
import { harbour } from '../support/texts.ts';

const EDITING = { type: () => undefined, take: () => undefined, lead: () => undefined };
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
      expect(document.getElementById('finished')?.textContent).toBe('FaultAt');
    });
    expect(kept).toEqual([]);
    expect(saved).toEqual([]);
  },
);

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

function show(added: readonly Copy[], kept: Story[]): void {
  void act(() => {
    render(
      <LanguageProvider value={namesOfMessages}>
        <EditingProvider value={EDITING}>
          <Finish
            article={articleOf(harbour)}
            url=""
            whenJudged={(then) => {
              then(JUDGED);
            }}
            putToUse={(story) => Promise.resolve(kept.push(story) > 0)}
            withItsCopies={(story) =>
              Promise.resolve({ ...story, copies: [...story.copies, ...added] })
            }
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

function press(id: string): void {
  void act(() => {
    document.getElementById(id)?.click();
  });
}
