/** How far from the threshold copies, and texts that only resemble one, are on every kind of page. */
import path from 'node:path';
import * as esbuild from 'esbuild';
import type { Page } from 'puppeteer-core';
import { THRESHOLD } from '../../src/core/recognition/recognise.ts';
import { samplePage, sampleReport, type Report } from '../../tools/sample/sample-page.ts';
import { serve } from '../../tools/sample/serve.ts';
import { readStories } from '../../tools/story/read-stories.ts';
import { buildGate } from '../../src/core/recognition/build-gate.ts';
import { copies, twoHundredComments, withAdvertisements } from '../support/copies.ts';
import { type Corpus, corpus } from '../support/corpus.ts';
import { lookalikes } from '../support/lookalikes.ts';
import { print, type Print } from '../support/print.ts';
import { openBench } from './browser.ts';
import type { PageLikeness } from './likeness-in-page.ts';
import { report } from './pages.ts';
import type { Section } from './report.ts';

const STORIES = path.resolve(import.meta.dirname, '../../assets/stories');
const texts = corpus();

const onSamplePage = ({ headline, body }: Print): string =>
  samplePage({ headline, paragraphs: [] }, () => body);

/** Kinds of pages, each with a text on it; where a kind has several pages, the worst score counts. */
const pageKinds: Readonly<Record<string, (text: Print) => string[]>> = {
  'sample page': (text) => [onSamplePage(text)],
  ...(texts && { 'real pages': (text: Print) => onRealPages(texts, text) }),
  'with adverts': (text) => [onSamplePage(withAdvertisements(text))],
  'with comments': (text) => [onSamplePage({ ...text, body: text.body + twoHundredComments() })],
  'in a shadow root': (text) => [
    onSamplePage({
      ...text,
      body: `<div><template shadowrootmode="open">${text.body}</template></div>`,
    }),
  ],
};

function onRealPages({ pages }: Corpus, text: Print): string[] {
  return pages.filter(({ selector }) => selector !== null).map((page) => page.print(text));
}

/** Kinds of texts: copies of a report, texts that only resemble it, and other real reports. */
function textKinds(story: Report): { kind: string; isStory: boolean; text: Print }[] {
  const others = [...(texts?.siblings ?? []), ...(texts?.negatives ?? [])];
  return [
    ...Object.entries(copies).map(([kind, make]) => ({ kind, isStory: true, text: make(story) })),
    ...Object.entries(lookalikes).map(([kind, make]) => ({
      kind,
      isStory: false,
      text: make(story),
    })),
    ...others.map(({ name, headline, paragraphs }) => ({
      kind: name,
      isStory: false,
      text: print(headline, paragraphs),
    })),
  ];
}

type Subject = {
  readonly name: string;
  readonly story: Report;
  /**
   * How many kinds of copies may have too few of the gate's names: the sample spreads them more thinly
   * than the article.
   */
  readonly maxShut: number;
};

type Row = {
  readonly kind: string;
  readonly isStory: boolean;
  /** Whether the gate opens on every kind of page; names from elsewhere on a page count too. */
  readonly gateIsOpen: boolean;
  readonly scores: readonly number[];
};

/** Measures every kind of text in Chromium, read from the page as the extension reads it. */
export async function recognition(): Promise<Section[]> {
  const [server, bench] = [await serve(), await openBench(null)];
  const likeness = await likenessIn(bench.page);
  const measure = async (body: string): Promise<PageLikeness> => {
    server.set('/', { body });
    await bench.page.goto(server.origin);
    return likeness();
  };
  const subjects: Subject[] = [{ name: 'the sample', story: sampleReport(), maxShut: 2 }];
  if (texts) subjects.unshift({ name: 'the article', story: report, maxShut: 0 });
  const sections: Section[] = [];
  for (const subject of subjects) {
    const rows: Row[] = [];
    for (const { kind, isStory, text } of textKinds(subject.story)) {
      const scores: number[] = [];
      let gateIsOpen = true;
      for (const make of Object.values(pageKinds)) {
        const measured: PageLikeness[] = [];
        for (const body of make(text)) measured.push(await measure(body));
        gateIsOpen &&= measured.every((page) => page.gateIsOpen);
        const found = measured.map(({ score }) => score);
        scores.push(isStory ? Math.min(...found) : Math.max(...found));
      }
      rows.push({ kind, isStory, gateIsOpen, scores });
    }
    sections.push(sectionOf(subject, rows));
  }
  await Promise.all([bench.close(), server.stop()]);
  return sections;
}

/** Prepares to measure whatever page is open, against all known copies. */
async function likenessIn(page: Page): Promise<() => Promise<PageLikeness>> {
  const stories = await readStories(STORIES);
  const { pattern, ...rest } = buildGate(stories);
  const fingerprints = stories.flatMap(({ copies: known }) =>
    known.map((copy) => copy.fingerprint),
  );
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(import.meta.dirname, 'likeness-in-page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return async () => {
    await page.evaluate(outputFiles[0]?.text ?? '');
    return page.evaluate(
      (source, other, all) => likenessOfPage({ pattern: new RegExp(source, 'g'), ...other }, all),
      pattern.source,
      rest,
      fingerprints,
    );
  };
}

function sectionOf({ name, maxShut }: Subject, rows: readonly Row[]): Section {
  const worst = ({ isStory, scores }: Row): number =>
    isStory ? Math.min(...scores) : Math.max(...scores);
  const shut = rows.filter(({ isStory, gateIsOpen }) => isStory && !gateIsOpen);
  const found = rows.filter(({ isStory, gateIsOpen }) => isStory && gateIsOpen);
  const lowestOfCopies = Math.min(...found.map(worst));
  const highestOfOthers = Math.max(...rows.filter(({ isStory }) => !isStory).map(worst));
  const row = (one: Row): (string | number)[] => [
    `${one.isStory ? 'the story' : 'not it'}: ${one.kind}`,
    ...one.scores,
    worst(one) / THRESHOLD,
    one.gateIsOpen ? 'open' : 'shut',
  ];
  return {
    title: `Recognition of ${name}: scores, ${String(THRESHOLD)} and more is the story`,
    head: ['text', ...Object.keys(pageKinds), 'worst / threshold', 'gate'],
    rows: rows.map(row),
    limits: [
      {
        what: 'highest score of what is not the story',
        measured: highestOfOthers,
        atMost: THRESHOLD * 0.999,
      },
      {
        what: 'threshold, against the lowest score of a copy',
        measured: THRESHOLD,
        atMost: lowestOfCopies,
      },
      {
        what: 'copies that have too few of the gate’s names',
        measured: shut.length,
        atMost: maxShut,
      },
    ],
    remarks: [
      `Smallest margins: copies ${(lowestOfCopies / THRESHOLD).toFixed(2)} × the threshold, all else ${(highestOfOthers / THRESHOLD).toFixed(2)} ×.`,
      ...shut.map(({ kind }) => `Too few of the gate’s names stand in: ${kind}. It is not found.`),
    ],
  };
}
