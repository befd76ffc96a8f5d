/** A plain text is read as a report, however its paragraphs are set apart. */
import { expect, test } from 'vitest';
import { reportOf } from '../../../tools/sample/sample-page.ts';

test.each([
  ['a line each', 'A\nB b.\nC c.\n'],
  ['empty lines between', '\nA\n\nB b.\n \nC c.'],
  ['lines that are broken', 'A\n\nB\nb.\n\nC\n  c.\n'],
  ['lines as Windows ends them', 'A\r\n\r\nB b.\r\n\r\nC c.\r\n'],
  ['no empty line after the headline', 'A\nB\nb.\n\nC c.'],
])('with %s', (_, text) => {
  expect(reportOf(text)).toEqual({ headline: 'A', paragraphs: ['B b.', 'C c.'] });
});
