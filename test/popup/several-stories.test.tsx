// @vitest-environment jsdom
/** What the popup shows of several stories that a page carries: each under its headline, with its own notes. */
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { Story } from '../../src/core/story/story.ts';
import { found, show, STORY, textsOf } from '../support/stories-in-popup.tsx';

afterEach(() => {
  render(null, document.body);
});

const HARBOUR: Story = { ...STORY, id: 'harbour', title: 'Harbour', notesBy: 'The desk' };
const BOTH = { ok: true, value: [STORY, HARBOUR] } as const;

test('of several stories on the page the first is unfolded, or the one of the note that was asked for', () => {
  const state = found([STORY.id, { donilon: 3 }], [HARBOUR.id, { donilon: 1, carney: 1 }]);
  const unfolded = () => textsOf('.story[open] > summary');
  show(BOTH, state);
  expect(unfolded()).toEqual([
    'Reuters: Obama, Putin set up two rounds of talks notesBy Backstory',
  ]);
  const shows = (story: string) => textsOf(`${story} .term:has(button.show) h3`).length;
  expect([shows('.story:first-child'), shows('.story:last-child')]).toEqual([1, 2]);
  render(null, document.body);
  show(BOTH, state, { pendingTerm: { storyId: HARBOUR.id, termId: 'carney' } });
  expect(unfolded()).toEqual(['Reuters: Harbour notesBy The desk']);
  expect(textsOf('.term:has(> details[open]) h3')).toEqual(['James “Jay” Carney']);
  expect(document.querySelector('.story:last-child details[open] > summary')).toBe(
    document.activeElement,
  );
});

test('each of several stories leads to its own mentions, and says whose its notes are', () => {
  const revealed: string[][] = [];
  show(BOTH, found([STORY.id, { donilon: 3 }], [HARBOUR.id, { donilon: 1 }]), {
    onReveal(...ids) {
      revealed.push(ids);
      return Promise.resolve(true);
    },
  });
  for (const button of document.querySelectorAll<HTMLElement>('button.show')) button.click();
  expect(revealed).toEqual([
    [STORY.id, 'donilon'],
    [HARBOUR.id, 'donilon'],
  ]);
  expect(textsOf('.notes-by')).toEqual(['notesBy Backstory', 'notesBy The desk']);
});

test('what the reader unfolds and folds stays so when the popup is read anew, and so does the focus', () => {
  Element.prototype.scrollIntoView = () => undefined;
  const state = found([STORY.id, { donilon: 3 }], [HARBOUR.id, { carney: 1 }]);
  show(BOTH, state, { pendingTerm: { storyId: HARBOUR.id, termId: 'carney' } });
  const summaries = document.querySelectorAll<HTMLElement>('.story > summary');
  summaries[0]?.click();
  const note = document.querySelector<HTMLElement>('.story:first-child .term summary');
  note?.click();
  const unfolded = () => [
    textsOf('.story[open] > summary').length,
    textsOf('.term:has(> details[open]) h3'),
  ];
  const both = [2, [STORY.terms[0]?.name, 'James “Jay” Carney']];
  expect(unfolded()).toEqual(both);
  note?.focus();
  // The note that the popup was opened for is asked for once.
  show(BOTH, state);
  expect(unfolded()).toEqual(both);
  expect(document.activeElement).toBe(note);
  summaries[1]?.click();
  show(BOTH, state);
  expect(unfolded()).toEqual([1, both[1]]);
});
