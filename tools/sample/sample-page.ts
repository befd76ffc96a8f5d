/** The sample report, a copy of the story in the project's own words, as a page of an invented newspaper. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../assets/sample');

/** A report as plain text. */
export type Report = { readonly headline: string; readonly paragraphs: readonly string[] };

/** Reads the text of the sample. */
export function sampleReport(): Report {
  const text = readFileSync(path.join(folder, 'talks.txt'), 'utf8');
  const [headline = '', ...paragraphs] = text.trim().split(/\n\s*\n/);
  return { headline, paragraphs };
}

/**
 * Writes the HTML of a newspaper page with a report on it.
 *
 * @param report the sample by default
 * @param change changes the HTML of the report's paragraphs, for tests
 */
export function samplePage(
  report: Report = sampleReport(),
  change: (html: string) => string = (html) => html,
): string {
  const paragraphs = report.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
  return readFileSync(path.join(folder, 'page.html'), 'utf8')
    .replaceAll('<!-- headline -->', () => escapeHtml(report.headline))
    .replace('<!-- paragraphs -->', () => change(paragraphs));
}

/** Escapes a text for use as the content of an HTML element. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
