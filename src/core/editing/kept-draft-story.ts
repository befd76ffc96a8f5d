/**
 * Reads the story of a draft as it was kept, by whatever version: field by field, so that one that is missing, or is
 * another thing than it should be, takes nothing else with it.
 */
import type { CapturedArticle } from '../article/captured-article.ts';
import type { Kind } from '../story/story.ts';
import { type Group, groupOf, listOf } from '../story-file/loose-data.ts';
import {
  type DraftNote,
  type DraftSource,
  type DraftStatement,
  type DraftStory,
  type DraftTerm,
  EMPTY_SOURCE,
  EMPTY_STATEMENT,
  startStory,
} from './draft-story.ts';
import { idFromName } from '../story/ids.ts';
import { isCopy } from '../story/kept-copy.ts';

/** A field that can't be read is as at the start; fields that this version doesn't know stay with what they are of. */
export function readDraftStory(kept: unknown, article: CapturedArticle): DraftStory {
  const story = groupOf(kept);
  return {
    ...withTexts(story, startStory(article)),
    gate: gateOf(story.gate),
    terms: termsOf(story.terms),
    timeline: statementsOf(story.timeline),
    reading: statementsOf(story.reading),
    sources: Object.fromEntries(
      Object.entries(groupOf(story.sources)).map(([id, source]) => [id, sourceOf(source)]),
    ),
    // One that can't be read takes no other with it.
    copies: Array.isArray(story.copies) ? story.copies.filter(isCopy) : [],
  };
}

function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((text) => typeof text === 'string');
}

/** A group with all fields that it should have: those that should be texts, and are none, are as at the start. */
function withTexts<Fields extends object>(group: Group, start: Fields): Fields {
  const wrong = Object.entries(start).filter(
    ([key, value]) => typeof value !== 'string' || typeof group[key] !== 'string',
  );
  return { ...start, ...group, ...Object.fromEntries(wrong) };
}

function gateOf(value: unknown): DraftStory['gate'] {
  const { names, minNames } = groupOf(value);
  return Array.isArray(names) && typeof minNames === 'number'
    ? { names: textsOf(names), minNames }
    : null;
}

function statementOf(value: unknown): DraftStatement {
  const statement = groupOf(value);
  return { ...withTexts(statement, EMPTY_STATEMENT), sources: textsOf(statement.sources) };
}

function statementsOf(value: unknown): readonly DraftStatement[] {
  return listOf(value).map(statementOf);
}

/** One that is none stays as an empty one, since statements may cite it. */
function sourceOf(value: unknown): DraftSource {
  return withTexts(groupOf(value), EMPTY_SOURCE);
}

/** Each has an id, by which the editor tells it from the others. */
function termsOf(value: unknown): readonly DraftTerm[] {
  const terms: DraftTerm[] = [];
  for (const one of listOf(value)) {
    const term = termOf(groupOf(one));
    const ids = terms.map(({ id }) => id);
    const isSound = term.id !== '' && !ids.includes(term.id);
    terms.push(isSound ? term : { ...term, id: idFromName(term.name, ids, 'term') });
  }
  return terms;
}

const KINDS: readonly unknown[] = [
  'person',
  'organisation',
  'law',
  'list',
  'place',
  'event',
] satisfies Kind[];

function termOf(term: Group): DraftTerm {
  const start = { id: '', kind: '', name: '', role: '' } as const;
  return {
    ...withTexts<Pick<DraftTerm, keyof typeof start>>(term, start),
    kind: KINDS.includes(term.kind) ? (term.kind as Kind) : '',
    forms: textsOf(term.forms),
    notWithin: textsOf(term.notWithin),
    note: noteOf(groupOf(term.note)),
  };
}

function noteOf(note: Group): DraftNote {
  return {
    ...note,
    gloss: statementOf(note.gloss),
    then: statementsOf(note.then),
    since: statementsOf(note.since),
    notToBeConfusedWith: statementsOf(note.notToBeConfusedWith),
  };
}
