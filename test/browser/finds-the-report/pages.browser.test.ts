/** The story is found in every kind of page. */
import { expect, test } from 'vitest';
import { samplePage, sampleReport } from '../../../tools/sample/sample-page.ts';
import { hoverMark, lineOfMarks, marksOn } from '../../support/marks.ts';
import { onSample, SAMPLE_MARKS, STORY_HTML } from '../../support/sample.ts';

const report = sampleReport();
const MEGABYTE = 'Nothing of note was said in all this time. '.repeat(24_400);

/** Kinds of pages, each with the sample in it. */
const pages: Record<string, { body: string; headers?: Record<string, string> }> = {
  'with the article in an open shadow root': {
    body: inShadow(STORY_HTML),
  },
  'with the article in a shadow root within another': {
    body: inShadow(`<p>Inside</p>${shadow(STORY_HTML)}`),
  },
  'with the article in the slot of a shadow root': {
    body: samplePage(undefined, (html) => shadow('<slot></slot>', html)),
  },
  'for print, without a frame': {
    body: `<!doctype html><title>Print</title><h1>${report.headline}</h1>${STORY_HTML}<hr>Printed from the web.`,
  },
  'of plain text': {
    body: [report.headline, ...report.paragraphs].join('\n\n'),
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  },
  'of a table': {
    body: `<table border=0><tr><td width=120>Menu<td>${STORY_HTML}</table>`,
  },
  'like a reader’s view over the page': {
    body: samplePage().replace(
      '</body>',
      () => `<script>
        const article = document.querySelector('article');
        const view = document.createElement('div');
        view.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: #fdf6e3';
        view.append(...[...article.children].map((paragraph) => paragraph.cloneNode(true)));
        document.querySelector('.columns').style.display = 'none';
        document.body.append(view);
      </script></body>`,
    ),
  },
  'with a text of a megabyte in one node': {
    body: samplePage(
      undefined,
      (html) => `${html}</article><pre hidden>${MEGABYTE}</pre><pre>${MEGABYTE}</pre><article>`,
    ),
  },
  'with the article in a text of a megabyte in one node': {
    body: `<!doctype html><pre>${MEGABYTE}\n\n${report.headline}\n\n${report.paragraphs.join('\n\n')}\n\n${MEGABYTE}</pre>`,
  },
  'in quirks mode, with the article after the end of the body': {
    body: samplePage(undefined, (html) => `</body>${html}`).replace('<!doctype html>', ''),
  },
  'in XHTML': {
    body: xhtml(),
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
  },
};

const sample = onSample();

test.each(Object.entries(pages))('%s', async (_, served) => {
  const page = await sample.open({ headers: {}, ...served });
  const texts = (await marksOn(page)).map(({ text }) => text);
  expect(texts[0]).toBe('Tom Donilon');
  expect(texts).toHaveLength(SAMPLE_MARKS);
  await hoverMark(page, 0);
});

test('a drawing that is a document of its own is left alone, without an error', async () => {
  sample.server().set('/drawing', {
    body: `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="600" height="900"><div xmlns="http://www.w3.org/1999/xhtml">${STORY_HTML}</div></foreignObject></svg>`,
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
  const page = await sample.driver().open(`${sample.server().origin}/drawing`);
  expect(await marksOn(page)).toEqual([]);
});

test('on paper there are no marks', async () => {
  const page = await sample.open();
  const screen = await lineOfMarks(page);
  await sample.driver().asPrinted(page);
  expect([screen, await lineOfMarks(page)]).toEqual(['underline', 'none']);
});

function shadow(inside: string, slotted = ''): string {
  return `<div><template shadowrootmode="open">${inside}</template>${slotted}</div>`;
}

function inShadow(inside: string): string {
  return samplePage({ headline: report.headline, paragraphs: [] }, () => shadow(inside));
}

function xhtml(): string {
  const [, inside = ''] = /<body>([^]*)<\/body>/.exec(samplePage()) ?? [];
  return `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>XHTML</title></head><body>${inside.replaceAll('<!-- headline -->', '')}</body></html>`;
}
