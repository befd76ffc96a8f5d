import { describe, expect, test } from 'vitest';
import { readWhen, sayWhen } from '../../src/core/when.ts';

describe('dates', () => {
  test.each([
    ['2013', '2013-01-01', '2013-12-31'],
    ['2013-02', '2013-02-01', '2013-02-28'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2013-04-12', '2013-04-12', '2013-04-12'],
    ['2008-11-24/2009', '2008-11-24', '2009-12-31'],
  ])('%s is from %s to %s', (when, first, last) => {
    expect(readWhen(when)).toEqual({ first, last });
  });

  test.each(['2013-02-29', '2013-13', '2013-00-10', '2013-04-31', '2014/2013', 'soon', ''])(
    '“%s” is in no calendar',
    (when) => {
      expect(() => readWhen(when)).toThrow(RangeError);
    },
  );

  test.each([
    ['2013', '2013'],
    ['2013-04', 'April 2013'],
    ['2013-04-12', '12 Apr 2013'],
    ['2008-11-24/2009-11', '24 Nov 2008 – November 2009'],
  ])('%s is said as %s', (when, said) => {
    expect(sayWhen(when, 'en-GB')).toBe(said);
  });
});
