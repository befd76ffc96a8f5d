// @vitest-environment jsdom
/** What is typed and not added yet is there when the page is loaded anew. */
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { unfinishedOf, UnfinishedProvider, useUnfinished } from '../../src/editor/unfinished.ts';
import { forgetUnfinished } from '../../src/extension/unfinished-words.ts';

function Form(): VNode {
  const [typed, type] = useUnfinished('forms');
  return (
    <input
      value={typed ?? 'as it was'}
      onInput={({ currentTarget }) => {
        type(currentTarget.value);
      }}
    />
  );
}

afterEach(() => {
  render(null, document.body);
  localStorage.clear();
});

test('a text is kept until it is taken', () => {
  load('one');
  expect(value()).toBe('as it was');
  typeIn('Okaf');
  load('one');
  expect(value()).toBe('Okaf');
  typeIn('');
  expect(value()).toBe('');
  load('one');
  expect(value()).toBe('as it was');
});

test('it is of its draft, and goes along where that goes on as another one', () => {
  load('one');
  typeIn('Okaf');
  load('two');
  expect(value()).toBe('as it was');
  unfinishedOf('one').keepFor('three');
  load('three');
  expect(value()).toBe('Okaf');
});

test('of a draft that is gone it goes, too, and nothing else does', () => {
  localStorage.setItem('other', 'text');
  for (const id of ['one', 'two']) {
    load(id);
    typeIn('Okaf');
  }
  forgetUnfinished(['two']);
  load('one');
  expect(value()).toBe('as it was');
  load('two');
  expect(value()).toBe('Okaf');
  expect(localStorage.getItem('other')).toBe('text');
});

test('the page of a draft that is gone remembers it, for one that takes its place', () => {
  load('one');
  typeIn('Okaf');
  const remembered = unfinishedOf('one');
  forgetUnfinished([]);
  remembered.keepFor('one');
  load('one');
  expect(value()).toBe('Okaf');
});

test('a browser that keeps nothing is no hindrance', () => {
  load('one', () => {
    throw new Error('refused');
  });
  typeIn('Okaf');
  expect(value()).toBe('Okaf');
});

/** Shows the form as a page that was just loaded does. */
function load(draftId: string, kept?: () => Storage): void {
  render(null, document.body);
  void act(() => {
    render(
      <UnfinishedProvider value={unfinishedOf(draftId, kept)}>
        <Form />
      </UnfinishedProvider>,
      document.body,
    );
  });
}

function typeIn(text: string): void {
  void act(() => {
    const field = document.querySelector('input');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

function value(): string | undefined {
  return document.querySelector('input')?.value;
}
