/** A page of all screenshots: a row for each subject, a column for each browser and colour scheme. */
import type { BrowserName } from '../browser/find-browser.ts';
import type { Size } from './window-sizes.ts';
import { escapeHtml } from '../sample/sample-page.ts';
import type { ColourScheme } from '../browser/driver.ts';

export type Picture = {
  /** The name of what it shows. */
  readonly subject: string;
  readonly caption: string;
  readonly browser: BrowserName;
  readonly colourScheme: ColourScheme;
  /** The window's size; null for the popup, which has a size of its own. */
  readonly size: Size | null;
  /** The path relative to the page; null for a picture that could not be taken. */
  readonly file: string | null;
};

const STYLES = `
  :root { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif; }
  body { margin: 0; color: light-dark(#1b1a17, #f0ece3); background: light-dark(#fff, #1c1b19); }
  h1 { margin: 1rem; font-size: 1.25rem; }
  table { border-collapse: collapse; }
  tr { border-top: 1px solid #8884; }
  th { padding: 4px 8px; text-align: left; vertical-align: top; }
  thead th, td { border-left: 1px solid #8884; }
  [scope="row"] { position: sticky; left: 0; min-width: 8rem; background: inherit; }
  tr { background: light-dark(#fff, #1c1b19); }
  td { padding: 4px; }
  td div { display: flex; gap: 4px; }
  figure { margin: 0; font-size: 11px; white-space: nowrap; }
  img { display: block; height: 120px; object-fit: cover; object-position: top;
    border: 1px solid #8888; }
  .failed { color: light-dark(#8a1c1c, #ff9d8f); }`;

/** Writes the page's HTML; rows and columns are in the order in which pictures of them come first. */
export function pictureIndex(pictures: readonly Picture[]): string {
  const columns = pictures.filter((one) => isFirst(one, pictures, sameColumn));
  const rows = pictures.filter((one) => isFirst(one, pictures, sameRow));
  const heads = columns.map(
    ({ browser, colourScheme }) => `<th scope="col">${browser}, ${colourScheme}</th>`,
  );
  const body = rows.map((row) => {
    const cells = columns.map((column) => {
      const here = pictures.filter((one) => sameRow(one, row) && sameColumn(one, column));
      return `<td><div>${here.map(figure).join('')}</div></td>`;
    });
    return `<tr><th scope="row">${escapeHtml(row.caption)}</th>${cells.join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Backstory: every surface</title>
<style>${STYLES}</style>
<h1>Every surface of Backstory</h1>
<table>
<thead><tr><td></td>${heads.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</html>
`;
}

function figure({ file, size, caption, browser, colourScheme }: Picture): string {
  const name = size ? `${String(size.width)} px, ${String(size.zoom)} %` : 'as it opens';
  if (file === null) return `<figure class="failed">${name}: not taken</figure>`;
  const text = escapeHtml(`${caption}, ${browser}, ${colourScheme}, ${name}`);
  // Wider windows have wider pictures, but not in proportion, so that the widest leave room for the rest.
  const width = size ? 30 + size.width / 8 : 90;
  const image = `<img src="${file}" alt="${text}" width="${String(width)}" loading="lazy">`;
  return `<figure><a href="${file}">${image}</a><figcaption>${name}</figcaption></figure>`;
}

function sameRow(one: Picture, other: Picture): boolean {
  return one.subject === other.subject;
}

function sameColumn(one: Picture, other: Picture): boolean {
  return one.browser === other.browser && one.colourScheme === other.colourScheme;
}

function isFirst(
  picture: Picture,
  all: readonly Picture[],
  isSame: (one: Picture, other: Picture) => boolean,
): boolean {
  return all.find((one) => isSame(one, picture)) === picture;
}
