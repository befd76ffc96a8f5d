// @vitest-environment jsdom
/** What the popup says where there are no notes to show, and why. */
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import type { PopupContent } from '../../src/popup/popup-content.ts';
import { Stories } from '../../src/popup/story-notes.tsx';
import { namesOfMessages } from '../support/language.ts';

afterEach(() => {
  render(null, document.body);
});

test('a background that does not answer is said to be the matter', () => {
  show({ ok: false });
  expect(document.querySelector('[role=alert]')?.textContent).toBe('noNotes');
});

test('a background that knows no story is not', () => {
  show({ ok: true, value: [] });
  expect(document.body.textContent).toBe('');
});

function show(stories: PopupContent['stories']): void {
  const content: PopupContent = {
    tab: undefined,
    state: { kind: 'no-access' },
    isPaused: false,
    stories,
    pendingTerm: null,
  };
  render(
    <LanguageProvider value={namesOfMessages}>
      <Stories content={content} onReveal={() => undefined} />
    </LanguageProvider>,
    document.body,
  );
}
