import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  encodeFingerprint,
  shingles,
  decodeFingerprint,
} from '../../../src/core/recognition/fingerprint.ts';

const hashes = fc
  .array(fc.integer({ min: 0, max: 0xffffff }), { maxLength: 50 })
  .map((all) => Uint32Array.from(all));

describe('a fingerprint', () => {
  test('is the same after encoding and decoding, with four characters for each shingle', () => {
    fc.assert(
      fc.property(hashes, (fingerprint) => {
        const encoded = encodeFingerprint(fingerprint);
        expect(encoded).toHaveLength(fingerprint.length * 4);
        expect(decodeFingerprint(encoded)).toEqual(fingerprint);
      }),
    );
  });

  test.each(['abc', 'ab=d', 'abcdé'])('is not decoded from %s', (text) => {
    expect(() => decodeFingerprint(text)).toThrow(RangeError);
  });

  test('of a text shorter than a shingle is empty', () => {
    expect(shingles(['one', 'two', 'three', 'four'])).toHaveLength(0);
    expect(shingles(['one', 'two', 'three', 'four', 'five'])).toHaveLength(1);
  });

  test('depends on the order of the words', () => {
    const [forwards] = shingles(['one', 'two', 'three', 'four', 'five']);
    const [backwards] = shingles(['five', 'four', 'three', 'two', 'one']);
    expect(forwards).not.toBe(backwards);
  });

  test('has hashes of 24 bits that rarely collide', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `word${String(index)}`);
    const all = shingles(words);
    expect(Math.max(...all)).toBeLessThan(2 ** 24);
    expect(new Set(all).size).toBeGreaterThan(all.length - 20);
  });
});
