// @vitest-environment jsdom
/** What the popup shows of what a reader looks for. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { field, type } from '../support/filter-field.ts';
import { show, STORY, textsOf } from '../support/stories-in-popup.tsx';

// jsdom knows no highlights.
const highlights = new Map<string, ReadonlySet<Range>>();
beforeEach(() => {
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
});

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

test('a word leaves what holds it, unfolded, and says how much it is', () => {
  show({ ok: true, value: [STORY] });
  const before = textsOf('h3').length;
  type('Snowden');
  expect(textsOf('.timeline .sentence .statement').length).toBeGreaterThan(1);
  expect(textsOf('.sentence').filter((text) => !text.includes('Snowden'))).toEqual([]);
  expect(document.querySelector('.section:not([open])')).toBeNull();
  expect(textsOf('#found')).toEqual([expect.stringMatching(/^filterFound [1-9]/)]);
  expect(document.querySelector('#found')?.role).toBe('status');
  type('zzz');
  expect(textsOf('h2')).toEqual([]);
  type('Snowden');
  expect(document.querySelector('.section:not([open])')).toBeNull();
  type('');
  expect(textsOf('h3')).toHaveLength(before);
  expect(document.querySelector('.section[open]')).toBeNull();
  expect(textsOf('#found')).toEqual(['']);
});

test('of several stories, those that hold a word are unfolded, and what they hold is added up', () => {
  const [timeline, reading] = [STORY.timeline.slice(0, 1), [] as const];
  const others = ['Harbour', 'Lighthouse'].map((text, index) => ({
    ...STORY,
    id: text,
    title: `Another ${text}`,
    terms: [],
    timeline: timeline.map((event) => ({
      ...event,
      text: `${text} ${index > 0 ? 'Snowden' : ''}`,
    })),
    reading,
  }));
  show({ ok: true, value: [STORY, ...others] });
  expect(textsOf('nav')).toEqual([]);
  type('Snowden');
  expect(textsOf('.story[open] > summary')).toEqual([
    'Reuters: Obama, Putin set up two rounds of talks notesBy Backstory',
    'Reuters: Another Lighthouse notesBy Backstory',
  ]);
  expect(textsOf('.story')).toHaveLength(2);
  const both = textsOf('#found').join('');
  show({ ok: true, value: [STORY] });
  expect(both).toBe(
    textsOf('#found')
      .join('')
      .replace(/\d+/, (one) => String(Number(one) + 1)),
  );
});

test.each(['posthumously', 'adviser', 'Moscow', 'Magnitsky', 'BBC', '365'])(
  'what is found of “%s” is in sight: nothing that holds it is folded',
  (word) => {
    show({ ok: true, value: [STORY] });
    type(word);
    const places = [...(highlights.get('found') ?? [])];
    const holds = (element: Element): boolean =>
      places.some(({ startContainer }) => element.contains(startContainer));
    expect(places.length).toBeGreaterThan(0);
    // A fold's summary shows at all times, but for the end of a gloss.
    const hidden = [
      ...document.querySelectorAll('details:not([open]) > :not(summary:not(.gloss))'),
    ];
    expect(hidden.filter((one) => !one.closest('.cited') && holds(one))).toEqual([]);
    const statements = [...document.querySelectorAll('.sentence, .term h3, .gloss, .kind')];
    expect(textsOf('#found')).toEqual([`filterFound ${String(statements.filter(holds).length)}`]);
  },
);

test('where a word stands in a name alone, its note stays folded', () => {
  show({ ok: true, value: [STORY] });
  type('Thomas Edward');
  expect(document.querySelectorAll('.term')).toHaveLength(1);
  expect(document.querySelector('.term details[open]')).toBeNull();
});

test('links and field keep their places while a word is looked for', () => {
  show({ ok: true, value: [STORY] });
  const bar = textsOf('nav > *');
  expect(bar).toEqual(['notes', 'timeline', 'reading']);
  type('Snowden');
  expect(textsOf('nav > *')).toEqual(bar);
  type('zzz');
  expect(textsOf('nav > *')).toEqual(bar);
  // None of them leads anywhere.
  expect(textsOf('nav a')).toEqual([]);
});

test('signs are looked for as they stand, and a space alone stays out of the field', () => {
  show({ ok: true, value: [STORY] });
  for (const signs of ['???', '.*', 'C++', '\\']) {
    type(signs);
    expect(textsOf('#found'), signs).toEqual(['filterFound 0']);
  }
  type('  ');
  expect([field().value, ...textsOf('#found')]).toEqual(['', '']);
});

test('a title shows with the source that is unfolded', () => {
  show({ ok: true, value: [STORY] });
  type('Mapping Magnitsky laws');
  expect(textsOf('.cited[open] cite')).toContain('“Mapping Magnitsky laws”');
});

test('the words that were found are shown in the text, until none is looked for', () => {
  show({ ok: true, value: [STORY] });
  type('adopt');
  const shown = [...(highlights.get('found') ?? [])].map(String);
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.filter((word) => !/^adopt/i.test(word))).toEqual([]);
  type('');
  expect(highlights.size).toBe(0);
});

test('a section that the reader has unfolded stays so after a word was looked for', () => {
  show({ ok: true, value: [STORY] });
  const timeline = document.querySelector<HTMLDetailsElement>('.section');
  if (timeline) timeline.open = true;
  type('Senate');
  type('');
  expect(document.querySelector('.section')).toHaveProperty('open', true);
});

test('what the reader has unfolded stays so after a word was looked for that stands nowhere', () => {
  show({ ok: true, value: [STORY] });
  const unfolded = '.section, .term:first-of-type > details';
  for (const part of document.querySelectorAll<HTMLDetailsElement>(unfolded)) part.open = true;
  const count = document.querySelectorAll('details[open]').length;
  type('zzz');
  expect(document.querySelectorAll('details')).toHaveLength(0);
  type('');
  expect(count).toBeGreaterThan(2);
  expect(document.querySelectorAll('details[open]')).toHaveLength(count);
});

test('Esc brings all back; in an empty field it is left to the browser, which closes the popup', () => {
  show({ ok: true, value: [STORY] });
  type('Snowden');
  expect(pressEscape()).toBe(false);
  expect(textsOf('.term')).toHaveLength(5);
  expect(pressEscape()).toBe(true);
});

/** Whether the key is left to the browser. */
function pressEscape(): boolean {
  let isLeft = true;
  void act(() => {
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    isLeft = field().dispatchEvent(key);
  });
  return isLeft;
}
