/** The copies of a story that are made of articles: the first one, and the texts that other outlets have made of it. */
import { articleText, hasText } from '../article/article-text.ts';
import type { CapturedArticle } from '../article/captured-article.ts';
import { decodeFingerprint, encodeFingerprint, shingles } from '../recognition/fingerprint.ts';
import { paragraphsOf } from '../recognition/paragraphs.ts';
import { type ComparedText, likenessTo, THRESHOLD } from '../recognition/recognise.ts';
import { readWords } from '../recognition/words.ts';
import type { Copy } from '../story/story.ts';
import { idFromName } from '../story/ids.ts';

/** A shorter text could not be told from a quotation. */
export const MIN_COPY_WORDS = 20;

/** What the schema takes for an address; a file on a disk has none that others could follow. */
const WEB_ADDRESS = /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/;

/** An article whose day of publication is known: a copy has one. */
export type DatedArticle = CapturedArticle & { readonly date: string };

/** What another text of a story is to the copies that the story has. */
export type AnotherCopy = {
  /** The entry for the story's copies. */
  readonly copy: Copy;
  /** How like it is to the nearest of the copies, in multiples of what recognition needs. */
  readonly score: number;
  /** Whether recognition takes the text for the story as it is; where it doesn't, it may be another report. */
  readonly isNear: boolean;
  /** The copy that has the same words; null where none does. */
  readonly sameAs: string | null;
};

/**
 * Makes the entry for an article in a story's copies.
 *
 * @param takenIds the ids of the copies that the story has
 * @returns null for an article of fewer than {@link MIN_COPY_WORDS} words
 */
export function copyOfArticle(article: DatedArticle, takenIds: Iterable<string>): Copy | null {
  const print = fingerprintOf(articleText(article));
  if (!print) return null;
  const { publisher, date, url } = article;
  return {
    id: idFromName(publisher, takenIds, 'copy'),
    publisher,
    date,
    ...(url !== null && WEB_ADDRESS.test(url) && { url }),
    ...print,
  };
}

/**
 * Makes the entry for another text of a story, and measures how near it is to the story.
 *
 * @returns null for an article of fewer than {@link MIN_COPY_WORDS} words
 */
export function anotherCopy(
  copies: readonly Pick<Copy, 'id' | 'fingerprint'>[],
  article: DatedArticle,
): AnotherCopy | null {
  const ids = copies.map(({ id }) => id);
  const copy = copyOfArticle(article, ids);
  if (!copy) return null;
  const text = comparedText(articleText(article));
  const score = nearness(text, copies);
  const same = copies.find(({ fingerprint }) => fingerprint === copy.fingerprint);
  return { copy, score, isNear: score >= THRESHOLD, sameAs: same?.id ?? null };
}

/** How like a text is to the nearest of some copies, as `likenessTo` scores it; 0 where they have nothing in common. */
export function nearness(text: ComparedText, copies: readonly Pick<Copy, 'fingerprint'>[]): number {
  const scores = copies.map(
    ({ fingerprint }) => likenessTo(text, decodeFingerprint(fingerprint))?.score ?? 0,
  );
  return Math.max(0, ...scores);
}

/** A text as recognition compares it. */
export function comparedText(text: string): ComparedText {
  const words = readWords(text);
  return {
    shingles: shingles(words.map((word) => word.text)),
    paragraphs: paragraphsOf(text, words),
  };
}

/** Length and fingerprint of a text; null for one that is too short. */
export function fingerprintOf(text: string): Pick<Copy, 'words' | 'fingerprint'> | null {
  const words = readWords(text).map((word) => word.text);
  if (words.length < MIN_COPY_WORDS) return null;
  return { words: words.length, fingerprint: encodeFingerprint(shingles(words)) };
}

/** The same of an article; null also where its text is not here. */
export function printOfArticle(article: CapturedArticle): ReturnType<typeof fingerprintOf> {
  return hasText(article) ? fingerprintOf(articleText(article)) : null;
}
