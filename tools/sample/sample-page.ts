/** The sample report, a copy of the story in the project's own words, as a page of an invented newspaper. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../assets/sample');

/** A report as plain text. */
export type Report = { readonly headline: string; readonly paragraphs: readonly string[] };

/** Reads the text of the sample. */
export function sampleReport(): Report {
  return reportOf(readFileSync(path.join(folder, 'talks.txt'), 'utf8'));
}

/** A plain text as a report: its first line is the headline; paragraphs stand apart by empty lines, or else are lines. */
export function reportOf(text: string): Report {
  const [headline = '', ...lines] = text.trim().split('\n');
  const body = lines.join('\n').trim();
  const paragraphs = body.split(/\n\s*\n/.test(body) ? /\n\s*\n/ : '\n');
  return {
    headline: headline.trim(),
    paragraphs: paragraphs.map((one) => one.replace(/\s+/g, ' ').trim()),
  };
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
