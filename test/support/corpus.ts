/**
 * The test texts and pages that stand beside the project and are no part of it: one article, texts
 * that are not that article, and real pages to put them into.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { escapeHtml, type Report } from '../../tools/sample/sample-page.ts';
import type { Print } from './print.ts';

export type CorpusText = Report & { readonly name: string };

export type CorpusPage = {
  readonly name: string;
  /** The one element that holds the page's article; null where it has none. */
  readonly selector: string | null;
  /** The page as it is, without its scripts and outside references. */
  readonly html: string;
  /** The same page with a text in place of its article. */
  readonly putInto: (text: Report) => string;
  /** The same, as the text is printed. */
  readonly print: (text: Print) => string;
};

export type Corpus = {
  readonly article: CorpusText;
  readonly siblings: readonly CorpusText[];
  readonly negatives: readonly CorpusText[];
  readonly pages: readonly CorpusPage[];
};

const FOLDER =
  process.env['BACKSTORY_CORPUS'] ?? path.resolve(import.meta.dirname, '../../../shared/corpus');
/** A line of the outlet's page that stuck to the article's text. */
const FURNITURE = /^Around the Web$/;
const OUTSIDE =
  'script, link, iframe, object, embed, video, audio, base, meta[http-equiv], img, source, noscript, use';

/** Reads the corpus; null where it isn't there. */
export function corpus(): Corpus | null {
  if (!existsSync(FOLDER)) return null;
  return {
    article: readText('article.txt'),
    siblings: readTexts('siblings'),
    negatives: readTexts('negatives'),
    pages: readPages(),
  };
}

/** Says in one visible line what is left out without the corpus. */
export function announceMissing(what: string): void {
  console.warn(`LEFT OUT, no test texts at ${FOLDER}: ${what}`);
}

function readTexts(folder: string): CorpusText[] {
  return readdirSync(path.join(FOLDER, folder))
    .sort()
    .map((file) => readText(path.join(folder, file)));
}

function readText(file: string): CorpusText {
  const text = readFileSync(path.join(FOLDER, file), 'utf8').replace(/^(?:[A-Z0-9]+: .*\n)+/, '');
  const [headline = '', ...paragraphs] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !FURNITURE.test(line));
  return { name: path.basename(file, '.txt'), headline, paragraphs };
}

type IndexEntry = {
  readonly name: string;
  readonly file: string;
  readonly selector: string | null;
  readonly mode?: 'children' | 'wrapped' | 'br';
  readonly headline?: string | null;
};

function readPages(): CorpusPage[] {
  const folder = path.join(FOLDER, 'pages');
  const index = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as IndexEntry[];
  return index.map((entry) => {
    let page: PreparedPage | undefined;
    // Parsing takes long, and most tests need a few of the pages.
    const prepared = (): PreparedPage =>
      (page ??= prepare(entry, gunzipSync(readFileSync(path.join(folder, entry.file)))));
    const print = ({ headline, body }: Print): string =>
      prepared()
        .template()
        .replaceAll(HEADLINE_HERE, () => escapeHtml(headline))
        .replace(BODY_HERE, () => body);
    return {
      name: entry.name,
      selector: entry.selector,
      get html() {
        return prepared().html;
      },
      putInto: ({ headline, paragraphs }) =>
        print({ headline, body: paragraphs.map(PARAGRAPHS[entry.mode ?? 'children']).join('') }),
      print,
    };
  });
}

/** How a page sets off its paragraphs. */
const PARAGRAPHS = {
  children: (text: string) => `<p>${escapeHtml(text)}</p>`,
  wrapped: (text: string) => `<p>${escapeHtml(text)}</p>`,
  br: (text: string) => `${escapeHtml(text)}<br><br>`,
} as const;

/** Stand in a template where a headline and an article's paragraphs go. */
const HEADLINE_HERE = 'backstory-headline-here';
const BODY_HERE = 'backstory-body-here';

type PreparedPage = {
  /** The page as it is, without its scripts and outside references. */
  readonly html: string;
  /** The same with places for another article; throws where it has no article. */
  readonly template: () => string;
};

function prepare(entry: IndexEntry, file: Buffer): PreparedPage {
  const page = clean(file);
  const html = page.serialize();
  let template: string | undefined;
  return {
    html,
    template() {
      if (template !== undefined) return template;
      emptied(page, entry).append(BODY_HERE);
      return (template = page.serialize());
    },
  };
}

function clean(html: Buffer): JSDOM {
  const page = new JSDOM(html.toString('utf8'), {
    // Real pages hold styles that jsdom's parser does not know; nobody needs to hear of it.
    virtualConsole: new VirtualConsole(),
  });
  const { document } = page.window;
  for (const element of document.querySelectorAll(OUTSIDE)) element.remove();
  for (const style of document.querySelectorAll('style')) {
    style.textContent = style.textContent.replace(/@import[^;]+;|url\([^)]*\)/g, '');
  }
  for (const element of document.querySelectorAll('[style*="url("]'))
    element.removeAttribute('style');
  return page;
}

/** The element for the article's paragraphs, without them, below a place for another headline. */
function emptied(page: JSDOM, { name, selector, mode, headline }: IndexEntry): Element {
  const { document } = page.window;
  const holder = selector === null ? null : document.querySelector(selector);
  if (!holder) throw new Error(`${name} has no element for an article`);
  const heading = headline ? document.querySelector(headline) : null;
  if (heading) heading.textContent = HEADLINE_HERE;
  holder.replaceChildren();
  // Wrapped paragraphs lie deeper than the holder's children.
  return mode === 'wrapped' ? holder.appendChild(document.createElement('div')) : holder;
}
