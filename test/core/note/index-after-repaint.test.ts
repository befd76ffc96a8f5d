/** A note stays with its mark when marks are painted anew. */
import { expect, test } from 'vitest';
import { indexAfterRepaint } from '../../../src/core/note/index-after-repaint.ts';
import { repaintCases } from '../../cases/index-after-repaint.ts';

test.each(Object.entries(repaintCases))('%s', (_, { shown, before, now, expected }) => {
  const marks = now.map(([termId, isSamePlace]) => ({ termId, isSamePlace }));
  expect(indexAfterRepaint(shown, before, marks)).toBe(expected);
});
