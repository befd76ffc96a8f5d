/** A story file from a plain text: all that can be derived of it, and gaps that an author fills in. */
import { proposeGate } from '../../src/core/editing/gate-proposal.ts';
import { idFromName, storyId } from '../../src/core/story/ids.ts';
import { type ProposedName, proposedNames } from '../../src/core/editing/proposed-names.ts';
import type { Story, Term } from '../../src/core/story/story.ts';
import { reportOf } from '../sample/sample-page.ts';
import { fingerprintedCopy, GAP } from './fingerprint-copy.ts';

const MAX_TERMS = 15;

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
  const report = reportOf(text);
  const copy = fingerprintedCopy(text);
  const article = { ...report, publisher: '', date: null, url: null, language: null };
  const names = proposedNames(article).slice(0, MAX_TERMS);
  const story: Omit<Story, 'format' | 'terms'> & { format: number; terms: object[] } = {
    format: 1,
    id: storyId({ title: report.headline, asOf: null, notesBy: '' }, []),
    notesBy: GAP,
    language: GAP,
    title: report.headline,
    agency: GAP,
    asOf: GAP,
    gate: proposeGate(article, []) ?? { names: [], minNames: 2 },
    terms: termsOf(names),
    timeline: [],
    reading: [],
    sources: { 'source-1': { publisher: GAP, title: GAP, url: GAP, date: GAP } },
    copies: [copy],
  };
  return { story, names };
}

function termsOf(names: readonly ProposedName[]): (Omit<Term, 'kind'> & { kind: string })[] {
  const gap = { text: GAP, when: GAP, sources: ['source-1'] };
  const ids: string[] = [];
  return names.map(({ name, kind, forms }) => {
    const id = idFromName(name, ids, 'term');
    ids.push(id);
    const note = { gloss: gap, then: [gap], since: [] };
    return { id, kind: kind ?? GAP, name, forms, note };
  });
}
