/** The pages of the demo: the sample, which has notes, and a second report, for which the visitor may write some. */
import { doorsPage, doorsReport, escapeHtml, samplePage } from './sample-page.ts';
import type { Served } from './serve.ts';

/** Their addresses. */
export type DemoPages = { readonly sample: string; readonly doors: string };

const DOORS = '/doors';
const STYLES = `
  .demo { margin: 1rem 0 0; padding: 0.5rem 1rem; font: 16px/1.5 system-ui, sans-serif; border: 1px dashed; }`;

/** Serves them from now on. */
export function serveDemo({ origin, set }: Served): DemoPages {
  const sample = `${origin}/`;
  set('/', {
    body: withLine(
      samplePage(),
      `This report has notes. To write some yourself, open
      <a href="${DOORS}">${escapeHtml(doorsReport().headline)}</a>, press Backstory’s icon, then
      “Write notes for this story”.`,
    ),
  });
  set(DOORS, {
    body: withLine(
      doorsPage(),
      `Nobody has written notes for this report yet: press Backstory’s icon, then “Write notes for this story”. Once
      you are there, clear “Address”, since this page has none that others could open.
      <a href="/">Back to the sample</a>`,
    ),
  });
  return { sample, doors: origin + DOORS };
}

/** Says something above a page, beside what belongs to the newspaper. */
function withLine(page: string, html: string): string {
  return page
    .replace('</style>', () => `${STYLES}</style>`)
    .replace('<body>', () => `<body><aside class="demo" aria-label="Demo">${html}</aside>`);
}
