// @vitest-environment jsdom
/** How an import on the page of stories is left: stopped while it is under way, or closed where it was refused. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../src/extension/library/library.ts';
import { openLibrary } from '../../src/extension/library/open-library.ts';
import { textAsFile } from '../../src/stories/read-files.ts';
import { emptyIndexedDatabase } from '../support/indexed-database.ts';
import { ownStory } from '../support/own-story.ts';
import { press, said, there } from '../support/rendered-page.ts';
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
});

test('while stories here are looked up, an import can be stopped', async () => {
  const others = ['one', 'two', 'three'].map((id) => ({ ...pier, id }));
  library = await openLibrary();
  await library?.put(others, 'imported');
  const asked: string[] = [];
  if (library) {
    const holds = library.holds.bind(library);
    vi.spyOn(library, 'holds').mockImplementation((id) => {
      asked.push(id);
      press('#stop');
      return holds(id);
    });
  }
  const text = JSON.stringify({
    format: 1,
    stories: others.map((story) => ({ ...story, title: 'Another title' })),
  });
  // So large a file has a button that stops it.
  await showStoriesPage({
    bundled,
    library,
    sent: { ...textAsFile('all', text), size: 2_000_000 },
  });
  await said('#said', 'storiesStopped');
  expect(asked).toEqual(['one']);
});

test('whoever has pasted a text that is refused is led back to it', async () => {
  library = await openLibrary();
  await showStoriesPage({ bundled, library });
  const field = document.querySelector<HTMLTextAreaElement>('#pasted-text');
  if (field) field.value = 'no file';
  field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await there('#read-text:enabled');
  press('#read-text');
  await said('#cancel', 'storiesClose');
  press('#cancel');
  await vi.waitFor(() => {
    expect(document.activeElement?.id).toBe('pasted-text');
  });
  expect(field?.value).toBe('no file');
});
