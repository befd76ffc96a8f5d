/** An article as outlets print it: among pictures, boxes of other news, newsletters, and with data for machines. */
import { escapeHtml } from '../../tools/sample/sample-page.ts';
import { harbour } from './texts.ts';

const DATA = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'NewsMediaOrganization', '@id': '#outlet', name: 'The Harbour Gazette' },
    {
      '@type': ['NewsArticle'],
      headline: harbour.headline,
      datePublished: '2013-04-15T23:30:00-04:00',
      publisher: { '@id': '#outlet' },
      inLanguage: 'en_GB',
    },
  ],
};

/** Texts within the article's element that are none of its paragraphs. */
export const NO_PARAGRAPHS = [
  'A crane by night.',
  'Read more: Tide tables for the week',
  'Our newsletter',
];

/** @param address the canonical address that it gives */
export function outletPage(address: string): string {
  const [first = '', second = '', ...rest] = harbour.paragraphs.map(
    (text) => `<p>${escapeHtml(text)}</p>`,
  );
  const [caption, more, newsletter] = NO_PARAGRAPHS;
  return `<!doctype html>
    <html lang="en"><head><title>${escapeHtml(harbour.headline)} | The Harbour Gazette</title>
    <link rel="canonical" href="${address}">
    <script type="application/ld+json">${JSON.stringify(DATA)}</script></head>
    <body><header><nav><a href="#home">Home</a> <a href="#sport">Sport</a></nav></header>
    <div class="page"><div class="story-body"><h1>${escapeHtml(harbour.headline)}</h1>
    <figure><figcaption>${caption}</figcaption></figure>${first}
    <p><a href="#tides">${more}</a></p>${second}
    <div class="newsletter-signup"><h3>${newsletter}</h3><p>Every morning, all of the news of the harbour.</p></div>
    ${rest.join('')}</div></div>
    <section class="comments"><h2>Comments</h2><p>I could not have said it any better than the harbour master did.</p></section>
    <footer>The Harbour Gazette, since 1893, all rights reserved.</footer></body></html>`;
}
