/**
 * A story that is taken up again, where the draft that it was written in is not here: its notes are, but not the text
 * of its report. That can join the draft later.
 */
import { articleText } from '../article/article-text.ts';
import { readKeptArticle } from '../article/article-limits.ts';
import type { CapturedArticle } from '../article/captured-article.ts';
import { THRESHOLD } from '../recognition/recognise.ts';
import type { Copy, Lookalike, Remark, Sentence, Source, Story, Term } from '../story/story.ts';
import { comparedText, fingerprintOf, nearness } from './copies.ts';
import {
  type DraftSource,
  type DraftStatement,
  type DraftStory,
  type DraftTerm,
  EMPTY_SOURCE,
  EMPTY_STATEMENT,
} from './draft-story.ts';
import { idFromName } from '../story/ids.ts';
import { dataDate } from './story-of-draft.ts';

/** What stories in files are in that say nothing else. */
const DEFAULT_LANGUAGE = 'en';

/** What a draft has to have. */
export type WrittenDraft = { readonly article: CapturedArticle; readonly story: DraftStory };

/**
 * Makes a draft that becomes the same story again, as long as nothing is changed in it; but when it was revised, is said
 * anew each time it is put to use or exported.
 *
 * @param isOurs whether the story was put to use here: one that somebody else has written is not replaced unasked
 */
export function draftOfStory(story: Story, isOurs: boolean): WrittenDraft {
  const { language = DEFAULT_LANGUAGE, copies } = story;
  const [first] = copies;
  const { id, notesBy, title, agency, asOf, gate } = story;
  const draft: DraftStory = {
    ...{ id, notesBy, language, title, agency, asOf, gate, copies },
    usedAs: isOurs ? (story.revised ?? '') : '',
    outlet: first?.publisher ?? '',
    url: first?.url ?? '',
    terms: story.terms.map(termOf),
    timeline: story.timeline.map(statementOf),
    reading: story.reading.map(statementOf),
    sources: Object.fromEntries(
      Object.entries(story.sources).map(([key, source]) => [key, sourceOf(source)]),
    ),
  };
  return { article: articleWithoutText(draft, first), story: draft };
}

/** How near an article is to the texts of a draft's story: from 1 up, it is the report that the draft is on. */
export function isReportOf({ copies }: DraftStory, article: CapturedArticle): boolean {
  return nearness(comparedText(articleText(article)), copies) >= THRESHOLD;
}

/** A draft's story once it has a text: where that stands is known then, and it is the first of the story's copies. */
export function withArticle(story: DraftStory, article: CapturedArticle): DraftStory {
  const { publisher, url, date } = article;
  const print = fingerprintOf(articleText(article));
  const same = story.copies.find(({ fingerprint }) => fingerprint === print?.fingerprint);
  if (!print || same) {
    const others = story.copies.filter((copy) => copy !== same);
    const copies = same ? [same, ...others] : others;
    const outlet = same?.publisher ?? story.outlet;
    return { ...story, copies, outlet, url: same?.url ?? url ?? '' };
  }
  const ids = story.copies.map(({ id }) => id);
  const copy: Copy = {
    id: idFromName(publisher, ids, 'copy'),
    publisher,
    date: date ?? dataDate(story.asOf),
    ...print,
  };
  return { ...story, copies: [copy, ...story.copies], outlet: publisher, url: url ?? '' };
}

/** What is known of it; nothing that no article may have. */
function articleWithoutText(
  { title, outlet, url, language }: DraftStory,
  first: Copy | undefined,
): CapturedArticle {
  const bare = { headline: title, paragraphs: [], publisher: outlet };
  const plain = { ...bare, date: null, url: null, language: null };
  const known = { ...bare, date: first?.date ?? null, url: url === '' ? null : url, language };
  return readKeptArticle(known) ?? plain;
}

function termOf({ id, kind, name, role = '', forms, notWithin = [], note }: Term): DraftTerm {
  return {
    ...{ id, kind, name, role, forms, notWithin },
    note: {
      gloss: statementOf(note.gloss),
      then: note.then.map(statementOf),
      since: note.since.map(statementOf),
      notToBeConfusedWith: (note.notToBeConfusedWith ?? []).map(statementOf),
    },
  };
}

function statementOf(statement: Sentence | Lookalike | Remark): DraftStatement {
  const { text, when, sources } = statement;
  const about = 'about' in statement ? statement.about : 'name' in statement ? statement.name : '';
  const saidBy = 'saidBy' in statement ? statement.saidBy : '';
  return { ...EMPTY_STATEMENT, ...{ text, when, sources, about }, saidBy };
}

function sourceOf({ publisher, title, url, date, remark = '' }: Source): DraftSource {
  return { ...EMPTY_SOURCE, ...{ publisher, title, url, remark }, date: date ?? '' };
}
