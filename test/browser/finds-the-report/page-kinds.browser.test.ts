/** The story is found whatever a page does with its text. */
import { expect, test } from 'vitest';
import { hoverMark, marksOn } from '../../support/marks.ts';
import { pageKind } from '../../support/page-kinds.ts';
import { onSample, SAMPLE_MARKS } from '../../support/sample.ts';

const sample = onSample();

test.each(['plain'])('%s', async (kind) => {
  const page = await sample.open(pageKind(kind));
  expect(await marksOn(page)).toHaveLength(SAMPLE_MARKS);
  await hoverMark(page, 0);
});
