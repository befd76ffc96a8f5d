/** What of a draft marks pages: whatever is written, and nothing that isn't. */
import { expect, test } from 'vitest';
import { articleText } from '../../../src/core/article/article-text.ts';
import { fingerprintOf } from '../../../src/core/editing/copies.ts';
import { addStatement, addTerm, setField } from '../../../src/core/editing/draft-steps.ts';
import { type DraftStory, startStory } from '../../../src/core/editing/draft-story.ts';
import { shownDraft } from '../../../src/core/editing/shown-draft.ts';
import { storyOfDraft } from '../../../src/core/editing/story-of-draft.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { articleOf } from '../../support/articles.ts';
import { harbour } from '../../support/texts.ts';

const ARTICLE = articleOf(harbour);
const PRINT = fingerprintOf(articleText(ARTICLE));
const GATE = { names: ['ingrid', 'falk', 'reyes'], minNames: 2 };
const FALK = { name: 'Ingrid Falk', kind: 'person', forms: ['Ingrid Falk'] } as const;
const GLOSS = ['terms', 0, 'note', 'gloss'];
const THEN = ['terms', 0, 'note', 'then'];
const START = addTerm(startStory(ARTICLE), FALK);

function shown(draft: DraftStory, gate: Story['gate'] = GATE): Story | null {
  const unchecked = storyOfDraft(draft, { print: PRINT, gate, takenIds: [] });
  return shownDraft(unchecked, 'one');
}

test('a term with its kind is enough; pages know it by the draft’s id and the proposed gate', () => {
  expect(shown(START)).toMatchObject({
    id: 'draft:one',
    notesBy: '',
    gate: GATE,
    terms: [{ name: 'Ingrid Falk', note: { gloss: { text: '', when: '2013-04-16' }, then: [] } }],
    timeline: [],
  });
});

test.each<[what: string, change: (draft: DraftStory) => DraftStory]>([
  ['the report’s day', (draft) => setField(draft, ['asOf'], 'soon')],
  ['a day that is one', (draft) => setField(draft, ['asOf'], '04/05/2013')],
  ['the only term’s kind', (draft) => setField(draft, ['terms', 0, 'kind'], '')],
  ['its name', (draft) => setField(draft, ['terms', 0, 'name'], ' ')],
  ['a form of it', (draft) => setField(draft, ['terms', 0, 'forms'], [])],
  ['names enough', (draft) => setField(draft, ['gate'], { names: ['falk'], minNames: 1 })],
  ['names for their number', (draft) => setField(draft, ['gate'], { ...GATE, minNames: 4 })],
  ['a number of names', (draft) => setField(draft, ['gate'], { ...GATE, minNames: 0 })],
  [
    'names as they are compared',
    (draft) => setField(draft, ['gate'], { names: ['Falk', 'réyes', 'ingrid'], minNames: 2 }),
  ],
  [
    'names of three letters',
    (draft) => setField(draft, ['gate'], { names: ['eu', 'un', 'falk'], minNames: 2 }),
  ],
  [
    'names of one word',
    (draft) => setField(draft, ['gate'], { names: ['New York', 'al-Falk', 'falk'], minNames: 2 }),
  ],
])('without %s nothing is shown', (_, change) => {
  expect(shown(change(START))).toBeNull();
});

test('without a gate that could be proposed nothing is shown', () => {
  expect(shown(START, { names: [], minNames: 2 })).toBeNull();
});

test('statements without text or date are left out, and so is a term that is not ready', () => {
  const written = { text: 'She led the board.', when: 'April 2013', sources: ['minutes'] };
  const steps: ((draft: DraftStory) => DraftStory)[] = [
    (draft) => setField(draft, [...GLOSS, 'text'], 'Chairwoman'),
    (draft) => setField(draft, [...GLOSS, 'when'], '04/05/2013'),
    (draft) => addStatement(draft, THEN, { ...written, saidBy: '', about: '' }),
    (draft) => addStatement(draft, THEN, { ...written, when: '', saidBy: '', about: '' }),
    (draft) => addStatement(draft, ['timeline'], { ...written, saidBy: '', about: '' }),
    (draft) => addStatement(draft, ['timeline']),
    (draft) => addStatement(draft, ['reading']),
    (draft) => addTerm(draft, { name: 'Tomas Reyes', kind: null, forms: ['Reyes'] }),
  ];
  const sources = {
    minutes: { publisher: 'Board', title: '', url: '', date: 'soon', remark: '' },
    paper: { publisher: 'Paper', title: '', url: '', date: '', remark: '' },
  };
  const start: DraftStory = { ...START, sources };
  const draft = steps.reduce((before, step) => step(before), start);
  const story = shown(draft);
  expect(story?.terms.map(({ note }) => note)).toEqual([
    {
      gloss: { text: 'Chairwoman', when: '2013-04-16', sources: [] },
      then: [{ ...written, when: '2013-04' }],
      since: [],
    },
  ]);
  expect(story?.timeline).toHaveLength(1);
  expect(story?.reading).toEqual([]);
  expect(Object.keys(story?.sources ?? {})).toEqual(['paper']);
});

test('a text is shown without what nobody sees in it', () => {
  const draft = setField(START, [...GLOSS, 'text'], 'Chair\u202Ewoman');
  expect(shown(draft)?.terms[0]?.note.gloss.text).toBe('Chairwoman');
});
