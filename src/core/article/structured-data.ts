/** What a page's structured data (JSON-LD, by schema.org's words) say of its article. */

/** Texts as they stand there. */
export type StructuredArticle = Readonly<
  Record<'headline' | 'publisher' | 'date' | 'url' | 'language', string | null>
>;

/** Any value of JSON. */
type Data = Readonly<Record<string, unknown>>;

/** A page has a few dozen things in its data; more are not looked at. */
const MAX_THINGS = 2_000;
const NEWS = /(?:^|[/:#])(?:\w*NewsArticle|LiveBlogPosting)$/;
const ARTICLE = /(?:^|[/:#])(?:\w*Article|\w*Posting|Report)$/;
const OUTLET = /(?:^|[/:#])(?:News(?:Media)?Organization|WebSite)$/;
/** What some software puts around the data. */
const WRAPPING = /^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g;

/**
 * Reads the article out of the data.
 *
 * @param blocks the texts of the page's blocks of data; one that is broken is passed over
 * @param isOfPage whether an address is the page's own: of several articles, that one is taken
 * @returns null where there is no article in them
 */
export function structuredArticle(
  blocks: readonly string[],
  isOfPage: (address: string) => boolean,
): StructuredArticle | null {
  const things = thingsIn(blocks.map(parsed));
  const articles = [NEWS, ARTICLE].flatMap((kind) => things.filter((one) => isKind(one, kind)));
  const article = articles.find((one) => addressesOf(one).some(isOfPage)) ?? articles[0] ?? null;
  if (!article) return null;
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  const outlet = things.find((thing) => isKind(thing, OUTLET));
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    publisher: nameOf(article.publisher, byId) ?? nameOf(outlet, byId),
    date: textOf(article.datePublished) ?? textOf(article.dateCreated),
    url: addressesOf(article)[0] ?? null,
    language: languageOf(article.inLanguage),
  };
}

function parsed(block: string): unknown {
  const text = block.replace(WRAPPING, '');
  for (const attempt of [text, withoutControls(text)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // Outlets write line breaks into texts, and commas after the last of a list.
    }
  }
  return null;
}

function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u001F]+/g, ' ').replace(/,(?=\s*[\]}])/g, '');
}

/** All objects in the data, whatever they stand in, in the order of the page. */
function thingsIn(data: readonly unknown[]): Data[] {
  const things: Data[] = [];
  const waiting: unknown[] = [...data].reverse();
  while (waiting.length > 0 && things.length < MAX_THINGS) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) things.push(value as Data);
    waiting.push(...(Object.values(value) as unknown[]).slice(0, MAX_THINGS).reverse());
  }
  return things;
}

function isKind(thing: Data, kind: RegExp): boolean {
  return listOf(thing['@type']).some((type) => typeof type === 'string' && kind.test(type));
}

function addressesOf(article: Data): string[] {
  return [article.mainEntityOfPage, article.url, article['@id']]
    .flatMap(listOf)
    .map((value) => textOf(isData(value) ? (value['@id'] ?? value.url) : value))
    .filter((address) => address !== null && /^https?:/i.test(address)) as string[];
}

/** The name of a thing that may be given by its name, by a reference, or in a list. */
function nameOf(value: unknown, byId: ReadonlyMap<unknown, Data>): string | null {
  const [first] = listOf(value);
  if (!isData(first)) return textOf(first);
  return textOf(first.name) ?? textOf(byId.get(first['@id'])?.name);
}

function languageOf(value: unknown): string | null {
  const [first] = listOf(value);
  if (!isData(first)) return textOf(first);
  return textOf(first.alternateName) ?? textOf(first.name);
}

/** The first text of what may be a text, a list, or an object that holds it. */
function textOf(value: unknown): string | null {
  const [first] = listOf(value);
  const text = isData(first) ? first['@value'] : first;
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
