/** Which piece of a text holds a place of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieceIndexAt } from '../../../src/core/recognition/text-pieces.ts';

const cases: readonly (readonly [string, readonly number[], number, number])[] = [
  ['the only piece', [0], 7, 0],
  ['the first piece, at its first character', [0, 5, 9], 0, 0],
  ['the first piece, at its last character', [0, 5, 9], 4, 0],
  ['a piece in the middle, at its first character', [0, 5, 9], 5, 1],
  ['the last piece, at its end', [0, 5, 9], 100, 2],
  ['the piece after a gap, which belongs to the one before it', [0, 5, 9], 8, 1],
  ['the last of pieces without a character', [0, 5, 5, 5], 5, 3],
  ['a place before the first piece', [3, 5], 0, 0],
  ['no pieces', [], 4, 0],
];

test.each(cases)('%s', (_, starts, offset, index) => {
  const pieces = starts.map((start) => ({ start }));
  expect(pieceIndexAt(pieces, offset)).toBe(index);
});

test('every place is found where a walk from the start finds it', () => {
  const lengths = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(lengths, fc.nat({ max: 300 }), (sizes, offset) => {
      let end = 0;
      const pieces = sizes.map((size) => ({ start: (end += size) - size }));
      expect(pieceIndexAt(pieces, offset)).toBe(
        pieces.findLastIndex(({ start }) => start <= offset),
      );
    }),
  );
});
