// @vitest-environment jsdom
/** Whose undo a key is: the editor's, or that of the field which somebody types in. */
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useUndoKeys } from '../../src/editor/use-undo-keys.ts';

let steps: string[] = [];

function Fields(): VNode {
  useUndoKeys(
    () => void steps.push('undo'),
    () => void steps.push('redo'),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <input id="one" />
      <textarea id="two" />
      <input id="tick" type="checkbox" />
      <button id="button" type="button" />
    </form>
  );
}

beforeEach(() => {
  steps = [];
  void act(() => {
    render(<Fields />, document.body);
  });
});
afterEach(() => {
  render(null, document.body);
});

test('the focus went to a field after a step: the keys are the editor’s', () => {
  focus('one');
  expect(press('z')).toBe(false);
  expect(press('y')).toBe(false);
  expect(steps).toEqual(['undo', 'redo']);
});

test('what somebody types in a field, the browser undoes, until they leave it', () => {
  focus('two');
  type('two');
  expect(press('z')).toBe(true);
  expect(steps).toEqual([]);
  focus('button');
  press('z');
  focus('two');
  press('z');
  expect(steps).toEqual(['undo', 'undo']);
});

test('a field whose text was taken has nothing to undo of its own', () => {
  focus('one');
  type('one');
  document.querySelector('form')?.requestSubmit();
  press('z');
  expect(steps).toEqual(['undo']);
});

test('no browser undoes a tick', () => {
  focus('tick');
  type('tick');
  press('z');
  expect(steps).toEqual(['undo']);
});

function focus(id: string): void {
  document.getElementById(id)?.focus();
}

function type(id: string): void {
  document.getElementById(id)?.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Presses a key with Ctrl where the focus is; returns whether the browser does its own with it. */
function press(key: string): boolean {
  const event = new KeyboardEvent('keydown', {
    ...{ key, ctrlKey: true, bubbles: true, cancelable: true },
  });
  return document.activeElement?.dispatchEvent(event) ?? true;
}
