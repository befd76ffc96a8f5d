// @vitest-environment jsdom
/** Drafts on the page of stories: what is said of them, and that they go to a file and come back from one. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  draftFileSteps,
  draftFileText,
  type DraftInFile,
} from '../../src/core/editing/draft-file.ts';
import { draftOfStory } from '../../src/core/editing/draft-of-story.ts';
import { startStory } from '../../src/core/editing/draft-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import type { Library } from '../../src/extension/library/library.ts';
import { openLibrary } from '../../src/extension/library/open-library.ts';
import {
  forgetUnfinished,
  keepUnfinished,
  readUnfinished,
} from '../../src/extension/unfinished-words.ts';
import { type SentFile, textAsFile } from '../../src/stories/read-files.ts';
import type { Language } from '../../src/view/elements/messages.ts';
import { sampleArticle } from '../support/articles.ts';
import { emptyIndexedDatabase } from '../support/indexed-database.ts';
import { ownStory } from '../support/own-story.ts';
import { plannedIn, press, said, textOf, textsOf, there } from '../support/rendered-page.ts';
import { endOf } from '../support/steps.ts';
import { savedFiles } from '../support/saved-files.ts';
import { showStoriesPage } from '../support/shown-stories-page.tsx';

const pier = ownStory();
const PIER: DraftInFile = { id: 'pier', changedAt: 1, ...draftOfStory(pier, true) };
const TALKS: DraftInFile = {
  ...{ id: 'talks', changedAt: 2, article: sampleArticle },
  story: { ...startStory(sampleArticle), title: 'Talks in two rounds' },
};
/** Messages with what is put into them. */
const spoken: Language = {
  locale: 'en',
  message: (...said) => said.join(': '),
  count: (key, ...said) => [key, ...said].join(': '),
};
let library: Library;

beforeEach(async () => {
  emptyIndexedDatabase();
  const opened = await openLibrary();
  if (!opened) throw new Error('no library');
  library = opened;
});
afterEach(() => {
  render(null, document.body);
  delete document.documentElement.dataset['ready'];
  library.close();
  localStorage.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a row has the headline as its author has it, who that is, and how much is written', async () => {
  await library.drafts.put(PIER);
  await library.drafts.put(TALKS);
  await library.drafts.put({ ...TALKS, id: 'version', changedAt: 3, copyOf: pier.id });
  await show();
  expect(textsOf('#drafts h3')).toEqual(['Talks in two rounds', 'Talks in two rounds', pier.title]);
  expect(textsOf('#draft-pier .facts-line li').slice(1)).toEqual([
    `notesBy: ${pier.notesBy}`,
    'storiesTerms: 3',
    'storiesSentences: 12',
  ]);
  expect(textsOf('#draft-version .facts-line li')[0]).toBe('storiesCopyDraft');
});

test('a page that has drafts alone says to export them before the extension goes', async () => {
  await library.drafts.put(PIER);
  await show();
  expect(textsOf('#kept .explanation')).toContain('storiesKeptDrafts: 1');
});

test('a draft is exported by itself, and all of them as one file', async () => {
  const exported = savedFiles();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  await library.drafts.put(PIER);
  await library.drafts.put(TALKS);
  await show();
  press('#draft-pier .export');
  press('#export-drafts');
  const texts = await Promise.all(exported.map((file) => file.text()));
  expect(texts.map((text) => endOf(draftFileSteps(text, () => 'new')))).toEqual([
    { ok: true, drafts: [PIER], unsound: [] },
    { ok: true, drafts: [TALKS, PIER], unsound: [] },
  ]);
});

test('a draft that is brought back has what is typed in it and not added, though another tab let go of that', async () => {
  await library.drafts.put(PIER);
  const typed = new Map([['pier-forms', 'the old pi']]);
  keepUnfinished('pier', typed);
  await show();
  press('#draft-pier .remove');
  await there('#undo-removal');
  forgetUnfinished(await library.drafts.ids());
  expect(readUnfinished('pier').size).toBe(0);
  press('#undo-removal');
  await there('#draft-pier');
  expect(readUnfinished('pier')).toEqual(typed);
});

test('a draft comes from a file, and is known where it comes again', async () => {
  await show(file(PIER));
  await there('#drafts-question');
  expect(plannedIn('#planned-drafts')).toEqual([`${pier.title}: new`]);
  expect(document.activeElement?.id).toBe('drafts-question-title');
  press('#keep-drafts');
  await there('#draft-pier');
  expect(await library.drafts.list()).toEqual([PIER]);
  expect(document.querySelector('#drafts-question')).toBeNull();
  render(null, document.body);
  await show(file({ ...PIER, id: 'another-name' }));
  await there('#drafts-question');
  expect(plannedIn('#planned-drafts')).toEqual([`${pier.title}: same`]);
  expect(document.querySelector('#keep-drafts')).toBeNull();
  press('#leave-drafts');
  await vi.waitFor(() => {
    expect(document.querySelector('#drafts-question')).toBeNull();
  });
});

test('a draft from a file becomes no story that comes along', async () => {
  await show(file(PIER), [pier]);
  await there('#drafts-question');
  press('#keep-drafts');
  await there('#draft-pier');
  expect(await library.drafts.list()).toEqual([{ ...PIER, story: { ...PIER.story, id: '' } }]);
});

test('a draft that is here in another state stays, and the other comes beside it', async () => {
  await library.drafts.put(PIER);
  const written = { ...PIER, story: { ...PIER.story, title: 'The pier fell' } };
  await show(file(written));
  await there('#drafts-question');
  expect(plannedIn('#planned-drafts')).toEqual(['The pier fell: beside']);
  press('#keep-drafts');
  await vi.waitFor(() => {
    expect(textsOf('#drafts h3').toSorted()).toEqual([pier.title, 'The pier fell']);
  });
  expect(await library.drafts.get('pier')).toEqual(PIER);
});

test('of a file that has no sound draft, it is said what is wrong, and nothing is taken', async () => {
  await show(textAsFile('torn', '{ "format": 1, "drafts": [{}, 7] }'));
  await there('#drafts-question');
  expect(textsOf('#drafts-question .refused :is(p, li)')).toEqual([
    'storiesRefused',
    'storiesFaultOf: 1: storiesDraftBroken',
    'storiesFaultOf: 2: storiesDraftBroken',
  ]);
  expect(document.querySelector('#keep-drafts')).toBeNull();
});

test('drafts that are not sound are named with why, and the others of their file come', async () => {
  const half = { ...PIER, id: 'half', story: { ...PIER.story, title: 'Half \ud800' } };
  const torn = { ...TALKS, article: { ...sampleArticle, url: 'javascript:0' } };
  const drafts = [half, PIER, torn];
  await show(textAsFile('three', JSON.stringify({ format: 1, drafts })));
  await there('#drafts-question');
  const [part, ...reasons] = textsOf('#drafts-question .refused :is(p, li)');
  expect(part).toBe('storiesRefusedInPart');
  expect(reasons).toEqual([
    expect.stringMatching(/^storiesFaultOf: Half .*fault_brokenCharacter/),
    'storiesFaultOf: Talks in two rounds: storiesDraftBroken',
  ]);
  expect(plannedIn('#planned-drafts')).toEqual([`${pier.title}: new`]);
  press('#keep-drafts');
  await there('#draft-pier');
  expect(await library.drafts.list()).toEqual([PIER]);
});

test('many drafts show how far they are, and can be stopped while they are read or kept', async () => {
  const text = 'Of what was said that day. '.repeat(3_000);
  const article = { ...sampleArticle, paragraphs: [text] };
  const many = Array.from({ length: 20 }, (_, index) => ({
    ...{ ...TALKS, id: `talks-${String(index)}`, article },
    story: { ...TALKS.story, title: `Talks ${String(index)}` },
  }));
  const reading = stopAtOnce();
  await show(file(...many));
  expect(await reading).toMatch(/^storiesReading: .*MB$/);
  await said('#said', 'storiesStopped');
  expect(document.querySelector('#drafts-question')).toBeNull();
  render(null, document.body);
  await show(file(...many));
  await there('#drafts-question');
  const writing = stopAtOnce();
  press('#keep-drafts');
  // What was pressed is gone; the button says beside its name what it stops.
  expect(await writing).toMatch(/^storiesAdding: \d+: 20$/);
  expect(focusedAtStop).toEqual(['stop', 'progress-label']);
  await said('#said', 'storiesStopped');
  expect(await library.drafts.list()).toEqual([]);
});

test('where the second of two drafts can’t be kept, none is, and it can be tried again', async () => {
  await show(file(PIER, TALKS));
  await there('#drafts-question');
  const isFull = fillDiskAfter(1);
  press('#keep-drafts');
  await vi.waitFor(() => {
    expect(textsOf('#drafts-in-files-error:has(~ #drafts-question)')).toEqual(['storiesNotAdded']);
  });
  expect(await library.drafts.list()).toEqual([]);
  isFull.mockRestore();
  press('#keep-drafts');
  press('#keep-drafts');
  await vi.waitFor(() => {
    expect(document.querySelector('#drafts-question')).toBeNull();
  });
  expect(await library.drafts.list()).toEqual([TALKS, PIER]);
});

let focusedAtStop: (string | null | undefined)[] = [];

/** Stops what is under way as soon as that can be done; gives how far it was. */
function stopAtOnce(): Promise<string> {
  return new Promise((resolve) => {
    const watching = new MutationObserver(() => {
      if (!document.querySelector('#stop')) return;
      watching.disconnect();
      const focused = document.activeElement;
      focusedAtStop = [focused?.id, focused?.getAttribute('aria-describedby')];
      resolve(textOf('#progress label'));
      press('#stop');
    });
    watching.observe(document.body, { childList: true, subtree: true });
  });
}

/** The disk has room for so many records. */
function fillDiskAfter(count: number): { readonly mockRestore: () => void } {
  let written = 0;
  const spies = (['add', 'put'] as const).map((name) => {
    const write = Reflect.get(
      IDBObjectStore.prototype,
      name,
    ) as typeof IDBObjectStore.prototype.put;
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...values
    ) {
      if (written++ >= count) throw new DOMException('full', 'QuotaExceededError');
      return write.apply(this, values);
    });
  });
  return {
    mockRestore() {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

function file(...drafts: readonly DraftInFile[]): SentFile {
  return textAsFile('a file', draftFileText(drafts));
}

/** The page of stories, to which a tab may send a file. */
async function show(sent: SentFile | null = null, bundled: readonly Story[] = []): Promise<void> {
  await showStoriesPage({ library, sent, bundled }, spoken);
}
