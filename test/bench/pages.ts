/** The pages that the bench measures on. */
import { samplePage, sampleReport, type Report } from '../../tools/sample/sample-page.ts';
import type { Served } from '../../tools/sample/serve.ts';
import { announceMissing, corpus } from '../support/corpus.ts';
import { print } from '../support/print.ts';
import { budget, harbour } from '../support/texts.ts';

export type BenchPage = { readonly name: string; readonly path: string };

/** What a page that carries the story says when its marks are painted, to the console and in the trace. */
export const MARKED = 'marked';
const SAY_WHEN_MARKED = `<script>
  requestAnimationFrame(function look() {
    if (![...CSS.highlights.keys()].some((name) => name.startsWith('backstory-'))) {
      requestAnimationFrame(look);
      return;
    }
    performance.mark('${MARKED}');
    console.log('${MARKED}');
  });
</script>`;

/** Text nodes and bytes of the synthetic page, about. */
const PARAGRAPHS = 45_000;

const texts = corpus();
if (!texts) announceMissing('the bench on real pages; it measures on our own');

/** The report that stands on the pages that carry it. */
export const report: Report = texts?.article ?? sampleReport();

/** Pages without the story, the synthetic one of 2 MB and 90,000 text nodes last. */
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

/** Pages that carry the story, the synthetic one last. */
export function servePagesWith(server: Served): BenchPage[] {
  const printed = print(report.headline, report.paragraphs);
  const real = (texts?.pages ?? [])
    .filter(({ selector }) => selector !== null)
    .map((page) => ({ name: page.name, body: page.print(printed) + SAY_WHEN_MARKED }));
  const own = [{ name: 'sample page', body: samplePage(report) + SAY_WHEN_MARKED }];
  return serve(server, 'with', [
    ...(real.length > 0 ? real : own),
    {
      name: '2 MB, 90,000 text nodes',
      body: synthetic(`<article>${printed.body}</article>`) + SAY_WHEN_MARKED,
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
