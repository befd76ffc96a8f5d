/** What a page's own data say of its article: headline, outlet, day, address, language. */
import { articleAddress, isFrontPage } from './article-address.ts';
import { cleanText, withoutMarkup } from './clean-text.ts';
import { publishedDay } from './published-day.ts';
import { structuredArticle } from './structured-data.ts';

/** Where a page may say it, as it stands there. */
export type FactSources = {
  /** The texts of its JSON-LD. */
  readonly structured: readonly string[];
  /** Contents of its meta elements by name, property or itemprop in small letters: the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** Dates of its time elements, those that say that they are of the publication first. */
  readonly times: readonly string[];
  /** Where its `<link rel=canonical>` leads, as an absolute address. */
  readonly canonical: string | null;
  /** Its own address. */
  readonly address: string;
  /** `<html lang>`. */
  readonly language: string;
  /** Its title, as a tab shows it. */
  readonly title: string;
  /** The main heading before the article. */
  readonly heading: string;
};

/** Null for each that the page does not say. */
export type ArticleFacts = Readonly<
  Record<'headline' | 'publisher' | 'date' | 'url' | 'language', string | null>
>;

const MAX_HEADLINE = 300;
const MAX_PUBLISHER = 120;
/** In a longer rest of a title, it is not the outlet's name. */
const MAX_NAME_IN_TITLE = 60;
/** Between a headline and what a title adds to it. */
const SEPARATOR = /^\s*[|·•–—:»-]\s*(.+)$/su;

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publish-date',
  'publishdate',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'date',
];

/** Gathers them, the most reliable place first, and makes them plain. */
export function articleFacts(sources: FactSources): ArticleFacts {
  const { meta, canonical, address, heading, title, times } = sources;
  const own = [canonical, meta.get('og:url'), address].map((one) => articleAddress(one ?? ''));
  const structured = structuredArticle(sources.structured, (one) =>
    own.includes(articleAddress(one)),
  );
  const inHeading = plain(heading, MAX_HEADLINE);
  const named =
    plain(structured?.publisher, MAX_PUBLISHER) ??
    firstPlain(meta, ['og:site_name', 'dc.publisher', 'application-name'], MAX_PUBLISHER);
  const titles = [structured?.headline, meta.get('og:title'), meta.get('twitter:title')];
  const headline = withoutName(
    titles.map((one) => plain(one, MAX_HEADLINE)).find((one) => one !== null) ??
      inHeading ??
      plain(title, MAX_HEADLINE),
    [named, inHeading],
  );
  const rest = headline === null ? null : restAfter(headline, plain(title, MAX_HEADLINE));
  return {
    headline,
    publisher: named ?? (rest !== null && rest.length <= MAX_NAME_IN_TITLE ? rest : null),
    date: first([structured?.date, ...DATES.map((name) => meta.get(name)), ...times], publishedDay),
    url: bestAddress([canonical, meta.get('og:url'), structured?.url], address),
    language: first(
      [structured?.language, sources.language, meta.get('og:locale'), meta.get('content-language')],
      languageTag,
    ),
  };
}

function plain(text: string | null | undefined, maxLength: number): string | null {
  return cleanText(withoutMarkup(text ?? ''), maxLength) || null;
}

function firstPlain(
  meta: ReadonlyMap<string, string>,
  names: readonly string[],
  maxLength: number,
): string | null {
  return first(
    names.map((name) => meta.get(name)),
    (text) => plain(text, maxLength),
  );
}

function first<Value>(
  texts: readonly (string | null | undefined)[],
  read: (text: string) => Value | null,
): Value | null {
  for (const text of texts) {
    const value = text ? read(text) : null;
    if (value !== null) return value;
  }
  return null;
}

/** A headline without the outlet's name behind it, as far as the page says one of the two alone. */
function withoutName(
  headline: string | null,
  [publisher, heading]: readonly (string | null | undefined)[],
): string | null {
  if (headline === null) return null;
  if (heading && restAfter(heading, headline) !== null) return heading;
  if (!publisher || !headline.endsWith(publisher)) return headline;
  const before = headline.slice(0, -publisher.length);
  return /^(.+?)\s*[|·•–—»-]\s*$/su.exec(before)?.[1] ?? headline;
}

/** What a title has behind a headline and a separator; null where it is another title, or has nothing more. */
function restAfter(headline: string, title: string | null): string | null {
  if (!title?.startsWith(headline)) return null;
  return SEPARATOR.exec(title.slice(headline.length))?.[1] ?? null;
}

/** An outlet's software may give its first page's address for that of every article. */
function bestAddress(given: readonly (string | null | undefined)[], own: string): string | null {
  const ownAddress = articleAddress(own);
  const isSane = (address: string): string | null => {
    const clean = articleAddress(address);
    if (clean === null) return null;
    const isMisleading = isFrontPage(clean) && ownAddress !== null && !isFrontPage(ownAddress);
    return isMisleading ? null : clean;
  };
  return first(given, isSane) ?? ownAddress;
}

/** A language tag in its usual form; null for what is none, such as `English`. */
function languageTag(tag: string): string | null {
  const written = tag.trim().replaceAll('_', '-').split(/[,;]/, 1)[0] ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(written)) return null;
  try {
    return Intl.getCanonicalLocales(written)[0] ?? null;
  } catch {
    return null;
  }
}
