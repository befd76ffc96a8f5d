/**
 * `npm run bench -- wire --data FOLDER [--json FILE]`: recognition on pairs of real wire reports. Each pair's
 * first report is taken as a known story and its second as the text of a page, a paragraph a block.
 *
 * FOLDER holds `reports.jsonl.gz`, a line a report (`id`, `words`: paragraphs parted by a line feed, words
 * by a space), and `pairs.tsv.gz`, a line a pair: story, page, and `update` for the same report, updated or
 * cut by the desk, or `other` for another one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { shingles } from '../../src/core/recognition/fingerprint.ts';
import { paragraphsOf } from '../../src/core/recognition/paragraphs.ts';
import { type ComparedText, likenessTo, THRESHOLD } from '../../src/core/recognition/recognise.ts';
import { BLOCK_END } from '../../src/core/recognition/span.ts';
import { readWords } from '../../src/core/recognition/words.ts';
import type { Section } from './report.ts';

/** The limits, in per cent of the pairs. Some updates were rewritten whole, so that no recogniser can find them. */
const MAX_OTHERS_FOUND = 0.65;
const MAX_UPDATES_MISSED = 30;
/** How much of the story's words the page has: the upper ends of the table's rows. */
const SHARES = [0.2, 0.4, 0.6, 0.8, 1] as const;

type Pair = { readonly story: string; readonly page: string; readonly isUpdate: boolean };
type Compared = Pair & {
  readonly isFound: boolean;
  /** The share of the story's shingles that stand anywhere on the page. */
  readonly shareHere: number;
};

/** The results as `--json` writes them; shares are between 0 and 1. */
type Results = {
  readonly reports: number;
  readonly updates: number;
  readonly others: number;
  readonly updatesFound: number;
  readonly othersFound: number;
  /** The share of the stories with a pair `other` that are found on one of them. */
  readonly storiesWronged: number;
  /** The share of the updates found, by how much of the story stands on the page. */
  readonly foundByShareHere: Readonly<Record<string, number>>;
};

/** Measures all pairs. */
export function wire(data: string, json: string | null): Section {
  const reports = readReports(data);
  const textOf = (id: string): ComparedText => {
    const text = reports.get(id);
    if (!text) throw new Error(`pairs.tsv.gz names ${id}, which reports.jsonl.gz does not have`);
    return text;
  };
  const compared = readPairs(data).map((pair): Compared => {
    const [story, page] = [textOf(pair.story), textOf(pair.page)];
    const score = likenessTo(page, story.shingles)?.score ?? 0;
    return { ...pair, isFound: score >= THRESHOLD, shareHere: shareOf(story, page) };
  });
  const results = resultsOf(reports.size, compared);
  if (json !== null) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
  return sectionOf(results);
}

function readReports(data: string): Map<string, ComparedText> {
  return new Map(
    linesOf(path.join(data, 'reports.jsonl.gz')).map((line) => {
      const { id, words } = JSON.parse(line) as { id: string; words: string };
      const text = words.replaceAll('\n', BLOCK_END);
      const read = readWords(text);
      const compared = shingles(read.map((word) => word.text));
      return [id, { shingles: compared, paragraphs: paragraphsOf(text, read) }];
    }),
  );
}

function readPairs(data: string): Pair[] {
  return linesOf(path.join(data, 'pairs.tsv.gz')).map((line) => {
    const [story = '', page = '', label] = line.split('\t');
    return { story, page, isUpdate: label === 'update' };
  });
}

function linesOf(file: string): string[] {
  return gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
}

function shareOf(story: ComparedText, page: ComparedText): number {
  const onPage = new Set(page.shingles);
  return share([...story.shingles], (shingle) => onPage.has(shingle));
}

function resultsOf(reports: number, compared: readonly Compared[]): Results {
  const updates = compared.filter(({ isUpdate }) => isUpdate);
  const others = compared.filter(({ isUpdate }) => !isUpdate);
  const wronged = new Set(others.filter(({ isFound }) => isFound).map(({ story }) => story));
  const stories = [...new Set(others.map(({ story }) => story))];
  const rows = SHARES.map((most, index): [string, number] => {
    const least = SHARES[index - 1] ?? 0;
    const some = updates.filter(
      ({ shareHere }) => shareHere > least && (shareHere <= most || most === 1),
    );
    return [`${String(least)}–${String(most)}`, share(some, ({ isFound }) => isFound)];
  });
  return {
    reports,
    updates: updates.length,
    others: others.length,
    updatesFound: share(updates, ({ isFound }) => isFound),
    othersFound: share(others, ({ isFound }) => isFound),
    storiesWronged: share(stories, (story) => wronged.has(story)),
    foundByShareHere: Object.fromEntries(rows),
  };
}

/** The share of items that are so; 0 of none. */
function share<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(isSo).length / items.length;
}

function sectionOf(results: Results): Section {
  const { reports, updates, others, updatesFound, othersFound, storiesWronged } = results;
  return {
    title: `Recognition of ${String(reports)} wire reports in pairs, in per cent`,
    head: ['pairs', 'number', 'found'],
    rows: [
      ['the same report, updated', updates, updatesFound * 100],
      ...Object.entries(results.foundByShareHere).map(([range, found]) => [
        `  with ${range} of the story on the page`,
        '',
        found * 100,
      ]),
      ['another report', others, othersFound * 100],
      ['stories found in another report', '', storiesWronged * 100],
    ],
    limits: [
      { what: 'others found, per cent', measured: othersFound * 100, atMost: MAX_OTHERS_FOUND },
      {
        what: 'updates missed, per cent',
        measured: (1 - updatesFound) * 100,
        atMost: MAX_UPDATES_MISSED,
      },
    ],
  };
}
