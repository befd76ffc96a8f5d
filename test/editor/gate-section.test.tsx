// @vitest-environment jsdom
/** What the editor says where it can propose no names to look for. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../src/components/language.ts';
import { startStory } from '../../src/core/editing/draft-story.ts';
import type { Story } from '../../src/core/story/story.ts';
import { EditingProvider } from '../../src/editor/editing.ts';
import { GateSection } from '../../src/editor/gate-section.tsx';
import { Judge } from '../../src/editor/judge.ts';
import { type Unfinished, UnfinishedProvider } from '../../src/editor/unfinished.ts';
import { storyValidator } from '../../tools/story/schema.ts';
import { articleOf, sampleArticle } from '../support/articles.ts';
import { namesOfMessages } from '../support/language.ts';
import { harbourInArabic } from '../support/texts.ts';

const validate = await storyValidator();
const others = { gates: [], known: [], titles: new Map<string, string>() };
const nothing = (): void => undefined;

afterEach(() => {
  render(null, document.body);
});

test.each([
  ['a script without capitals', articleOf(harbourInArabic), 'editorNoCapitals'],
  [
    'no names',
    { ...sampleArticle, headline: 'talks', paragraphs: ['they met.'] },
    'editorFewNames',
  ],
  ['names enough', sampleArticle, undefined],
])('of a text with %s', (_, article, says) => {
  const judged = new Judge(article, others, validate).judge(startStory(article));
  render(
    <LanguageProvider value={{ ...namesOfMessages, count: (key) => key }}>
      <EditingProvider value={{ type: nothing, take: nothing, lead: nothing }}>
        <GateSection ownGate={null} judged={judged} titles={others.titles} hasText />
      </EditingProvider>
    </LanguageProvider>,
    document.body,
  );
  expect(document.querySelector('#gate-lack')?.textContent).toBe(says);
});

test('names that were typed before a reload are taken once, and what is typed then when its field is left', () => {
  const typed = new Map([['gate-names', 'ngozi, okafor']]);
  const taken = showOver(typed);
  expect(taken).toEqual([['gate', { names: ['ngozi', 'okafor'], minNames: 2 }]]);
  expect(typed.size).toBe(0);
  // A field that is left without a change event of its own, as one that was restored is.
  type('gate-minNames', '3');
  leave('gate-minNames');
  expect(taken.at(-1)).toEqual(['gate', { names: ['pier', 'tarrow'], minNames: 3 }]);
  expect(typed.size).toBe(0);
});

test('names that are proposed take the place of those that are typed', () => {
  const typed = new Map<string, string>();
  showOver(typed);
  type('gate-names', 'Okaf');
  void act(() => {
    document.querySelector<HTMLElement>('#gate button')?.click();
  });
  expect(typed.size).toBe(0);
  expect(document.querySelector<HTMLInputElement>('#gate-names')?.value).toBe('pier, tarrow');
});

test('names are taken as they are compared, and several words stay what they are', () => {
  const taken = showOver(new Map());
  type('gate-names', 'Okafor, New York; O’Neil، حداد, , okafor');
  leave('gate-names');
  const names = ['okafor', 'New York', 'oneil', 'حداد'];
  expect(taken).toEqual([['gate', { names, minNames: 2 }]]);
});

test('what can’t be a name yet breaks no trial of the others', () => {
  const names = ['obama', 'putin', 'New York', 'a-] b'];
  const story = { ...startStory(sampleArticle), gate: { names, minNames: 2 } };
  const { trials } = new Judge(sampleArticle, others, validate).judge(story);
  expect(trials[0]).toEqual({ trial: 'whole', opensGate: true, found: true });
});

test('what is no number stays, and is said beside its field until it is one', () => {
  const typed = new Map<string, string>();
  const taken = showOver(typed);
  const field = document.getElementById('gate-minNames') as HTMLInputElement;
  for (const wrong of ['two', '2 of them', '1.5', '']) {
    type('gate-minNames', wrong);
    expect(field.getAttribute('aria-invalid')).toBe('false');
    leave('gate-minNames');
    expect(field.value).toBe(wrong);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById('gate-minNames-fault')?.textContent).toBe('fault_notNumber');
    expect(field.getAttribute('aria-describedby')).toBe('gate-minNames-fault');
  }
  expect(taken).toEqual([]);
  type('gate-minNames', ' ٣ ');
  leave('gate-minNames');
  expect(taken).toEqual([['gate', { names: ['pier', 'tarrow'], minNames: 3 }]]);
  expect(document.getElementById('gate-minNames-fault')).toBeNull();
});

test('letters that were typed for the number before a reload are said to be none', () => {
  const taken = showOver(new Map([['gate-minNames', 'two']]));
  expect(taken).toEqual([]);
  expect(document.getElementById('gate-minNames')?.getAttribute('aria-invalid')).toBe('true');
});

test('names that are typed before it is known which are proposed are taken as soon as it is', () => {
  const typed = new Map<string, string>();
  const taken = showOver(typed, null);
  type('gate-names', 'ngozi, okafor');
  void act(() => {
    document.getElementById('gate-names')?.dispatchEvent(new FocusEvent('blur'));
  });
  expect(taken).toEqual([]);
  showOver(typed, { names: ['pier', 'tarrow'], minNames: 2 }, taken);
  expect(taken).toEqual([['gate', { names: ['ngozi', 'okafor'], minNames: 2 }]]);
  expect(typed.size).toBe(0);
});

/** The gate of an author, over what was typed before; null while it is not known. */
function showOver(
  typed: Map<string, string>,
  ownGate: Story['gate'] | null = { names: ['pier', 'tarrow'], minNames: 2 },
  taken: unknown[] = [],
): unknown[] {
  const kept: Unfinished = {
    read: (field) => typed.get(field) ?? null,
    write(field, text) {
      if (text === null) typed.delete(field);
      else typed.set(field, text);
    },
    listen: () => nothing,
    keepFor: nothing,
  };
  const editing = {
    type: (path: readonly unknown[], value: unknown) => taken.push([...path, value]),
    take: nothing,
    lead: nothing,
  };
  void act(() => {
    render(
      <LanguageProvider value={{ ...namesOfMessages, count: (key) => key }}>
        <UnfinishedProvider value={kept}>
          <EditingProvider value={editing}>
            <GateSection ownGate={ownGate} judged={null} titles={others.titles} hasText />
          </EditingProvider>
        </UnfinishedProvider>
      </LanguageProvider>,
      document.body,
    );
  });
  return taken;
}

function type(id: string, text: string): void {
  void act(() => {
    const field = document.getElementById(id) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

function leave(id: string): void {
  void act(() => {
    document.getElementById(id)?.dispatchEvent(new FocusEvent('blur'));
  });
}
