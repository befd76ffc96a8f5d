/**
 * As much of a story as can be read in data that may be anything: what is missing, or is another thing than it should
 * be, or longer than any story's, is empty. Each part stays at its place, so that the rules can judge all the others.
 */
import type { Copy, Note, Remark, Sentence, Source, Story, Term } from '../story/story.ts';
import { groupOf, listOf } from './loose-data.ts';

/** In characters: no text that the schema allows is longer. What the rules take for a longer one may grow with its square. */
const MAX_TEXT = 2_000;
const MAX_FINGERPRINT = 80_000;
const FINGERPRINT = /^(?:[A-Za-z0-9+/]{4})*$/;

/** Makes a story that need not be one that the schema allows, but has its types. */
export function readableStory(data: unknown): Story {
  const story = groupOf(data);
  const { names, minNames } = groupOf(story.gate);
  return {
    ...{ format: 1, id: textOf(story.id), notesBy: textOf(story.notesBy) },
    ...{ title: textOf(story.title), agency: textOf(story.agency), asOf: textOf(story.asOf) },
    ...(typeof story.language === 'string' && { language: textOf(story.language) }),
    gate: { names: listOf(names).map((text) => textOf(text)), minNames: numberOf(minNames) },
    terms: listOf(story.terms).map(termOf),
    timeline: listOf(story.timeline).map(sentenceOf),
    reading: listOf(story.reading).map(remarkOf),
    sources: Object.fromEntries(
      Object.entries(groupOf(story.sources)).map(([id, source]) => [id, sourceOf(source)]),
    ),
    copies: listOf(story.copies).map(copyOf),
  };
}

function textOf(value: unknown, most = MAX_TEXT): string {
  return typeof value === 'string' && value.length <= most ? value : '';
}

/** Compared with any other number, what is none is neither more nor less. */
function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : NaN;
}

function termOf(value: unknown): Term {
  const { id, kind, name, role, forms, notWithin, note } = groupOf(value);
  return {
    id: textOf(id),
    kind: textOf(kind) as Term['kind'],
    name: textOf(name),
    ...(typeof role === 'string' && { role: textOf(role) }),
    forms: listOf(forms).map((text) => textOf(text)),
    ...(notWithin !== undefined && { notWithin: listOf(notWithin).map((text) => textOf(text)) }),
    note: noteOf(note),
  };
}

function noteOf(value: unknown): Note {
  const { gloss, then, since, notToBeConfusedWith: others } = groupOf(value);
  return {
    gloss: sentenceOf(gloss),
    then: listOf(then).map(sentenceOf),
    since: listOf(since).map(sentenceOf),
    notToBeConfusedWith: listOf(others).map((one) => ({
      name: textOf(groupOf(one).name),
      ...sentenceOf(one),
    })),
  };
}

function sentenceOf(value: unknown): Sentence {
  const { text, when, sources, saidBy } = groupOf(value);
  return {
    text: textOf(text),
    when: textOf(when),
    sources: listOf(sources).map((text) => textOf(text)),
    ...(typeof saidBy === 'string' && { saidBy: textOf(saidBy) }),
  };
}

function remarkOf(value: unknown): Remark {
  return { about: textOf(groupOf(value).about), ...sentenceOf(value) };
}

function sourceOf(value: unknown): Source {
  const { publisher, title, url, date, remark } = groupOf(value);
  return {
    publisher: textOf(publisher),
    title: textOf(title),
    url: textOf(url),
    date: date === null ? null : textOf(date),
    ...(typeof remark === 'string' && { remark: textOf(remark) }),
  };
}

function copyOf(value: unknown): Copy {
  const { id, publisher, date, url, words, fingerprint } = groupOf(value);
  const print = textOf(fingerprint, MAX_FINGERPRINT);
  return {
    id: textOf(id),
    publisher: textOf(publisher),
    date: textOf(date),
    ...(typeof url === 'string' && { url: textOf(url) }),
    words: numberOf(words),
    // What is written in other characters can't be decoded.
    fingerprint: FINGERPRINT.test(print) ? print : '',
  };
}
