// @vitest-environment jsdom
/** Files that the page of stories gives and takes: what was saved is said, and a pasted text stays until it is taken. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftFileText } from '../../src/core/editing/draft-file.ts';
import { draftOfStory } from '../../src/core/editing/draft-of-story.ts';
import { copiesFileText, storyFileText } from '../../src/core/story-file/story-file-text.ts';
import type { Copy, Story } from '../../src/core/story/story.ts';
import type { Library } from '../../src/extension/library/library.ts';
import { type SentFile, textAsFile } from '../../src/stories/read-files.ts';
import type { Language } from '../../src/view/elements/messages.ts';
import { emptyLibrary } from '../support/opened-library.ts';
import { ownStory } from '../support/own-story.ts';
import { gone, press, said, textOf, textsOf, there } from '../support/rendered-page.ts';
import { showStoriesPage } from '../support/shown-stories-page.tsx';

const pier = ownStory();
const other = { ...pier, id: 'another-pier', title: 'Another pier' };
const bundled = { ...pier, id: 'comes-along', title: 'Comes along' };
const LATER: Copy = {
  ...{ id: 'later', publisher: 'Later Post', date: '2014-03-11' },
  ...{ words: 20, fingerprint: 'AAAB'.repeat(16) },
};
const DRAFT = { id: 'pier', changedAt: 1, ...draftOfStory(pier, true) };
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
  await library.put([pier], 'imported');
  await library.put([other], 'imported');
  await library.copies.add(bundled.id, LATER, null);
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

test('where what is here can’t be read, that is said of a file, and the next one is read', async () => {
  await show();
  vi.spyOn(library.drafts, 'list').mockRejectedValueOnce(new Error('closed'));
  type(draftFileText([DRAFT]));
  await new Promise(requestAnimationFrame);
  press('#read-text');
  await said('#drafts-in-files-error', 'storiesClosed');
  press('#read-text');
  await there('#planned-drafts');
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
  // By then the button knows the text.
  await new Promise(requestAnimationFrame);
  press('#read-text');
  await there('#planned > li');
  expect(valueOf('#pasted-text')).toBe(storyFileText(pier));
  press('#keep');
  await there(`#story-${pier.id}`);
  expect(valueOf('#pasted-text')).toBe('');
});

test('what is typed after a pasted text was read stays when that is taken', async () => {
  await show();
  type(storyFileText(pier));
  await new Promise(requestAnimationFrame);
  press('#read-text');
  await there('#planned > li');
  type('the next one');
  press('#keep');
  await there(`#story-${pier.id}`);
  expect(valueOf('#pasted-text')).toBe('the next one');
});

test('added versions come from a file, and those that are here are said to be', async () => {
  await library.put([pier], 'imported');
  const told = vi.fn(() => Promise.resolve());
  await show(copiesFile(pier, [LATER]), told);
  await there('#copies-question');
  expect(document.activeElement?.id).toBe('copies-question-title');
  expect(textsOf('#planned-copies h4')).toEqual([pier.title]);
  expect(changes()).toEqual(['new']);
  press('#keep-copies');
  await said('#said', 'storiesCopiesAdded: 1');
  expect((await library.story(pier.id))?.copies).toEqual([...pier.copies, LATER]);
  expect(told).toHaveBeenCalledOnce();

  render(null, document.body);
  await show(copiesFile(bundled, [LATER, ...bundled.copies]));
  await there('#copies-question');
  expect(changes()).toEqual(['new', 'same']);
  press('#keep-copies');
  await there('.added-copies');
  expect(await library.copies.of(bundled.id)).toEqual([LATER]);

  render(null, document.body);
  await show(copiesFile(bundled, [LATER]));
  await there('#copies-question');
  expect(textOf('#copies-question-title')).toBe('storiesNothing');
  press('#leave-copies');
  await gone('#copies-question');
});

test('of versions that can’t be added it is said why', async () => {
  await show(copiesFile({ id: 'gone', title: 'A story elsewhere' }, [LATER]));
  await there('#copies-question');
  expect(textsOf('#copies-question .refused li')).toEqual([
    'storiesCopiesOfNone: A story elsewhere',
  ]);
  render(null, document.body);
  await show(copiesFile(bundled, [{ ...LATER, words: 99 }]));
  await there('#copies-question');
  expect(textOf('#copies-question .refused li')).toContain('fault_fingerprintLength');
  expect(document.querySelector('#keep-copies')).toBeNull();
});

test('nothing is added where a story goes while the question stands, or nothing can be kept', async () => {
  await library.put([pier], 'imported');
  await show(copiesFile(pier, [LATER]));
  await there('#copies-question');
  await library.remove(pier.id);
  press('#keep-copies');
  await said('#copies-in-files-error:has(~ #copies-question)', 'storiesChangedMeanwhile');
  expect(textsOf('#copies-question .refused li')).toEqual([`storiesCopiesOfNone: ${pier.title}`]);
  expect(document.querySelector('#keep-copies')).toBeNull();
  press('#leave-copies');
  await gone('#copies-question');

  render(null, document.body);
  await library.put([pier], 'imported');
  await show(copiesFile(pier, [LATER]));
  await there('#copies-question');
  library.close();
  press('#keep-copies');
  await said('#copies-in-files-error:has(~ #copies-question)', 'storiesNotAdded');
});

test.each([
  ['own', pier],
  ['bundled', bundled],
])('where an %s story can’t be asked for, nothing is said of what is here', async (_, story) => {
  await library.put([pier], 'imported');
  await show();
  const closed = new Error('closed');
  vi.spyOn(library, 'story').mockRejectedValueOnce(closed);
  vi.spyOn(library.copies, 'of').mockRejectedValueOnce(closed);
  type(copiesFileText(story, [LATER]));
  await new Promise(requestAnimationFrame);
  press('#read-text');
  await said('#copies-in-files-error', 'storiesClosed');
  expect(document.querySelector('#copies-question')).toBeNull();
});

test('versions of several files are judged together, and with those that are here', async () => {
  const large = (letter: string): Copy => ({
    ...{ ...LATER, id: letter.toLowerCase(), words: 20_004 },
    fingerprint: `AAA${letter}`.repeat(20_000),
  });
  const copies = 'A B C D E F G H I J K'.split(' ').map(large);
  await library.putCopies([{ storyId: bundled.id, bundled, copies }]);
  await show();
  const field = document.querySelector<HTMLInputElement>('#import input[type=file]');
  const files = ['L', 'M'].map((letter) => copiesFile(bundled, [large(letter)]));
  if (field) Object.defineProperty(field, 'files', { value: files });
  field?.dispatchEvent(new Event('change', { bubbles: true }));
  await there('#copies-question');
  expect(changes()).toEqual(['new']);
  expect(textsOf('#copies-question .refused li').join()).toContain('fault_storyTooLarge');
});

test('a version that another tab has removed meanwhile can’t be brought back from here', async () => {
  await library.copies.add(bundled.id, LATER, null);
  await show();
  const namesake = { ...LATER, publisher: 'Another Post', fingerprint: 'AAAC'.repeat(16) };
  await library.copies.remove(bundled.id, LATER);
  await library.copies.add(bundled.id, namesake, null);
  press('.added-copies .remove');
  await vi.waitFor(() => {
    expect(textOf('.added-copies ul')).toContain('Another Post');
  });
  expect(document.querySelector('#undo-removal')).toBeNull();
  expect(await library.copies.of(bundled.id)).toEqual([namesake]);
});

async function show(
  sent: SentFile | null = null,
  onChanged = () => Promise.resolve(),
): Promise<void> {
  await showStoriesPage({ library, sent, onChanged, bundled: [bundled] }, spoken);
}

function type(text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('#pasted-text');
  if (!field) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function copiesFile(story: Pick<Story, 'id' | 'title'>, copies: readonly Copy[]): SentFile {
  return textAsFile('a file', copiesFileText(story, copies));
}

/** What would become of each version. */
function changes(): readonly (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('.planned-copies li')].map(
    ({ dataset }) => dataset['change'],
  );
}

function valueOf(selector: string): string {
  return document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '';
}
