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

describe('fingerprint', () => {
  test('what is packed is unpacked the same, four characters a shingle', () => {
    fc.assert(
      fc.property(hashes, (fingerprint) => {
        const packed = encodeFingerprint(fingerprint);
        expect(packed).toHaveLength(fingerprint.length * 4);
        expect(decodeFingerprint(packed)).toEqual(fingerprint);
      }),
    );
  });

  test.each(['abc', 'ab=d', 'abcdé'])('%s is no fingerprint', (text) => {
    expect(() => decodeFingerprint(text)).toThrow(RangeError);
  });

  test('a text shorter than a shingle has none', () => {
    expect(shingles(['one', 'two', 'three', 'four'])).toHaveLength(0);
    expect(shingles(['one', 'two', 'three', 'four', 'five'])).toHaveLength(1);
  });

  test('the order of words counts', () => {
    const [forwards] = shingles(['one', 'two', 'three', 'four', 'five']);
    const [backwards] = shingles(['five', 'four', 'three', 'two', 'one']);
    expect(forwards).not.toBe(backwards);
  });

  test('hashes keep to 24 bits and seldom meet', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `word${String(index)}`);
    const all = shingles(words);
    expect(Math.max(...all)).toBeLessThan(2 ** 24);
    expect(new Set(all).size).toBeGreaterThan(all.length - 20);
  });
});
