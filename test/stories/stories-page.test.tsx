// @vitest-environment jsdom
/** What the page of stories does where the browser keeps none or no more, and where another tab is quicker. */
import { openDB } from 'idb';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storyFileText } from '../../src/core/story-file/story-file-text.ts';
import type { Library } from '../../src/extension/library/library.ts';
import { openLibrary } from '../../src/extension/library/open-library.ts';
import { DATABASE } from '../../src/extension/library/schema.ts';
import { textAsFile } from '../../src/stories/read-files.ts';
import { emptyIndexedDatabase } from '../support/indexed-database.ts';
import { namesOfMessages } from '../support/language.ts';
import { ownStory } from '../support/own-story.ts';
import { plannedIn, press, said, textOf, textsOf, there } from '../support/rendered-page.ts';
import { savedFiles } from '../support/saved-files.ts';
import { showStoriesPage } from '../support/shown-stories-page.tsx';

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
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('without a library the bundled stories are listed, and a sentence says what is missing', async () => {
  await showStoriesPage({ bundled, library: null });
  expect(textOf('#page-error')).toBe('storiesClosed');
  expect(titles('#bundled-stories')).toEqual(['Comes along']);
  expect(document.querySelector('#import')).toBeNull();
});

test('a change that is not kept is said, and the list stays as it was', async () => {
  library = await openLibrary();
  await library?.put([pier], 'imported');
  await showStoriesPage({ bundled, library });
  expect(titles('#own-stories')).toEqual([pier.title]);
  library?.close();
  press('#own-stories .remove');
  await said('#stories-error', 'storiesNotKept');
  expect(titles('#own-stories')).toEqual([pier.title]);
  expect(textOf('#undo')).toBe('');
});

test('an undo that fails can be tried again, until the story is back', async () => {
  library = await openLibrary();
  await library?.put([pier], 'imported');
  await showStoriesPage({ bundled, library });
  press('#own-stories .remove');
  await said('#undo-removal', 'storiesUndo');
  if (library) vi.spyOn(library, 'putBack').mockRejectedValueOnce(new Error('no room'));
  press('#undo-removal');
  await said('#stories-error', 'storiesNotKept');
  expect(await library?.story(pier.id)).toBeNull();
  press('#undo-removal');
  await vi.waitFor(() => {
    expect(titles('#own-stories')).toEqual([pier.title]);
    expect(textOf('#undo')).toBe('');
  });
  expect(await library?.story(pier.id)).toEqual(pier);
});

test('a removal that fails leaves what can be undone', async () => {
  const other = { ...pier, id: 'another-pier', title: 'Another pier' };
  library = await openLibrary();
  await library?.put([pier, other], 'imported');
  await showStoriesPage({ bundled, library });
  press('#own-stories .remove');
  await said('#undo-removal', 'storiesUndo');
  if (library) vi.spyOn(library, 'remove').mockRejectedValueOnce(new Error('no room'));
  press('#own-stories .remove');
  await said('#stories-error', 'storiesNotKept');
  press('#undo-removal');
  await vi.waitFor(() => {
    expect(titles('#own-stories')).toHaveLength(2);
  });
});

test('all is exported that can be read, and what can’t be is named', async () => {
  const torn = { ...pier, id: 'torn', title: 'The torn pier' };
  library = await openLibrary();
  await library?.put([pier, torn], 'imported');
  const raw = await openDB(DATABASE);
  await raw.put('notes', { id: torn.id });
  raw.close();
  const exported = savedFiles();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  await showStoriesPage(
    { bundled, library },
    { ...namesOfMessages, message: (...said) => said.join(': ') },
  );
  press('#export-all');
  await said('#stories-error', 'storiesLeftOut: The torn pier');
  const texts = await Promise.all(exported.map((file) => file.text()));
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain(pier.title);
  expect(texts[0]).not.toContain(torn.title);
});

test('a story that another tab adds while the question stands is not replaced unasked', async () => {
  const meanwhile = { ...pier, title: 'Added meanwhile' };
  library = await openLibrary();
  await showStoriesPage({ bundled, library, sent: textAsFile('pier', storyFileText(pier)) });
  await vi.waitFor(() => {
    expect(plannedIn('#planned')).toEqual([`${pier.title}: new`]);
  });
  await library?.put([meanwhile], 'imported');
  press('#keep');
  await said('#import-error', 'storiesChangedMeanwhile');
  expect(plannedIn('#planned')).toEqual([`${pier.title}: other`]);
  expect(await library?.story(pier.id)).toEqual(meanwhile);
  press('#planned input[value=replace]');
  await there('#keep');
  press('#keep');
  await vi.waitFor(async () => {
    expect(await library?.story(pier.id)).toEqual(pier);
  });
});

test('what could not be kept is asked about again, as it was decided', async () => {
  const revised = { ...pier, title: 'The pier fell' };
  library = await openLibrary();
  await library?.put([pier], 'imported');
  await showStoriesPage({ bundled, library, sent: textAsFile('pier', storyFileText(revised)) });
  await there('#planned input[value=replace]');
  press('#planned input[value=replace]');
  await there('#keep');
  if (library) vi.spyOn(library, 'put').mockRejectedValueOnce(new Error('no room'));
  press('#keep');
  await said('#import-error', 'storiesNotAdded');
  await there('#planned input[value=replace]:checked');
  press('#keep');
  await vi.waitFor(async () => {
    expect(await library?.story(pier.id)).toEqual(revised);
  });
  expect(textOf('#import-error')).toBe('');
});

test('in place of a story that can’t be read, one comes only where it is ticked', async () => {
  library = await openLibrary();
  const raw = await openDB(DATABASE);
  await raw.put('entries', { id: pier.id });
  raw.close();
  await showStoriesPage({ bundled, library, sent: textAsFile('pier', storyFileText(pier)) });
  await vi.waitFor(() => {
    expect(plannedIn('#planned')).toEqual([`${pier.title}: unreadable`]);
  });
  expect(document.querySelector('#keep')).toBeNull();
  expect(textOf('#cancel')).toBe('storiesClose');
});

test('where the background does not answer, nothing is imported, and a sentence says so', async () => {
  library = await openLibrary();
  await library?.put([pier], 'imported');
  const sent = textAsFile('pier', storyFileText(pier));
  await showStoriesPage({ library, bundled: null, sent });
  await said('#page-error', 'storiesNoAnswer');
  expect(document.querySelector('#import')).toBeNull();
  expect(titles('#own-stories')).toEqual([pier.title]);
});

test('of a story whose draft is here, the list leads to it', async () => {
  const article = { headline: pier.title, paragraphs: ['It fell.'], publisher: 'The Quay' };
  const facts = { date: null, url: null, language: 'en' };
  library = await openLibrary();
  await library?.put([pier, { ...pier, id: 'from-elsewhere' }], 'written');
  const draft = { article: { ...article, ...facts }, story: { id: pier.id } };
  await library?.drafts.put({ ...draft, id: 'one', changedAt: 2 });
  // Of several, to the one that was changed last.
  await library?.drafts.put({ ...draft, id: 'older', changedAt: 1 });
  await showStoriesPage({ bundled, library });
  const links = document.querySelectorAll('#own-stories a.edit');
  expect([...links].map((link) => link.getAttribute('href'))).toEqual(['editor.html?draft=one']);
  expect(links[0]?.closest('li')?.id).toBe(`story-${pier.id}`);
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
  await showStoriesPage({ bundled, library });
  expect(document.querySelector('#drafts a')?.getAttribute('href')).toBe('editor.html?draft=one');
  press('#drafts .remove');
  await vi.waitFor(() => {
    expect(document.querySelector('#drafts')).toBeNull();
    expect(document.activeElement?.id).toBe('undo-removal');
  });
  // Whoever is going to close the page knows that it is the last chance.
  expect(textOf('#undo-until')).toBe('storiesUndoUntil');
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
  await showStoriesPage({ bundled, library });
  const written = { ...draft, changedAt: 2, story: { notesBy: 'Tarrow School' } };
  await library?.drafts.put(written);
  press('#draft-one .remove');
  await there('#undo-removal');
  press('#undo-removal');
  await there('#draft-one');
  expect(await library?.drafts.get('one')).toEqual(written);

  press('#draft-one .remove');
  await there('#undo-removal');
  await library?.drafts.put({ ...draft, changedAt: 3 });
  press('#undo-removal');
  await said('#drafts-error', 'storiesNotPutBack');
  expect(await library?.drafts.get('one')).toEqual({ ...draft, changedAt: 3 });
});

test('versions added to bundled stories count among what is kept, and are in no export of all', async () => {
  library = await openLibrary();
  const [copy] = pier.copies;
  for (const fingerprint of ['AAAB', 'AAAC']) {
    if (copy) await library?.copies.add('comes-along', { ...copy, fingerprint }, null);
  }
  await showStoriesPage({ bundled, library });
  expect(textsOf('#kept .explanation')).toContain('storiesKeptCopies');
  expect(textOf('main')).not.toContain('storiesCopiesNotIn');
  render(null, document.body);
  await library?.put([pier], 'imported');
  await showStoriesPage({ bundled, library });
  await vi.waitFor(() => {
    expect(textOf('#stories')).toContain('storiesCopiesNotIn');
  });
});

test.each([
  [true, true, 'storiesPersisted'],
  [false, true, 'storiesPersisted'],
  [false, false, 'storiesNotPersisted'],
])('persistent: %s, after asking: %s', async (before, after, expected) => {
  library = await openLibrary();
  await library?.put([pier], 'imported');
  const storage = {
    persisted: () => Promise.resolve(before),
    persist: () => Promise.resolve(after),
  };
  await showStoriesPage({ bundled, library, storage });
  if (!before) {
    await said('#persist', 'storiesPersist');
    press('#persist');
  }
  await said('#permanence', expected);
  expect(document.querySelector('#persist')).toBeNull();
});

function titles(list: string): readonly string[] {
  return [...document.querySelectorAll(`${list} h3`)].map(({ textContent }) => textContent);
}
