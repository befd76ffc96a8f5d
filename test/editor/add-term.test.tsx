// @vitest-environment jsdom
/** Words that become a term or a form of one: typed, selected in the text meanwhile, or none at all. */
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import { AddTerm } from '../../src/editor/add-term.tsx';
import { type Editing, EditingProvider } from '../../src/editor/editing.ts';
import { FormsField } from '../../src/editor/forms-field.tsx';
import { unfinishedOf, UnfinishedProvider } from '../../src/editor/unfinished.ts';
import { useWords, type Words } from '../../src/editor/use-words.ts';
import { readUnfinished } from '../../src/extension/unfinished-words.ts';
import { namesOfMessages } from '../support/language.ts';
import { type } from '../support/typed-fields.ts';

/** How many steps the story has taken. */
let steps = 0;
let words: Words | null = null;

const editing: Editing = {
  type: () => undefined,
  take() {
    steps += 1;
  },
  lead(name) {
    field(name).focus();
  },
};

function Adding(): VNode {
  words = useWords();
  return (
    <EditingProvider value={editing}>
      <AddTerm
        {...{ ids: [], names: [], proposals: [], countOf: () => 0 }}
        {...{ words: words.words, offered: words.offered }}
        {...{ onWords: words.type, onTakeOffered: words.takeOffered }}
      />
      <FormsField
        {...{ path: ['terms', 0, 'forms'], keptAs: 'forms', title: 'Forms', label: 'Form' }}
        {...{ forms: [], counts: null }}
      />
    </EditingProvider>
  );
}

beforeEach(() => {
  steps = 0;
  void act(() => {
    render(
      <LanguageProvider value={namesOfMessages}>
        <UnfinishedProvider value={unfinishedOf('one')}>
          <Adding />
        </UnfinishedProvider>
      </LanguageProvider>,
      document.body,
    );
  });
});
afterEach(() => {
  render(null, document.body);
  localStorage.clear();
});

test('what is typed stays where words are selected in the text, which are offered in its place', () => {
  select('Ada Okafor');
  expect(field('terms').value).toBe('Ada Okafor');
  type('terms', 'Somebody Else');
  expect(offer()).toBeNull();
  select('Brightwater');
  expect(field('terms').value).toBe('Somebody Else');
  expect([...readUnfinished('one').values()]).toEqual(['Somebody Else']);
  void act(() => {
    offer()?.click();
  });
  expect(field('terms').value).toBe('Brightwater');
  expect(document.activeElement).toBe(field('terms'));
  expect(offer()).toBeNull();
  expect(readUnfinished('one').size).toBe(0);
  type('terms', '');
  expect(field('terms').value).toBe('');
});

test.each(['terms', 'terms-0-forms'])('without a letter or a digit nothing is added: %s', (id) => {
  for (const text of ['', '  ', '🎉', '—']) {
    submit(id, text);
    expect([text, saidOf(id), steps]).toEqual([text, 'editorNeedsWord', 0]);
  }
  expect(field(id).getAttribute('aria-invalid')).toBe('true');
  expect(document.body.textContent).not.toContain('editorStandsNever');
  type(id, 'A1');
  expect([saidOf(id), field(id).getAttribute('aria-invalid')]).toEqual(['', 'false']);
  submit(id, 'A1');
  expect([saidOf(id), steps]).toEqual(['', 1]);
});

function select(text: string): void {
  void act(() => {
    words?.select(text);
  });
}

function offer(): HTMLElement | null {
  return document.getElementById('take-selected');
}

/** What is said where a screen reader hears it, and where the field says that it is. */
function saidOf(id: string): string | null | undefined {
  const ids = field(id).getAttribute('aria-describedby')?.split(' ') ?? [];
  const line = ids.map((one) => document.getElementById(one)).find((one) => one?.role === 'alert');
  return line?.textContent;
}

function submit(id: string, text: string): void {
  type(id, text);
  void act(() => {
    field(id).form?.requestSubmit();
  });
}

function field(id: string): HTMLInputElement {
  return document.getElementById(id) as HTMLInputElement;
}
