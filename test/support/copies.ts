/** What outlets make of a wire report: all of it is the story. */
import { escapeHtml, type Report } from '../../tools/sample/sample-page.ts';
import { between, interleaved, print, type Print, reworded } from './print.ts';
import { random, shuffled } from './random.ts';
import { blog, budget, comments, harbour } from './texts.ts';

/** Of a report, the share of runs of five words that a desk's rewording leaves as they were. */
const LEFT_BY_A_DESK = 0.4;

const SPELLINGS = [
  ['programme', 'program'],
  ['defence', 'defense'],
  ['favour', 'favor'],
  ['organisation', 'organization'],
  ['grey', 'gray'],
] as const;

/** Kinds of copies, by what was done to the report. */
export const copies: Readonly<Record<string, (report: Report) => Print>> = {
  'word for word': ({ headline, paragraphs }) => print(headline, paragraphs),
  'its first four paragraphs': ({ headline, paragraphs }) =>
    print(headline, paragraphs.slice(0, 4)),
  'its back half': ({ paragraphs }) =>
    print('More from the talks', paragraphs.slice(Math.floor(paragraphs.length / 2))),
  'its paragraphs in another order': ({ headline, paragraphs }) =>
    print(headline, shuffled(paragraphs, random(7))),
  'every paragraph reworded by a desk': ({ paragraphs }) => {
    const next = random(11);
    return print(
      'Two dates for the presidents',
      paragraphs.map((text) => reworded(text, LEFT_BY_A_DESK, next)),
    );
  },
  'merged with agency copy': ({ headline, paragraphs }) =>
    print(headline, interleaved(paragraphs, budget.paragraphs.slice(0, 5))),
  'in a round-up of the world': ({ headline, paragraphs }) =>
    print('The world in short', [
      ...harbour.paragraphs.slice(0, 4),
      headline,
      ...paragraphs.slice(0, 6),
      ...budget.paragraphs.slice(0, 4),
    ]),
  'quoted for the most part in a blog': ({ paragraphs }) =>
    print(
      blog.headline,
      interleaved(
        blog.paragraphs,
        paragraphs.filter((_, index) => index !== 2 && index !== 6),
      ),
    ),
  'under another headline': ({ paragraphs }) =>
    print('Presidents to meet, and meet again', paragraphs),
  'in American spelling': (report) => respelled(report, 0, 1),
  'in British spelling': (report) => respelled(report, 1, 0),
  'in straight quotes': ({ headline, paragraphs }) => print(headline, paragraphs.map(straight)),
  'in curly quotes': ({ headline, paragraphs }) =>
    print(
      headline,
      paragraphs.map((text) => curly(straight(text))),
    ),
  'with a dateline in capitals': ({ headline, paragraphs }) =>
    print(headline.toUpperCase(), [
      `WASHINGTON/MOSCOW, APRIL 16 (AGENCIES) — ${opening(paragraphs[0] ?? '')}`,
      ...paragraphs.slice(1),
    ]),
  'in line breaks instead of paragraphs': ({ headline, paragraphs }) => ({
    headline,
    body: paragraphs.map(escapeHtml).join('<br><br>\n'),
  }),
  'in nested inline tags': ({ headline, paragraphs }) => ({
    headline,
    body: paragraphs.map((text) => `<p>${nested(text)}</p>`).join('\n'),
  }),
  'with soft hyphens': ({ headline, paragraphs }) =>
    print(
      headline,
      paragraphs.map((text) => text.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1\u00AD')),
    ),
  'with no-break spaces': ({ headline, paragraphs }) =>
    print(
      headline,
      paragraphs.map((text) => text.replace(/ (?=\p{Lu}|\d)/gu, '\u00A0')),
    ),
  'with advertisements and related links': ({ headline, paragraphs }) =>
    withAdvertisements(print(headline, paragraphs)),
  'followed by two hundred comments': ({ headline, paragraphs }) => ({
    headline,
    body: print(headline, paragraphs).body + twoHundredComments(),
  }),
  'its first two paragraphs, as a brief': ({ headline, paragraphs }) =>
    print(headline, paragraphs.slice(0, 2)),
};

const ADVERTISEMENT =
  '<div class="advertisement"><small>Advertisement</small> <a href="#boots">Boots that last. Now in brown.</a></div>';

/** The same text with something to buy or to read between its paragraphs. */
export function withAdvertisements({ headline, body }: Print): Print {
  const more = (index: number): string => (index % 2 === 0 ? ADVERTISEMENT : relatedLinks(index));
  return { headline, body: between(body, more) };
}

function relatedLinks(index: number): string {
  const links = [harbour, budget, blog].map(
    ({ headline }, link) =>
      `<li><a href="#${String(index)}-${String(link)}">${escapeHtml(headline)}</a></li>`,
  );
  return `<aside><b>Read also</b><ul>${links.join('')}</ul></aside>`;
}

/** As they stand below many articles, in the same element. */
export function twoHundredComments(): string {
  return Array.from({ length: 200 }, (_, index) => {
    const said = comments[(index * 7) % comments.length] ?? '';
    return `<p><b>Reader ${String(index + 1)}</b> ${escapeHtml(said)}</p>`;
  }).join('\n');
}

function respelled({ headline, paragraphs }: Report, from: 0 | 1, to: 0 | 1): Print {
  const respell = (text: string): string =>
    SPELLINGS.reduce((result, pair) => result.replaceAll(pair[from], pair[to]), text);
  return print(respell(headline), paragraphs.map(respell));
}

function straight(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

function curly(text: string): string {
  return text
    .replace(/(^|[\s(])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/'/g, '’');
}

function opening(text: string): string {
  const [first = '', second = '', ...rest] = text.split(' ');
  return [first.toUpperCase(), second.toUpperCase(), ...rest].join(' ');
}

/** Tags round and in the middle of words, three deep. */
function nested(text: string): string {
  return escapeHtml(text).replace(
    /(?<![&\w])(\p{L}{2})(\p{L}{2,}) (\p{L}+)/gu,
    '<span><em>$1<b>$2</b></em> <i>$3</i></span>',
  );
}
