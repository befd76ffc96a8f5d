/**
 * The sample report, a copy of the story in the project's own words, as a page of an invented newspaper; and a second
 * report, invented as a whole, for which nobody has written notes yet.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The days on which they stand in that newspaper. */
const SAMPLE_DAY = 'April 2013';
const DOORS_DAY = '<time datetime="2025-06-12">12 June 2025</time>';

const folder = path.resolve(import.meta.dirname, '../../assets/sample');

/** A report as plain text. */
export type Report = { readonly headline: string; readonly paragraphs: readonly string[] };

/** Reads the text of the sample. */
export function sampleReport(): Report {
  return readReport('talks.txt');
}

/** Reads the text of the second report. */
export function doorsReport(): Report {
  return readReport('doors.txt');
}

function readReport(file: string): Report {
  return reportOf(readFileSync(path.join(folder, file), 'utf8'));
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
 * @param day when it appeared, as HTML
 */
export function samplePage(
  report: Report = sampleReport(),
  change: (html: string) => string = (html) => html,
  day = SAMPLE_DAY,
): string {
  const paragraphs = report.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
  return readFileSync(path.join(folder, 'page.html'), 'utf8')
    .replaceAll('<!-- headline -->', () => escapeHtml(report.headline))
    .replace('<!-- day -->', () => day)
    .replace('<!-- paragraphs -->', () => change(paragraphs));
}

/** Writes the HTML of that newspaper's page with the second report on it. */
export function doorsPage(): string {
  return samplePage(doorsReport(), (html) => html, DOORS_DAY);
}

/** Escapes a text for use as the content of an HTML element. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
