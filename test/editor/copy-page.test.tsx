// @vitest-environment jsdom
/** What the page of another text says where it adds nothing, can't be kept, or is not wanted. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import { CopyPage } from '../../src/editor/copy-page.tsx';
import { unfinishedOf, UnfinishedProvider } from '../../src/editor/unfinished.ts';
import type { ProposedText } from '../../src/editor/use-copy.ts';
import { storyValidator } from '../../tools/story/schema.ts';
import { articleOf } from '../support/articles.ts';
import { namesOfMessages } from '../support/language.ts';
import { harbourStory } from '../support/own-stories.ts';
import { harbour, summit } from '../support/texts.ts';

const validate = await storyValidator();
const ARTICLE = { ...articleOf(summit), url: 'https://www.bbc.com/summit' };
const done = () => Promise.resolve(true);
const refused = () => Promise.resolve(false);

afterEach(() => {
  render(null, document.body);
  delete document.documentElement.dataset['ready'];
  localStorage.clear();
});

test('a text that the story has already is said to be that, and can only be removed', async () => {
  show({ article: articleOf(harbour), drop: done });
  expect(textOf('#same')).toBe('copySame');
  expect(document.querySelector('#add, #facts')).toBeNull();
  press('#drop');
  await said('#outcome', 'copyDropped');
  expect(document.activeElement?.id).toBe('outcome');
  expect(document.querySelector('button')).toBeNull();
});

test('it says whose notes the version goes into: another story may be on the same text', () => {
  show({});
  expect(textOf('.story-by')).toBe('notesBy');
});

test('of a story that is gone, the text can only be removed', () => {
  show({ story: null });
  expect(textOf('h1')).toBe('copyGone');
  expect(document.querySelector('#add, #facts')).toBeNull();
  expect(document.querySelector('#drop')).not.toBeNull();
});

test('where nobody says whether the story is here, the text is left alone', () => {
  show({ story: undefined });
  expect(textOf('h1')).toBe('noNotes');
  expect(document.querySelector('button')).toBeNull();
});

test('another report is said to be one, with the terms that it lacks, and is not refused', async () => {
  show({ add: done });
  expect(textOf('#far')).toBe('copyFar');
  expect(textOf('#unnamed')).toBe('copyUnnamed');
  expect([...document.querySelectorAll('.trials dd')].map((one) => one.textContent)).toEqual([
    'editorTooFewNames',
    'editorTooFewNames',
  ]);
  press('#add');
  await said('#outcome', 'copyAdded');
  expect(document.querySelector('#go-to-page')).not.toBeNull();
});

test('what was typed of the text is there when the page is loaded anew', () => {
  const outlet = (): HTMLInputElement | null => document.querySelector('#outlet');
  show({});
  void act(() => {
    const field = outlet();
    if (!field) return;
    field.value = 'The Echo';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  render(null, document.body);
  show({});
  expect(outlet()?.value).toBe('The Echo');
});

test('what can’t be kept is said, and all is as it was', async () => {
  show({ add: refused, drop: refused });
  press('#add');
  await said('#add-error', 'editorNotInUse');
  press('#drop');
  await said('#add-error', 'editorNotInUse');
  expect(textOf('#outcome')).toBe('');
});

test('a story that would be too large for a file is said to be', async () => {
  const [copy] = harbourStory.copies;
  const copies = Array.from({ length: 14 }, (_, index) => ({
    ...{ id: `copy-${String(index)}`, publisher: 'The Quay', date: '2013-04-16' },
    ...{ words: 18_004, fingerprint: 'AAAA'.repeat(18_000) },
  }));
  const story = { ...harbourStory, copies: copy ? [copy, ...copies] : copies };
  show({ story, isOwn: true, add: done });
  press('#add');
  await said('#add-error', 'FaultAt');
  expect(textOf('#outcome')).toBe('');
});

type Shown = Partial<ProposedText> & { readonly article?: ProposedText['draft']['article'] };

function show({ article = ARTICLE, ...props }: Shown): void {
  const whole: ProposedText = {
    draft: { id: 'one', changedAt: 1, article, story: {}, copyOf: harbourStory.id },
    story: harbourStory,
    isOwn: false,
    others: { titles: new Map(), gates: [], known: [] },
    validate,
    add: refused,
    drop: refused,
    goToPage: () => undefined,
    ...props,
  };
  void act(() => {
    render(
      <LanguageProvider value={namesOfMessages}>
        <UnfinishedProvider value={unfinishedOf('one')}>
          <CopyPage {...whole} />
        </UnfinishedProvider>
      </LanguageProvider>,
      document.body,
    );
  });
}

function press(selector: string): void {
  void act(() => {
    document.querySelector<HTMLElement>(selector)?.click();
  });
}

function textOf(selector: string): string | undefined {
  return document.querySelector(selector)?.textContent;
}

async function said(selector: string, line: string): Promise<void> {
  await vi.waitFor(() => {
    expect(textOf(selector)).toBe(line);
  });
}
