// @vitest-environment jsdom
/** What the page of stories says where the browser keeps none, or keeps no more. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import type { Library } from '../../src/extension/library/library.ts';
import { openLibrary } from '../../src/extension/library/open-library.ts';
import { LibraryPage, type LibraryPageProps } from '../../src/library/library-page.tsx';
import { emptyIndexedDatabase } from '../support/indexed-database.ts';
import { namesOfMessages } from '../support/language.ts';
import { ownStory } from '../support/own-story.ts';

const pier = ownStory();
const bundled = [{ ...pier, id: 'comes-along', title: 'Comes along' }];
let library: Library | null = null;

beforeEach(() => {
  emptyIndexedDatabase();
});
afterEach(() => {
  render(null, document.body);
  delete document.documentElement.dataset['ready'];
  library?.close();
});

test('without a library the bundled stories are listed, and a sentence says what is missing', async () => {
  await show({ library: null });
  expect(textOf('#library-error')).toBe('libraryClosed');
  expect(titles('#bundled-stories')).toEqual(['Comes along']);
  expect(document.querySelector('#import')).toBeNull();
});

test('a change that is not kept is said, and the list stays as it was', async () => {
  library = await openLibrary();
  await library?.put([pier], 'imported');
  await show({ library });
  expect(titles('#own-stories')).toEqual([pier.title]);
  library?.close();
  press('#own-stories .remove');
  await said('#stories-error', 'libraryNotKept');
  expect(titles('#own-stories')).toEqual([pier.title]);
  expect(textOf('#undo')).toBe('');
});

test('of a story whose draft is here, the list leads to it', async () => {
  const article = { headline: pier.title, paragraphs: ['It fell.'], publisher: 'The Quay' };
  const facts = { date: null, url: null, language: 'en' };
  library = await openLibrary();
  await library?.put([pier, { ...pier, id: 'from-elsewhere' }], 'written');
  const draft = { id: 'one', changedAt: 1, article: { ...article, ...facts } };
  await library?.drafts.put({ ...draft, story: { id: pier.id } });
  await show({ library });
  const edits = document.querySelectorAll('#own-stories .edit');
  expect([...edits].map((link) => link.getAttribute('href'))).toEqual(['editor.html?draft=one']);
  expect(edits[0]?.closest('li')?.id).toBe(`story-${pier.id}`);
});

test('a draft is removed and brought back', async () => {
  const article = { headline: 'Pier falls', paragraphs: ['It fell.'], publisher: 'The Quay' };
  const facts = { date: null, url: null, language: 'en' };
  library = await openLibrary();
  await library?.drafts.put({
    id: 'one',
    changedAt: 1,
    article: { ...article, ...facts },
    story: {},
  });
  await show({ library });
  expect(document.querySelector('#drafts a')?.getAttribute('href')).toBe('editor.html?draft=one');
  press('#drafts button');
  await vi.waitFor(() => {
    expect(document.querySelector('#drafts')).toBeNull();
    expect(document.activeElement?.id).toBe('undo-removal');
  });
  press('#undo-removal');
  await said('#drafts h3', 'Pier falls');
});

test('a removed draft comes back as it was removed, not as it was listed, and over no other', async () => {
  const article = { headline: 'Pier falls', paragraphs: ['It fell.'], publisher: 'The Quay' };
  const facts = { date: null, url: null, language: 'en' };
  const draft = { id: 'one', changedAt: 1, article: { ...article, ...facts }, story: {} };
  library = await openLibrary();
  await library?.drafts.put(draft);
  await library?.drafts.put({ ...draft, id: 'other' });
  await show({ library });
  const written = { ...draft, changedAt: 2, story: { notesBy: 'Tarrow School' } };
  await library?.drafts.put(written);
  press('#draft-one button');
  await there('#undo-removal');
  press('#undo-removal');
  await there('#draft-one');
  expect(await library?.drafts.get('one')).toEqual(written);

  press('#draft-one button');
  await there('#undo-removal');
  await library?.drafts.put({ ...draft, changedAt: 3 });
  press('#undo-removal');
  await said('#drafts-error', 'libraryNotPutBack');
  expect(await library?.drafts.get('one')).toEqual({ ...draft, changedAt: 3 });
});

test.each([
  [true, true, 'libraryPersisted'],
  [false, true, 'libraryPersisted'],
  [false, false, 'libraryNotPersisted'],
])('persistent: %s, after asking: %s', async (before, after, expected) => {
  library = await openLibrary();
  await library?.put([pier], 'imported');
  const storage = {
    persisted: () => Promise.resolve(before),
    persist: () => Promise.resolve(after),
  };
  await show({ library, storage });
  if (!before) {
    await said('#persist', 'libraryPersist');
    press('#persist');
  }
  await said('#permanence', expected);
  expect(document.querySelector('#persist')).toBeNull();
});

async function show(
  props: Pick<LibraryPageProps, 'library'> & Partial<LibraryPageProps>,
): Promise<void> {
  const validate = (): readonly never[] => [];
  const others = {
    bundled,
    validate,
    sent: null,
    storage: undefined,
    onChanged: () => Promise.resolve(),
  };
  render(
    <LanguageProvider value={namesOfMessages}>
      <LibraryPage {...others} {...props} />
    </LanguageProvider>,
    document.body,
  );
  await vi.waitFor(() => {
    expect(document.documentElement.dataset['ready']).toBe('');
  });
}

function said(place: string, text: string): Promise<void> {
  return vi.waitFor(() => {
    expect(textOf(place)).toBe(text);
  });
}

function there(selector: string): Promise<void> {
  return vi.waitFor(() => {
    expect(document.querySelector(selector)).not.toBeNull();
  });
}

function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}

function titles(list: string): readonly string[] {
  return [...document.querySelectorAll(`${list} h3`)].map(({ textContent }) => textContent);
}
