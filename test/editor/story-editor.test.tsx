// @vitest-environment jsdom
/** What an author sees of keeping, undoing and removing a draft, also while another tab changes it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import { type DraftStory, startStory } from '../../src/core/editing/draft-story.ts';
import { ShownOnPages } from '../../src/editor/shown-on-pages.ts';
import { StoryEditor } from '../../src/editor/story-editor.tsx';
import { unfinishedOf, UnfinishedProvider } from '../../src/editor/unfinished.ts';
import type { Library } from '../../src/extension/library/library.ts';
import type { Draft } from '../../src/extension/library/schema.ts';
import { forgetUnfinished, readUnfinished } from '../../src/extension/unfinished-words.ts';
import { sampleArticle } from '../support/articles.ts';
import { emptyLibrary } from '../support/opened-library.ts';
import { namesOfMessages } from '../support/language.ts';
import { textOf } from '../support/rendered-page.ts';
import { field, press, type } from '../support/typed-fields.ts';

const START = startStory(sampleArticle);
const DRAFT: Draft = { id: 'one', changedAt: 1, article: sampleArticle, story: START };
const THEIRS = { ...DRAFT, changedAt: 2, story: { ...START, notesBy: 'Harbour School' } };
const undoKey = { key: 'z', ctrlKey: true, bubbles: true };

let library: Library;
/** Each write waits for it. */
let untilKept = Promise.resolve();
beforeEach(async () => {
  untilKept = Promise.resolve();
  vi.stubGlobal('CSS', { highlights: new Map() });
  library = await emptyLibrary();
  await library.drafts.put(DRAFT);
  show();
});
afterEach(async () => {
  render(null, document.body);
  // What was to happen after the last paint happens in it.
  await new Promise(requestAnimationFrame);
  vi.unstubAllGlobals();
  localStorage.clear();
  library.close();
});

test('a step that is undone while it waits to be kept is not kept', async () => {
  let goOn = (): void => undefined;
  untilKept = new Promise((resolve) => {
    goOn = resolve;
  });
  type('notesBy', 'Tarrow School');
  type('title', 'Another title');
  press('undo');
  await says('keeping');
  goOn();
  await says('kept');
  expect(field('title').value).toBe(START.title);
  expect(await keptStory()).toMatchObject({ notesBy: 'Tarrow School', title: START.title });
});

test('the key for undo brings a removed draft back, with all that is written in it', async () => {
  type('notesBy', 'Tarrow School');
  await says('kept');
  press('remove-draft');
  await there('bring-back');
  expect(await library.drafts.get('one')).toBeNull();
  expect(textOf('#bring-back-until')).toBe('storiesUndoUntil');
  document.body.dispatchEvent(new KeyboardEvent('keydown', undoKey));
  await says('kept');
  expect(field('notesBy').value).toBe('Tarrow School');
  expect(await keptStory()).toMatchObject({ notesBy: 'Tarrow School' });
  await vi.waitFor(() => {
    expect([document.activeElement?.id, textOf('#step')]).toEqual([
      'remove-draft',
      'storiesPutBack',
    ]);
  });
});

test('a draft that is brought back has what was typed and not added, though another tab let go of that', async () => {
  addTerm('Nobody Here');
  type('terms-0-forms', 'Nobod');
  await says('kept');
  press('remove-draft');
  await there('bring-back');
  forgetUnfinished(await library.drafts.ids());
  press('bring-back');
  await says('kept');
  expect(field('terms-0-forms').value).toBe('Nobod');
  expect([...readUnfinished('one').values()]).toEqual(['Nobod']);
});

test('a draft that can’t be brought back is said to be gone still', async () => {
  press('remove-draft');
  await there('bring-back');
  library.close();
  press('bring-back');
  await vi.waitFor(() => {
    expect(textOf('#bring-back-error')).toBe('storiesNotKept');
  });
});

test('what another tab has written can’t be removed here', async () => {
  await library.drafts.replace(THEIRS, 1, () => null);
  press('remove-draft');
  await says('conflict');
  await vi.waitFor(() => {
    expect(document.activeElement?.id).toBe('keep-mine');
  });
  expect(document.querySelector('#take-theirs')).not.toBeNull();
  expect(document.querySelector('#remove-draft')).toBeNull();
  expect(await library.drafts.get('one')).toEqual(THEIRS);
});

test.each([
  ['conflict', () => library.drafts.replace(THEIRS, 1, () => null)],
  ['gone', () => library.drafts.remove('one')],
] as const)(
  'who comes back to the page sees that another tab has left it: %s',
  async (state, change) => {
    await says('kept');
    await change();
    dispatchEvent(new FocusEvent('focus'));
    await says(state);
    expect(document.querySelector('#keep-mine')).not.toBeNull();
  },
);

test('of a draft that was removed elsewhere, what is written can be kept as a new one alone', async () => {
  await library.drafts.remove('one');
  type('notesBy', 'Tarrow School');
  await says('gone');
  expect(textOf('.keep-line [role=alert]')).toBe('editorRemovedElsewhere');
  expect(await library.drafts.list()).toEqual([]);
  expect(document.querySelector('#take-theirs, #remove-draft')).toBeNull();
  press('keep-mine');
  await vi.waitFor(() => {
    expect(textOf('#keep-mine-error')).toBe('editorNotInUse');
  });
});

test('a form that is there already is said to be, and makes no step to undo', async () => {
  addTerm('Nobody Here');
  submit('terms-0-forms', 'NOBODY HERE');
  await says('kept');
  expect(textOf('#step')).toBe('editorFormThere');
  press('undo');
  expect(document.querySelector('.term')).toBeNull();
});

test('the checks lead to words that are typed and not added, until they are added or emptied', async () => {
  addTerm('Nobody Here');
  type('terms-0-forms', 'Nobod');
  type('terms-0-notWithin', 'Nobody Street');
  type('terms', 'Somebody Else');
  expect(ledTo()).toEqual(['terms', 'terms-0-forms', 'terms-0-notWithin']);
  type('terms', '');
  type('terms-0-notWithin', '');
  expect(ledTo()).toEqual(['terms-0-forms']);
  submit('terms-0-forms', 'Nobody');
  expect(ledTo()).toEqual([]);
  await says('kept');
});

test('words that are only selected in the text are not missed', async () => {
  const paragraph = document.querySelector('#words p') ?? document.body;
  await vi.waitFor(() => {
    void act(() => {
      document.getSelection()?.selectAllChildren(paragraph);
      document.dispatchEvent(new Event('selectionchange'));
    });
    expect(`${field('terms').value}.`).toBe(paragraph.textContent);
  });
  expect(ledTo()).toEqual([]);
});

test('words that are to be a form of a term are, also once terms before it are gone', async () => {
  for (const name of ['Nobody Here', 'Somebody Else', 'Third One']) addTerm(name);
  void act(() => {
    field('terms-as').value = 'somebody-else';
    field('terms-as').dispatchEvent(new Event('change', { bubbles: true }));
  });
  void act(() => {
    document.querySelector<HTMLElement>('.term .remove')?.click();
  });
  submit('terms', 'Else');
  await says('kept');
  expect((await keptStory()).terms.map(({ forms }) => forms)).toEqual([
    ['Somebody Else', 'Else'],
    ['Third One'],
  ]);
});

test('a story that can’t be checked is neither put to use nor exported, which is said', async () => {
  for (const button of ['use', 'export']) {
    press(button);
    await vi.waitFor(() => {
      expect(textOf('#finished')).toBe('editorNotChecked');
    });
    type('notesBy', 'Tarrow School');
    await says('kept');
  }
});

/** The editor of the draft, whose story can't be judged, nor kept in any other place. */
function show(): void {
  const failing = (): Promise<never> => Promise.reject(new Error('no room'));
  const pages = new ShownOnPages({
    draft: DRAFT,
    openDrafts: () => untilKept.then(() => library.drafts),
    shownOf: () => null,
    tellPages: () => Promise.resolve(),
  });
  render(
    <LanguageProvider value={namesOfMessages}>
      <UnfinishedProvider value={unfinishedOf('one')}>
        <StoryEditor
          {...{ draft: DRAFT, start: START, titles: new Map(), pages }}
          keepAsNew={failing}
          library={{
            ...{ putToUse: failing, giveId: failing, withItsCopies: failing },
            storyHere: () => Promise.resolve(null),
          }}
          ask={failing}
          readTabs={() => Promise.resolve([])}
          goToPage={() => undefined}
          hasTextNow={() => Promise.resolve(false)}
        />
      </UnfinishedProvider>
    </LanguageProvider>,
    document.body,
  );
}

async function keptStory(): Promise<DraftStory> {
  return (await library.drafts.get('one'))?.story as DraftStory;
}

function says(state: string): Promise<void> {
  return vi.waitFor(() => {
    expect(document.getElementById('kept')?.dataset['state']).toBe(state);
  });
}

function there(id: string): Promise<void> {
  return vi.waitFor(() => {
    expect(document.getElementById(id)).not.toBeNull();
  });
}

/** Types into the field of a form, and sends it. */
function submit(id: string, text: string): void {
  type(id, text);
  void act(() => {
    field(id).form?.requestSubmit();
  });
}

/** The fields that the advice among the checks leads to. */
function ledTo(): readonly (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('.checks .advice .link')].map((line) => {
    void act(() => {
      line.click();
    });
    return document.activeElement?.id;
  });
}

function addTerm(name: string): void {
  submit('terms', name);
}
