// @vitest-environment jsdom
/** A tab without a text looks for it whenever somebody comes back to it. */
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { useTextThatComes } from '../../src/editor/use-text-that-comes.ts';
import { sampleArticle } from '../support/articles.ts';

const hasCome = vi.fn(() => Promise.resolve(false));

function Draft({ paragraphs }: { readonly paragraphs: readonly string[] }): VNode {
  useTextThatComes({ ...sampleArticle, paragraphs }, true, hasCome);
  return <p />;
}

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

test.each([
  ['the window gets the focus', window, 'focus'],
  ['its tab is shown again', document, 'visibilitychange'],
])('when %s', (_, target, event) => {
  show([]);
  expect(hasCome).not.toHaveBeenCalled();
  target.dispatchEvent(new Event(event));
  expect(hasCome).toHaveBeenCalledTimes(1);
});

test('but not where the text is here', () => {
  show(sampleArticle.paragraphs);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(hasCome).not.toHaveBeenCalled();
});

function show(paragraphs: readonly string[]): void {
  void act(() => {
    render(<Draft paragraphs={paragraphs} />, document.body);
  });
}
