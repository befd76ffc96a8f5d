/** A story file from a plain text: all that can be derived of it, and gaps that an author fills in. */
import type { Story, Term } from '../../src/core/story/story.ts';
import { reportOf } from '../sample/sample-page.ts';
import { copyOf, GAP } from './fingerprint-copy.ts';
import { proposeGateNames, proposeNames, type ProposedName } from './propose-names.ts';

const MAX_TERMS = 15;
const MAX_ID_CHARACTERS = 60;
/** As many as the first story needs of its five. */
const MIN_NAMES = 3;

/** A story with gaps: it has a text where a story has a kind or a date. */
export type ProposedStory = {
  readonly story: object;
  /** The names that became terms. */
  readonly names: readonly ProposedName[];
};

/**
 * Proposes a story.
 *
 * @param text the headline in its first line, then the paragraphs
 * @throws RangeError for a text that is too short for a fingerprint
 */
export function proposeStory(text: string): ProposedStory {
  const { headline } = reportOf(text);
  const copy = copyOf(text);
  const names = proposeNames(text).slice(0, MAX_TERMS);
  const gate = proposeGateNames(text);
  const story: Omit<Story, 'format' | 'terms'> & { format: number; terms: object[] } = {
    format: 1,
    id: idOf(headline),
    notesBy: GAP,
    language: GAP,
    title: headline,
    agency: GAP,
    asOf: GAP,
    gate: { names: gate, minNames: Math.max(2, Math.min(MIN_NAMES, gate.length)) },
    terms: names.map(termOf),
    timeline: [],
    reading: [],
    sources: { 'source-1': { publisher: GAP, title: GAP, url: GAP, date: GAP } },
    copies: [copy],
  };
  return { story, names };
}

function termOf({ forms }: ProposedName): Omit<Term, 'kind'> & { kind: string } {
  const [name = ''] = forms;
  const gap = { text: GAP, when: GAP, sources: ['source-1'] };
  return { id: idOf(name), kind: GAP, name, forms, note: { gloss: gap, then: [gap], since: [] } };
}

/** An id of a name's or headline's letters, as far as they have a plain form. */
function idOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .match(/[a-z0-9]+/g);
  const id = (words ?? []).join('-');
  const short = id.slice(0, MAX_ID_CHARACTERS + 1);
  if (id.length <= MAX_ID_CHARACTERS) return id === '' ? GAP : id;
  return short.slice(0, Math.max(short.lastIndexOf('-'), 1));
}
