// @vitest-environment jsdom
/** What the options page says and shows where the browser does not keep a change. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import type { StorageArea } from '../../src/extension/settings-store.ts';
import { OptionsPage } from '../../src/options/options-page.tsx';
import { namesOfMessages } from '../support/language.ts';

/** A storage area that reads what it is given and keeps nothing. */
function fullArea(stored: Record<string, unknown>): StorageArea {
  const full = (): Promise<void> => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  return {
    get: () => Promise.resolve(stored),
    set: full,
    remove: full,
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  };
}

beforeEach(async () => {
  render(
    <LanguageProvider value={namesOfMessages}>
      <OptionsPage
        area={fullArea({ marks: 'tint', tabStops: false, pausedSites: ['a.example'] })}
        commands={{ getAll: () => Promise.resolve([]) }}
        openTab={() => Promise.resolve()}
        countStories={() => Promise.resolve(1)}
      />
    </LanguageProvider>,
    document.body,
  );
  await vi.waitFor(() => {
    expect(document.documentElement.dataset['ready']).toBe('');
  });
});
afterEach(() => {
  render(null, document.body);
  delete document.documentElement.dataset['ready'];
});

test.each([
  ['a choice', '#marks-both', 'option-marks'],
  ['a switch', '#tabStops', 'option-keyboard'],
  ['a removal', '#sites button', 'option-sites'],
  ['a replaced list', '#replace-sites', 'site-text'],
])('%s that is not kept is said in place, and shown as it was', async (_, control, place) => {
  press(control);
  await vi.waitFor(() => {
    expect(textOf(`#${place}-error`)).toBe('optionsNotKept');
  });
  expect(chosen()).toEqual(['marks-tint', 'mentions-every', 'opensAfter-200']);
  expect(textOf('#sites .site')).toBe('a.example');
  expect(textOf('#said')).toBe('');
});

test('the same error is said anew each time', async () => {
  const heard: string[] = [];
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      heard.push(...[...addedNodes].map((node) => node.textContent ?? ''));
    }
  }).observe(elementAt('#add-site-error'), { childList: true });
  const submit = '#add-form [type=submit]';
  press(submit);
  await vi.waitFor(() => {
    expect(heard).toEqual(['optionsEmptySite']);
  });
  press(submit);
  await vi.waitFor(() => {
    expect(heard).toEqual(['optionsEmptySite', 'optionsEmptySite']);
  });
});

function press(selector: string): void {
  elementAt(selector).click();
}

function chosen(): string[] {
  return [...document.querySelectorAll('input:checked')].map(({ id }) => id);
}

function textOf(selector: string): string {
  return elementAt(selector).textContent;
}

function elementAt(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}
