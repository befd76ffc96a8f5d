// @vitest-environment jsdom
/** What the popup shows of one story, of several, of none, and of what a reader looks for. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { found, show, STORY, textsOf } from '../support/stories-in-popup.tsx';

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

test('a background that does not answer is said to be the matter', () => {
  show({ ok: false });
  expect(document.querySelector('[role=alert]')?.textContent).toBe('noNotes');
});

test('a background that knows no story is not', () => {
  show({ ok: true, value: [] });
  expect(document.body.textContent).toBe('');
});

test('of several stories each is a title that unfolds, and no two elements share an id', () => {
  show({ ok: true, value: [STORY, { ...STORY, id: 'another', title: 'Another report' }] });
  expect(textsOf('.story > summary')).toEqual([
    'Reuters: Obama, Putin set up two rounds of talks',
    'Reuters: Another report',
  ]);
  expect(document.querySelector('.story[open]')).toBeNull();
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('a story without remarks has no heading for them, nor a link', () => {
  show({ ok: true, value: [{ ...STORY, reading: [] }] });
  expect(textsOf('h2')).toEqual(['notes', 'timeline']);
  expect(textsOf('nav a')).toEqual(['notes', 'timeline']);
});

test('a year heads its events, which don’t repeat it', () => {
  show({ ok: true, value: [STORY] });
  expect(textsOf('.timeline h3')).toEqual([
    '2008',
    '2009',
    '2012',
    '2013',
    '2014',
    '2016',
    '2019',
    '2022',
    '2023',
  ]);
  expect(textsOf('.timeline .when').slice(0, 2)).toEqual(['Nov 24', 'Mar 6']);
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

test('sources are folded under their number, in notes, timeline and remarks', () => {
  show({ ok: true, value: [STORY] });
  for (const place of ['.notes', '.timeline', '.section:last-of-type']) {
    const lists = [...document.querySelectorAll(`${place} .sources`)];
    expect(lists.length).toBeGreaterThan(5);
    const folds = lists.map((list) => list.closest<HTMLDetailsElement>('details.cited'));
    expect(folds.filter((fold) => fold?.open !== false)).toEqual([]);
    expect(folds.map((fold) => fold?.querySelector('summary')?.textContent)).toEqual(
      lists.map(({ children }) => `sourcesBehind ${String(children.length)}`),
    );
  }
});

test('a folded heading says how much is under it', () => {
  show({ ok: true, value: [STORY] });
  expect(textsOf('.section > summary .size')).toEqual(
    [STORY.timeline, STORY.reading].map(({ length }) => String(length)),
  );
});

test('in the timeline the report stands between what came before it and what came after', () => {
  show({ ok: true, value: [STORY] });
  const lines = [...document.querySelectorAll('.timeline li:not(.sources li)')];
  const report = lines.findIndex(({ textContent }) => textContent === 'reportStandsHere');
  expect(report).toBeGreaterThan(5);
  const sides = (some: Element[], side: string) =>
    some.filter(({ classList }) => !classList.contains(side));
  expect(sides(lines.slice(0, report), 'before')).toEqual([]);
  expect(sides(lines.slice(report + 1), 'after')).toEqual([]);
});

test('the story that is looked at is named where the page does not carry it', () => {
  const title = 'Reuters: Obama, Putin set up two rounds of talks';
  show({ ok: true, value: [STORY] });
  expect(textsOf('.story-title')).toEqual([title]);
  show({ ok: true, value: [STORY] }, found([STORY.id, {}]));
  expect(document.body.textContent).not.toContain(title);
});

test('the way to the page is there for what the page mentions', () => {
  show({ ok: true, value: [STORY] }, found([STORY.id, { donilon: 3 }]));
  const terms = [...document.querySelectorAll('.term:has(button.show)')];
  expect(terms.map((term) => term.querySelector('h3')?.textContent)).toEqual([
    'Thomas Edward “Tom” Donilon',
  ]);
});

test('where the page has folded all mentions away, a line says so, which a screen reader hears', async () => {
  const state = found([STORY.id, { donilon: 1 }]);
  for (const [isShown, line] of [
    [false, 'foldedAway'],
    [true, ''],
  ] as const) {
    show({ ok: true, value: [STORY] }, state, { onReveal: () => Promise.resolve(isShown) });
    await act(async () => {
      document.querySelector<HTMLElement>('button.show')?.click();
      await Promise.resolve();
    });
    expect(textsOf('.term:has(button.show) [role=status]')).toEqual([line]);
  }
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
    'Reuters: Obama, Putin set up two rounds of talks',
    'Reuters: Another Lighthouse',
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

test('a note is unfolded where a word stands in it, and not where it stands in its name', () => {
  show({ ok: true, value: [STORY] });
  type('Magnitsky');
  const unfolded = textsOf('.term:has(> details[open]) h3');
  const folded = textsOf('.term:not(:has(> details[open])) h3');
  expect(unfolded).not.toEqual([]);
  expect(unfolded.filter((name) => name.includes('Magnitsky'))).toEqual([]);
  expect(folded.filter((name) => !name.includes('Magnitsky'))).toEqual([]);
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

test('Esc brings all back; in an empty field it is left to the browser, which closes the popup', () => {
  show({ ok: true, value: [STORY] });
  type('Snowden');
  expect(pressEscape()).toBe(false);
  expect(textsOf('.term')).toHaveLength(5);
  expect(pressEscape()).toBe(true);
});

function field(): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>('#filter');
  if (!found) throw new Error('no field');
  return found;
}

function type(text: string): void {
  void act(() => {
    field().value = text;
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Whether the key is left to the browser. */
function pressEscape(): boolean {
  let isLeft = true;
  void act(() => {
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    isLeft = field().dispatchEvent(key);
  });
  return isLeft;
}
