/** Where the forms of a story's terms stand in an article, as they will be marked on its page. */
import type { KnownTerm } from '../recognition/known-story.ts';
import { findMentions, type Mention } from '../recognition/mentions.ts';
import type { Span } from '../recognition/span.ts';
import { readWords, type Word } from '../recognition/words.ts';

/** The places of a term. Spans count UTF-16 code units of the text. */
export type TermPlaces = {
  readonly termId: string;
  /** How often it stands in the text. */
  readonly count: number;
  /** A line for each of its forms, in their order; one that never stands has no place. */
  readonly forms: readonly FormPlaces[];
  /** Where longer names stand that hold a form and mean somebody else. */
  readonly namesakes: readonly Span[];
};

export type FormPlaces = { readonly form: string; readonly places: readonly Span[] };

/** A mention of a term in an article; its span counts UTF-16 code units. */
export type PlacedMention = Span & {
  readonly termId: string;
  readonly words: readonly Word[];
  readonly isNamesake: boolean;
};

/**
 * Finds the places of all terms together, since of two forms at a place the longer one counts, whichever term it is of.
 *
 * @param text an article, see `articleText`
 * @param terms the terms that the story has so far
 * @param words the text's words, where they are read already
 */
export function formPlaces(
  text: string,
  terms: readonly KnownTerm[],
  words?: readonly Word[],
): TermPlaces[] {
  return placesOfTerms(terms, placedMentions(text, terms, words));
}

/** Says of each term where it stands, by the mentions of all. */
export function placesOfTerms(
  terms: readonly KnownTerm[],
  placed: readonly PlacedMention[],
): TermPlaces[] {
  const byTerm = new Map<string, PlacedMention[]>();
  for (const mention of placed) addTo(byTerm, mention.termId, mention);
  return terms.map(({ id, forms }) => {
    const all = byTerm.get(id) ?? [];
    const mentions = all.filter(({ isNamesake }) => !isNamesake);
    return {
      termId: id,
      count: mentions.length,
      forms: placesByForm(forms, mentions),
      namesakes: all.filter(({ isNamesake }) => isNamesake).map(spanOf),
    };
  });
}

/**
 * Every place where a form of a term stands, or a longer name that means somebody else, in reading order.
 *
 * @param words the text's words, where they are read already
 */
export function placedMentions(
  text: string,
  terms: readonly KnownTerm[],
  words: readonly Word[] = readWords(text),
): PlacedMention[] {
  // The article is the copy that the story knows, so there each word is followed by the next.
  const { mentions, namesakes } = findMentions({ text, words, isFollowed: () => true }, terms);
  const place =
    (isNamesake: boolean) =>
    ({ termId, from, to }: Mention): PlacedMention => ({
      termId,
      from: words[from]?.from ?? 0,
      to: words[to - 1]?.to ?? 0,
      words: words.slice(from, to),
      isNamesake,
    });
  const all = [...mentions.map(place(false)), ...namesakes.map(place(true))];
  return all.sort((one, other) => one.from - other.from);
}

function placesByForm(forms: readonly string[], mentions: readonly PlacedMention[]): FormPlaces[] {
  const places = new Map<string, Span[]>();
  for (const mention of mentions) {
    for (const key of keysOf(mention.words)) addTo(places, key, spanOf(mention));
  }
  return forms.map((form) => ({ form, places: places.get(formKey(form)) ?? [] }));
}

/** The words of a form as they are compared: what has the same key is the same form to recognition. */
export function formKey(form: string): string {
  return readWords(form)
    .map(({ name }) => name)
    .join(' ');
}

/** The keys of the forms that may stand at some words, the last of which may have a possessive ending. */
function keysOf(words: readonly Word[]): Set<string> {
  const before = words.slice(0, -1).map(({ text }) => text);
  const last = words.at(-1);
  return new Set([last?.text, last?.name].map((end) => [...before, end].join(' ')));
}

function spanOf({ from, to }: Span): Span {
  return { from, to };
}

function addTo<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
