/** A reader who has told the browser to let the extension look at no page unasked. */
import { expect, test } from 'vitest';
import { samplePage } from '../../../tools/sample/sample-page.ts';
import { hoverMark, marksOn, waitForMarks } from '../../support/marks.ts';
import { onSample, SAMPLE_MARKS } from '../../support/sample.ts';

const sample = onSample({}, {});

test('sees marks and notes on a page once they press the toolbar button there', async () => {
  await sample.driver().withholdPages();
  expect(await maySeePages()).toBe(false);
  sample.server().set('/sample', { body: samplePage() });
  const page = await sample.driver().open(`${sample.server().origin}/sample`);
  expect(await marksOn(page)).toEqual([]);
  await sample.driver().press(page);
  await waitForMarks(page, SAMPLE_MARKS);
  await hoverMark(page, 0);
});

async function maySeePages(): Promise<boolean> {
  const options = await sample.driver().extensionPage('options.html');
  const origins = ['http://*/*', 'https://*/*'];
  const may = await options.evaluate(
    (asked: string[]) => chrome.permissions.contains({ origins: asked }),
    origins,
  );
  await options.close();
  return may;
}
