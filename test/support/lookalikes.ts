/** What only looks like a report: none of it is the story. */
import type { Report } from '../../tools/sample/sample-page.ts';
import { escapeHtml } from '../../tools/sample/sample-page.ts';
import { print, type Print } from './print.ts';
import { budget, harbour, summit } from './texts.ts';

/** Kinds of texts that share words with a report and are not it. */
export const lookalikes: Readonly<Record<string, (report: Report) => Print>> = {
  'a digest of one paragraph': ({ paragraphs }) =>
    print('The day in four paragraphs', [
      harbour.paragraphs[0] ?? '',
      paragraphs[0] ?? '',
      ...budget.paragraphs.slice(0, 2),
    ]),
  'a teaser on a front page': ({ headline, paragraphs }) => ({
    headline: 'The Sample Courier',
    body: [
      card(harbour.headline, harbour.paragraphs[0]),
      card(headline, paragraphs[0]),
      card(budget.headline, budget.paragraphs[0]),
      card(summit.headline, summit.paragraphs[0]),
    ].join('\n'),
  }),
  'another article that recycles three of its paragraphs': ({ paragraphs }) => {
    const [first, second, third] = [2, 4, 7].map((index) => paragraphs[index] ?? '');
    const own = budget.paragraphs;
    return print(budget.headline, [
      ...own.slice(0, 2),
      ...(first ? [first] : []),
      ...own.slice(2, 4),
      ...(second ? [second] : []),
      ...own.slice(4, 6),
      ...(third ? [third] : []),
      ...own.slice(6),
    ]);
  },
  'another article that recycles three in a row': ({ paragraphs }) =>
    print(budget.headline, [
      ...budget.paragraphs.slice(0, 3),
      ...paragraphs.slice(-4, -1),
      ...budget.paragraphs.slice(3),
    ]),
  'a list of a spokesman’s quotations': ({ paragraphs }) => {
    const said = paragraphs.filter((text) => text.includes('Carney')).slice(0, 3);
    const others = budget.paragraphs.filter(
      (text) => text.includes('Carney') || text.includes('said'),
    );
    const items = said.flatMap((text, index) => [text, others[index] ?? '']);
    return {
      headline: 'What Jay Carney said, week by week',
      body: `<ul>${items.map((text) => `<li>${escapeHtml(text)}</li>`).join('\n')}</ul>`,
    };
  },
  'a report of the same event by others': () => print(summit.headline, summit.paragraphs),
  'an article in which its names stand': () => print(budget.headline, budget.paragraphs),
  'a page of its names': () =>
    print(
      'Index of persons',
      Array.from({ length: 60 }, () => 'Obama, Putin, Magnitsky, Donilon, Carney'),
    ),
};

function card(headline: string, teaser = ''): string {
  return `<section><h2>${escapeHtml(headline)}</h2><p>${escapeHtml(teaser)}</p><a href="#more">More</a></section>`;
}
