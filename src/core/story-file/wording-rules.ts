/** The rules for the wording of a story's statements: short where the tooltip shows them, and attributed once. */
import { error, type Fault } from './fault.ts';
import type { Statement } from './statements.ts';

/** The most words of a gloss. */
export const MAX_GLOSS_WORDS = 15;

/** The most words of the first sentence of "then" and of "since", which the tooltip shows. */
export const MAX_FIRST_WORDS = 45;

/** Says in the text that somebody says it. */
const ATTRIBUTION =
  /\b(said|says|told|claimed|stated|according to|was (described|reported)|in (his|her|its|their) (account|view|words))\b/i;

/** Checks the wording of a statement. */
export function wordingFaults(statement: Statement): Fault[] {
  return [...lengthFaults(statement), ...attributionFaults(statement)];
}

function lengthFaults({ path, part, isFirst, text }: Statement): Fault[] {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const isOnPage = isFirst && (part === 'then' || part === 'since');
  const most = part === 'gloss' ? MAX_GLOSS_WORDS : isOnPage ? MAX_FIRST_WORDS : Infinity;
  return words > most ? [error([...path, 'text'], 'tooManyWords', words, most)] : [];
}

/** The note prints who says it before the text, so the text must be the bare claim. */
function attributionFaults({ path, saidBy, text }: Statement): Fault[] {
  if (saidBy === undefined) return [];
  const name = namesIn(saidBy).find((one) => text.toLowerCase().includes(one.toLowerCase()));
  if (name !== undefined) return [error([...path, 'text'], 'namesSpeaker', name)];
  const [words] = ATTRIBUTION.exec(text) ?? [];
  return words === undefined ? [] : [error([...path, 'text'], 'attributedTwice', words, saidBy)];
}

/** A speaker's whole name, and the last word of it where that is a name: "Vladimir Putin", "Putin". */
function namesIn(saidBy: string): string[] {
  const last = /\p{Lu}[\p{L}\p{M}'’-]*$/u.exec(saidBy)?.[0];
  return last === undefined ? [saidBy] : [saidBy, last];
}
