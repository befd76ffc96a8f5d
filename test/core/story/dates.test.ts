import { describe, expect, test } from 'vitest';
import { formatPeriod, formatWithinYear, parsePeriod } from '../../../src/core/story/dates.ts';

describe('a date or period', () => {
  test.each([
    ['2013', '2013-01-01', '2013-12-31'],
    ['2013-02', '2013-02-01', '2013-02-28'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2013-04-12', '2013-04-12', '2013-04-12'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2012-02-29', '2012-02-29', '2012-02-29'],
    ['2008-11-24/2009', '2008-11-24', '2009-12-31'],
    ['2013-04-12/2013-04-12', '2013-04-12', '2013-04-12'],
  ])('%s lasts from %s to %s', (when, first, last) => {
    expect(parsePeriod(when)).toEqual({ first, last });
  });

  test.each([
    '2013-02-29',
    '1900-02-29',
    '2013-13',
    '2013-00-10',
    '2013-04-31',
    '2013-04-00',
    '2013-4',
    '2013-04-1',
    '2013-xx',
    '2013-04-xx',
    '2013-04-12-13',
    '2014/2013',
    '2013-04-12/2013-04-11',
    '2013/2014-02-30',
    '2013/',
    'soon',
    '',
  ])('“%s” is not valid', (when) => {
    expect(() => parsePeriod(when)).toThrow(RangeError);
  });

  test.each([
    ['2013', '2013'],
    ['2013-04', 'April 2013'],
    ['2013-04-12', '12 Apr 2013'],
    ['2008-11-24/2009-11', '24 Nov 2008 – November 2009'],
  ])('%s is written as %s', (when, text) => {
    expect(formatPeriod(when, 'en-GB')).toBe(text);
  });
});

describe('under the heading of its year', () => {
  test.each([
    ['2013-04-12', 'en-GB', '12 Apr'],
    ['2013-04-12', 'de', '12. Apr.'],
    ['2013-04', 'en-GB', 'April'],
    ['2013', 'en-GB', '2013'],
    ['2013-04-12/2013-04-15', 'en-GB', '12 Apr – 15 Apr'],
    ['2013-04-12/2014-01-15', 'en-GB', '12 Apr 2013 – 15 Jan 2014'],
    ['2013/2013-04', 'en-GB', '2013 – April 2013'],
    ['2013-04/2013', 'en-GB', 'April 2013 – 2013'],
  ])('%s is written in %s as %s', (when, locale, expected) => {
    expect(formatWithinYear(when, locale)).toBe(expected);
  });
});
