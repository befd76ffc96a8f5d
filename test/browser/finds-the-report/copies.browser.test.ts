/** Whatever outlets make of the report is the story; what only looks like it is not. */
import { expect, test } from 'vitest';
import { samplePage, sampleReport } from '../../../tools/sample/sample-page.ts';
import { copies } from '../../support/copies.ts';
import { announceMissing, corpus } from '../../support/corpus.ts';
import { lookalikes } from '../../support/lookalikes.ts';
import { marksOn, waitForSomeMarks } from '../../support/marks.ts';
import type { Print } from '../../support/print.ts';
import { onSample } from '../../support/sample.ts';
import { expectSilence } from '../../support/silence.ts';

const texts = corpus();
if (!texts) announceMissing('copies of the article; those of the sample are tested');
const report = texts?.article ?? sampleReport();
/** A real page, which keeps its headline apart from the text. */
const template = texts?.pages.find(({ selector }) => selector !== null);

/** Copies that have all of the report's text, and so all of its mentions. */
const WHOLE =
  /order|word for word|headline|spelling|quotes|dateline|breaks|tags|hyphens|spaces|links|comments/;
const NAMES =
  /^(?:(?:Sergei|Mr) )?Magnitsky(?: (?:List|Act))?$|^(?:Jay )?Carney$|^(?:Tom )?Donilon$/i;

const sample = onSample();
const serve = (print: Print): string => {
  const body = template?.print(print) ?? pageOf(print);
  sample.server().set('/copy', { body });
  return `${sample.server().origin}/copy`;
};

test.each(Object.entries(copies))('the report %s is the story', async (kind, make) => {
  const page = await sample.driver().open(serve(make(report)));
  await waitForSomeMarks(page);
  const marked = (await marksOn(page)).map(({ text }) => plain(text));
  expect(marked.filter((text) => !NAMES.test(text))).toEqual([]);
  if (WHOLE.test(kind)) expect(marked).toHaveLength(9);
});

test.each(Object.entries(lookalikes))('%s is not', async (_, make) => {
  await expectSilence(sample.driver(), serve(make(report)));
});

function pageOf({ headline, body }: Print): string {
  return samplePage({ headline, paragraphs: [] }, () => body);
}

function plain(text: string): string {
  return text.replace(/\u00AD/g, '').replace(/[\s“”"]+/g, ' ');
}
