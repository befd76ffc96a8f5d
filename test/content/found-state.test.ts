/** What a page with a marked story says of itself. */
import { expect, test } from 'vitest';
import { foundState } from '../../src/content/found-state.ts';
import type { FoundStory } from '../../src/core/recognition/find-story.ts';

const found: FoundStory = {
  storyId: 'talks',
  copyId: 'courier',
  ofStory: 0.9,
  ofSpan: 0.8,
  coverage: [{ kind: 'here', words: 100 }],
  body: { from: 0, to: 600 },
  mentions: [],
  namesakes: [],
};

test.each([
  ['no mention', [], {}],
  ['one mention', ['law'], { law: 1 }],
  ['several of some', ['law', 'person', 'law'], { law: 2, person: 1 }],
])('counts the mentions of each term: %s', (_, terms, counts) => {
  const mentions = terms.map((termId) => ({ termId }));
  const shown = { marks: 1, isMarked: true, printsNotes: false };
  const state = foundState('news.example', found, mentions, shown);
  expect(state).toMatchObject({ kind: 'found', site: 'news.example', counts, ...shown });
});

test('leaves the places in the text on the page', () => {
  const state = foundState('', found, [], { marks: 0, isMarked: false, printsNotes: true });
  expect(state).not.toHaveProperty('body');
  expect(state).not.toHaveProperty('mentions');
});
