/** The pages that the bench measures on. */
import { samplePage, sampleReport, type Report } from '../../tools/sample/sample-page.ts';
import type { Served } from '../../tools/sample/serve.ts';
import { announceMissing, corpus } from '../support/corpus.ts';
import { print } from '../support/print.ts';
import { budget, harbour } from '../support/texts.ts';

/** A page as the bench's server serves it. */
export type BenchPage = { readonly name: string; readonly path: string };

/** What a page that carries the story logs and marks in the trace when its marks are painted. */
export const MARKED = 'marked';
/** The script that does so. */
export const REPORT_MARKS = `<script>
  requestAnimationFrame(function check() {
    if (![...CSS.highlights.keys()].some((name) => name.startsWith('backstory-'))) {
      requestAnimationFrame(check);
      return;
    }
    performance.mark('${MARKED}');
    console.log('${MARKED}');
  });
</script>`;

/** Each has two text nodes and about 50 bytes. */
const PARAGRAPHS = 45_000;

const texts = corpus();
if (!texts) announceMissing('the bench on real pages; it measures on the sample page');

/** The report on the pages that carry the story. */
export const report: Report = texts?.article ?? sampleReport();

/** Serves pages without the story, the synthetic one of 2 MB and 90,000 text nodes last. */
export function servePagesWithout(server: Served): BenchPage[] {
  const real = (texts?.pages ?? []).map(({ name, html }) => ({ name, body: html }));
  const own = [harbour, budget].map((text) => ({
    name: text.headline,
    body: samplePage(text),
  }));
  return serve(server, 'without', [
    ...(real.length > 0 ? real : own),
    { name: '2 MB, 90,000 text nodes', body: synthetic('') },
  ]);
}

/** Serves pages that carry the story, the synthetic one last. */
export function servePagesWith(server: Served): BenchPage[] {
  const printed = print(report.headline, report.paragraphs);
  const real = (texts?.pages ?? [])
    .filter(({ selector }) => selector !== null)
    .map((page) => ({ name: page.name, body: page.print(printed) + REPORT_MARKS }));
  const own = [{ name: 'sample page', body: samplePage(report) + REPORT_MARKS }];
  return serve(server, 'with', [
    ...(real.length > 0 ? real : own),
    {
      name: '2 MB, 90,000 text nodes',
      body: synthetic(`<article>${printed.body}</article>`) + REPORT_MARKS,
    },
  ]);
}

function synthetic(article: string): string {
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    (_, index) => `<p>Some words and “more” of <b>bold text ${String(index)}</b></p>`,
  );
  const middle = PARAGRAPHS / 2;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Synthetic</title><body>
${paragraphs.slice(0, middle).join('\n')}${article}${paragraphs.slice(middle).join('\n')}`;
}

function serve(
  server: Served,
  folder: string,
  pages: readonly { readonly name: string; readonly body: string }[],
): BenchPage[] {
  return pages.map(({ name, body }, index) => {
    const path = `/${folder}/${String(index)}`;
    server.set(path, { body });
    return { name, path };
  });
}
