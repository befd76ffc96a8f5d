// @vitest-environment jsdom
/** What the popup shows of one story, of several, and of none. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { found, show, STORY, textsOf } from '../support/stories-in-popup.tsx';

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

test('of several stories each is a title that unfolds, and no two elements share an id', () => {
  show({ ok: true, value: [STORY, { ...STORY, id: 'another', title: 'Another report' }] });
  expect(textsOf('.story > summary')).toEqual([
    'Reuters: Obama, Putin set up two rounds of talks notesBy Backstory',
    'Reuters: Another report notesBy Backstory',
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
  for (const [isRevealed, line] of [
    [false, 'foldedAway'],
    [true, ''],
  ] as const) {
    show({ ok: true, value: [STORY] }, state, { onReveal: () => Promise.resolve(isRevealed) });
    await act(async () => {
      document.querySelector<HTMLElement>('button.show')?.click();
      await Promise.resolve();
    });
    expect(textsOf('.term:has(button.show) [role=status]')).toEqual([line]);
  }
});
