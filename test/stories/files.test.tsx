// @vitest-environment jsdom
/** Files that the page of stories gives and takes: what was saved is said, and a pasted text stays until it is taken. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import { draftOfStory } from '../../src/core/editing/draft-of-story.ts';
import { storyFileText } from '../../src/core/editing/story-file.ts';
import type { Library } from '../../src/extension/library/library.ts';
import { StoriesPage } from '../../src/stories/stories-page.tsx';
import type { Language } from '../../src/view/elements/messages.ts';
import { emptyLibrary } from '../support/opened-library.ts';
import { ownStory } from '../support/own-story.ts';

const pier = ownStory();
const other = { ...pier, id: 'another-pier', title: 'Another pier' };
const bundled = { ...pier, id: 'comes-along', title: 'Comes along' };
const [copy] = pier.copies;
const DRAFT = { id: 'pier', changedAt: 1, ...draftOfStory(pier) };
/** Messages with what is put into them. */
const spoken: Language = {
  locale: 'en',
  message: (...said) => said.join(': '),
  count: (key, ...said) => [key, ...said].join(': '),
};
let library: Library;

beforeEach(async () => {
  library = await emptyLibrary();
});
afterEach(() => {
  render(null, document.body);
  delete document.documentElement.dataset['ready'];
  library.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test.each([
  ['a story', '#own-stories .export', '#stories-error', 'tarrow-pier-2014.backstory.json'],
  ['all stories', '#export-all', '#stories-error', 'stories.backstory.json'],
  ['added versions', '.added-copies .export', '.added-copies .error', 'comes-along.copies.json'],
  ['a draft', '#drafts .export', '#drafts-error', 'tarrow-pier-2014.backstory-draft.json'],
  ['all drafts', '#export-drafts', '#drafts-error', 'drafts.backstory-draft.json'],
])('after an export of %s it is said what was saved, or that it failed', async (...row) => {
  const [, button, errorLine, name] = row;
  if (!copy) throw new Error('no copy');
  await library.put([pier], 'imported');
  await library.put([other], 'imported');
  await library.copies.add(bundled.id, { ...copy, id: 'later', fingerprint: 'AAAA' }, null);
  await library.drafts.put(DRAFT);
  await library.drafts.put({ ...DRAFT, id: 'second', changedAt: 0 });
  const create = vi.fn(() => 'blob:file');
  Object.assign(URL, { createObjectURL: create, revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  await show();
  create.mockImplementationOnce(() => {
    throw new Error('no room');
  });
  press(button.replace('#own-stories', `#story-${pier.id}`));
  await said(errorLine, 'notSaved');
  expect(textOf('#said')).toBe('');
  press(button.replace('#own-stories', `#story-${pier.id}`));
  await said('#said[role=status]', `savedAs: ${name}`);
  expect(textOf(errorLine)).toBe('');
});

test('a pasted text stays in its field until it is taken', async () => {
  await show();
  type('{ "id": ');
  await there('#read-text:enabled');
  press('#read-text');
  await there('#question .refused');
  expect(valueOf('#pasted-text')).toBe('{ "id": ');
  press('#cancel');
  type(storyFileText(pier));
  await vi.waitFor(() => {
    press('#read-text');
    expect(document.querySelector('#planned > li')).not.toBeNull();
  });
  expect(valueOf('#pasted-text')).toBe(storyFileText(pier));
  press('#keep');
  await there(`#story-${pier.id}`);
  expect(valueOf('#pasted-text')).toBe('');
});

async function show(): Promise<void> {
  render(
    <LanguageProvider value={spoken}>
      <StoriesPage
        {...{ library, sent: null, bundled: [bundled], storage: undefined }}
        validate={() => []}
        onChanged={() => Promise.resolve()}
      />
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

function type(text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('#pasted-text');
  if (!field) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function valueOf(selector: string): string {
  return document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '';
}

function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}
