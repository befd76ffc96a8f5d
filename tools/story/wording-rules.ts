/** The rules for the wording of a story's statements: short where the tooltip shows them, and attributed once. */
import type { Statement } from './statements.ts';

/** The most words of a gloss. */
export const MAX_GLOSS_WORDS = 15;

/** The most words of the first sentence of "then" and of "since", which the tooltip shows. */
export const MAX_FIRST_WORDS = 45;

/** Says in the text that somebody says it. */
const ATTRIBUTION =
  /\b(said|says|told|claimed|stated|according to|was (described|reported)|in (his|her|its|their) (account|view|words))\b/i;

/** Checks the wording of a statement; returns a line for each error: where it stands, and what is wrong. */
export function wordingErrors(statement: Statement): string[] {
  return [lengthError(statement), attributionError(statement)].flatMap((error) =>
    error === null ? [] : [`${statement.place}: ${error}`],
  );
}

function lengthError({ part, isFirst, text }: Statement): string | null {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const isShown = isFirst && (part === 'then' || part === 'since');
  const most = part === 'gloss' ? MAX_GLOSS_WORDS : isShown ? MAX_FIRST_WORDS : Infinity;
  return words > most
    ? `has ${String(words)} words, and the tooltip has room for ${String(most)}`
    : null;
}

/** The note prints who says it before the text, so the text must be the bare claim. */
function attributionError({ saidBy, text }: Statement): string | null {
  if (saidBy === undefined) return null;
  const name = namesIn(saidBy).find((one) => text.toLowerCase().includes(one.toLowerCase()));
  if (name !== undefined) {
    return `names "${name}", who is its "saidBy" already; the text must be the claim alone`;
  }
  const [words] = ATTRIBUTION.exec(text) ?? [];
  return words === undefined
    ? null
    : `has "${words}" beside its "saidBy" (${saidBy}); the text must be the claim alone`;
}

/** A speaker's whole name, and the last word of it where that is a name: "Vladimir Putin", "Putin". */
function namesIn(saidBy: string): string[] {
  const last = /\p{Lu}[\p{L}\p{M}'’-]*$/u.exec(saidBy)?.[0];
  return last === undefined ? [saidBy] : [saidBy, last];
}
