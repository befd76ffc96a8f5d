/** The sample story, a copy in our own words, as a page of an invented newspaper. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../assets/sample');

/** A report as text. */
export type Report = { readonly headline: string; readonly paragraphs: readonly string[] };

/** The sample's text. */
export function sampleReport(): Report {
  const text = readFileSync(path.join(folder, 'talks.txt'), 'utf8');
  const [headline = '', ...paragraphs] = text.trim().split(/\n\s*\n/);
  return { headline, paragraphs };
}

/**
 * The sample's page.
 *
 * @param report what stands on it, the sample unless another is given
 * @param change changes the paragraphs' HTML, for tests
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

/** Writes a text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
