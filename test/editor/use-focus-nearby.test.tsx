// @vitest-environment jsdom
/** The focus after a step that takes away what had it. */
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { useFocusNearby } from '../../src/editor/use-focus-nearby.ts';

function Terms({ terms }: { readonly terms: readonly string[] }): VNode {
  useFocusNearby(terms);
  return (
    <main>
      <button id="elsewhere" type="button" />
      <section>
        <input id="words" />
        {terms.map((term) => (
          <fieldset key={term}>
            <input id={term} />
          </fieldset>
        ))}
      </section>
    </main>
  );
}

afterEach(() => {
  render(null, document.body);
});

test('what is left beside it has the focus', () => {
  show('pier', 'tide');
  focus('tide');
  show('pier');
  expect(document.activeElement?.id).toBe('words');
});

test('it stays where it is, and where nothing had it', () => {
  show('pier', 'tide');
  show('pier');
  expect(document.activeElement).toBe(document.body);
  focus('elsewhere');
  show();
  expect(document.activeElement?.id).toBe('elsewhere');
});

function show(...terms: readonly string[]): void {
  void act(() => {
    render(<Terms terms={terms} />, document.body);
  });
}

function focus(id: string): void {
  document.getElementById(id)?.focus();
}
