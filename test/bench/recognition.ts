/** Every kind of copy, and of what only looks like one, on every kind of page: how far from the threshold. */
import path from 'node:path';
import * as esbuild from 'esbuild';
import type { Page } from 'puppeteer-core';
import { THRESHOLD } from '../../src/core/recognition/recognise.ts';
import { samplePage, sampleReport, type Report } from '../../tools/sample/sample-page.ts';
import { serve } from '../../tools/sample/serve.ts';
import { readStories } from '../../tools/story/read-stories.ts';
import { buildGate } from '../../tools/story/build-gate.ts';
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

const onOurPage = ({ headline, body }: Print): string =>
  samplePage({ headline, paragraphs: [] }, () => body);

/** Kinds of pages, each made of a text as it is printed; of several of a kind the worst counts. */
const pageKinds: Readonly<Record<string, (text: Print) => string[]>> = {
  'our page': (text) => [onOurPage(text)],
  ...(texts && { 'real pages': (text: Print) => onRealPages(texts, text) }),
  advertised: (text) => [onOurPage(withAdvertisements(text))],
  commented: (text) => [onOurPage({ ...text, body: text.body + twoHundredComments() })],
  shadowed: (text) => [
    onOurPage({
      ...text,
      body: `<div><template shadowrootmode="open">${text.body}</template></div>`,
    }),
  ],
};

function onRealPages({ pages }: Corpus, text: Print): string[] {
  return pages.filter(({ selector }) => selector !== null).map((page) => page.print(text));
}

/** Kinds of texts: copies of a report, what only looks like one, and the real texts that are not it. */
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
  /** Kinds of copies that need not have the gate's names: our sample spreads them more thinly than the article. */
  readonly mayBeShut: number;
};

type Row = {
  readonly kind: string;
  readonly isStory: boolean;
  /** On every page; names from elsewhere on a page count for the gate too. */
  readonly gateIsOpen: boolean;
  readonly scores: readonly number[];
};

/** Measures every kind in real Chromium, in the texts as the content script reads them. */
export async function recognition(): Promise<Section[]> {
  const [server, bench] = [await serve(), await openBench(null)];
  const likeness = await likenessIn(bench.page);
  const look = async (body: string): Promise<PageLikeness> => {
    server.set('/', { body });
    await bench.page.goto(server.origin);
    return likeness();
  };
  const subjects: Subject[] = [{ name: 'the sample', story: sampleReport(), mayBeShut: 2 }];
  if (texts) subjects.unshift({ name: 'the article', story: report, mayBeShut: 0 });
  const sections: Section[] = [];
  for (const subject of subjects) {
    const rows: Row[] = [];
    for (const { kind, isStory, text } of textKinds(subject.story)) {
      const scores: number[] = [];
      let gateIsOpen = true;
      for (const make of Object.values(pageKinds)) {
        const seen: PageLikeness[] = [];
        for (const body of make(text)) seen.push(await look(body));
        gateIsOpen &&= seen.every((one) => one.gateIsOpen);
        const found = seen.map(({ score }) => score);
        scores.push(isStory ? Math.min(...found) : Math.max(...found));
      }
      rows.push({ kind, isStory, gateIsOpen, scores });
    }
    sections.push(sectionOf(subject, rows));
  }
  await Promise.all([bench.close(), server.stop()]);
  return sections;
}

/** Measures the page that is open, against all known copies. */
async function likenessIn(page: Page): Promise<() => Promise<PageLikeness>> {
  const stories = await readStories(STORIES);
  const { pattern, groups } = buildGate(stories);
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
      (source, known, all) =>
        likenessOfPage({ pattern: new RegExp(source, 'g'), groups: known }, all),
      pattern.source,
      groups,
      fingerprints,
    );
  };
}

function sectionOf({ name, mayBeShut }: Subject, rows: readonly Row[]): Section {
  const worst = ({ isStory, scores }: Row): number =>
    isStory ? Math.min(...scores) : Math.max(...scores);
  const shut = rows.filter(({ isStory, gateIsOpen }) => isStory && !gateIsOpen);
  const found = rows.filter(({ isStory, gateIsOpen }) => isStory && gateIsOpen);
  const least = Math.min(...found.map(worst));
  const most = Math.max(...rows.filter(({ isStory }) => !isStory).map(worst));
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
      { what: 'highest score of what is not the story', measured: most, atMost: THRESHOLD * 0.999 },
      { what: 'threshold, against the lowest score of a copy', measured: THRESHOLD, atMost: least },
      {
        what: 'copies that have too few of the gate’s names',
        measured: shut.length,
        atMost: mayBeShut,
      },
    ],
    remarks: [
      `Smallest margins: copies ${(least / THRESHOLD).toFixed(2)} × the threshold, all else ${(most / THRESHOLD).toFixed(2)} ×.`,
      ...shut.map(({ kind }) => `Too few of the gate’s names stand in: ${kind}. It is not found.`),
    ],
  };
}
