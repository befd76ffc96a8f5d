/** What a page with marked stories says of itself. */
import { expect, test } from 'vitest';
import { foundState } from '../../src/content/found-state.ts';
import type { FoundStory } from '../../src/core/recognition/found-story.ts';

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
  const state = foundState('news.example', [{ found, mentions }], shown);
  const stories = [{ storyId: 'talks', counts }];
  expect(state).toMatchObject({ kind: 'found', site: 'news.example', stories, ...shown });
});

test('counts the mentions of each story for itself, in their order', () => {
  const other = { ...found, storyId: 'harbour' };
  const stories = [
    { found: other, mentions: [{ termId: 'law' }, { termId: 'law' }] },
    { found, mentions: [{ termId: 'law' }] },
  ];
  const state = foundState('', stories, { marks: 3, isMarked: true, printsNotes: false });
  expect(state).toMatchObject({
    stories: [
      { storyId: 'harbour', counts: { law: 2 } },
      { storyId: 'talks', counts: { law: 1 } },
    ],
  });
});

test('leaves the places in the text on the page', () => {
  const stories = [{ found, mentions: [] }];
  const state = foundState('', stories, { marks: 0, isMarked: false, printsNotes: true });
  expect(state).not.toHaveProperty('stories.0.body');
  expect(state).not.toHaveProperty('stories.0.mentions');
});
