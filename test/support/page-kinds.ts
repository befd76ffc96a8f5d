/**
 * The kinds of pages in test/pages, each made after a public report on software of this kind or after a
 * trial, with the sample report in place of `{{ARTICLE}}`. The first line of each says what it is.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServedPage } from '../../tools/sample/serve.ts';
import { STORY_HTML } from './sample.ts';

const FOLDER = path.resolve(import.meta.dirname, '../pages');

/**
 * Reads a page kind.
 *
 * @param kind the name of its file, without `.html`
 * @param article the HTML of the article
 */
export function pageKind(kind: string, article = STORY_HTML): ServedPage {
  const body = readFileSync(path.join(FOLDER, `${kind}.html`), 'utf8');
  const type = body.startsWith('<?xml') ? 'application/xml' : 'text/html';
  return {
    body: body.replaceAll('{{ARTICLE}}', () => article),
    headers: { 'content-type': `${type}; charset=utf-8` },
  };
}
