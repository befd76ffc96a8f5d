// @vitest-environment jsdom
/** Which changes of a page count as changes of its text. */
import { beforeEach, expect, test, vi } from 'vitest';
import { HOST } from '../../../src/page/dom/host-name.ts';
import { onNextChange } from '../../../src/page/rescan/dom-changes.ts';
import { onElementChange } from '../../../src/page/rescan/element-changes.ts';

const article = document.createElement('article');
const host = document.createElement(HOST);

// jsdom has no layout, so nothing has a size that could change.
vi.stubGlobal(
  'ResizeObserver',
  class {
    readonly observe = vi.fn();
    readonly disconnect = vi.fn();
  },
);

beforeEach(() => {
  document.documentElement.append(host);
  document.body.replaceChildren(article);
  article.textContent = 'A report.';
});

/** Observers report in a microtask, so a task later all has been said. */
const reported = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const cases: readonly (readonly [string, () => void, boolean])[] = [
  [
    'text that is added',
    () => {
      article.append(' More of it.');
    },
    true,
  ],
  ['a class on what holds the article', () => (document.body.className = 'night'), true],
  [
    'an article that is taken out',
    () => {
      article.remove();
    },
    true,
  ],
  [
    'the extension’s own host that comes or goes',
    () => {
      host.remove();
    },
    false,
  ],
  ['the host that says which note is open', () => (host.dataset['open'] = 'pinned'), false],
];

test.each(cases)('of a marked article: %s', async (_, change, counts) => {
  const onChange = vi.fn();
  const stop = onElementChange(article, onChange);
  change();
  await reported();
  expect(onChange.mock.calls.length > 0).toBe(counts);
  stop();
});

test.each(cases)('of a page: %s', async (_, change, counts) => {
  const onChange = vi.fn();
  const stop = onNextChange({ roots: [], unfolds: true }, onChange);
  change();
  await reported();
  expect(onChange).toHaveBeenCalledTimes(counts ? 1 : 0);
  stop();
});

test('the next change of a page is reported once', async () => {
  const onChange = vi.fn();
  onNextChange({ roots: [], unfolds: false }, onChange);
  article.append('One.');
  await reported();
  article.append('Two.');
  await reported();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('text in a shadow root counts where the root is known', async () => {
  const root = article.attachShadow({ mode: 'open' });
  const onChange = vi.fn();
  onNextChange({ roots: [root], unfolds: false }, onChange);
  root.append('Inside.');
  await reported();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('a root that is replaced counts, and one that is away breaks nothing', async () => {
  const root = document.documentElement;
  const onChange = vi.fn();
  root.remove();
  onNextChange({ roots: [], unfolds: false }, onChange);
  document.append(root);
  await reported();
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('an article that never rests is reported at once, then once a second', async () => {
  vi.useFakeTimers();
  const onChange = vi.fn();
  const stop = onElementChange(article, onChange);
  for (let frame = 0; frame < 300; frame++) {
    article.dataset['frame'] = String(frame);
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(onChange.mock.calls.length).toBeGreaterThan(3);
  expect(onChange.mock.calls.length).toBeLessThan(7);
  stop();
  vi.useRealTimers();
});
