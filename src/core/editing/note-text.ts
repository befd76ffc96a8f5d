/** A term's note as plain text, for what knows nothing of stories. */
import { formatPeriod } from '../story/dates.ts';
import type { Sentence, Term } from '../story/story.ts';

/** English dates are written as the interface writes them. */
const ENGLISH = 'en-GB';

/**
 * Writes a note: name and role, then a line for each sentence with its date, in the order of the note.
 *
 * @param language of the note, as a BCP 47 tag: the dates are written in it
 */
export function noteText({ name, role, note }: Term, language: string): string {
  const locale = language === 'en' ? ENGLISH : language;
  const sentence = ({ saidBy, text, when }: Omit<Sentence, 'sources'>): string =>
    `${saidBy === undefined ? '' : `${saidBy}: `}${text} (${formatPeriod(when, locale)})`;
  return [
    role === undefined ? name : `${name}: ${role}`,
    ...[note.gloss, ...note.then, ...note.since].map(sentence),
    ...(note.notToBeConfusedWith ?? []).map((other) => `≠ ${other.name}: ${sentence(other)}`),
  ].join('\n');
}

/** The ids of the sources that a note rests on, each once, in the order of its sentences. */
export function sourcesOf({ note }: Term): string[] {
  const sentences = [note.gloss, ...note.then, ...note.since, ...(note.notToBeConfusedWith ?? [])];
  return [...new Set(sentences.flatMap(({ sources }) => sources))];
}
