/** The day is the page's own, however it is written. */
import { expect, test } from 'vitest';
import { publishedDay } from '../../../src/core/article/published-day.ts';

test.each([
  ['2013-04-15', '2013-04-15'],
  ['2013-04-15T23:30:00-04:00', '2013-04-15'],
  ['2013-04-15T00:30:00.000Z', '2013-04-15'],
  ['2013-04-15 06:00', '2013-04-15'],
  ['2013/04/15', '2013-04-15'],
  ['20130415', '2013-04-15'],
  ['20130415T0600', '2013-04-15'],
  ['15 April 2013', '2013-04-15'],
  ['1st May 2013', '2013-05-01'],
  ['Mon, 15 Apr 2013 10:00:00 GMT', '2013-04-15'],
  ['April 5, 2013', '2013-04-05'],
  ['Sept. 5, 2013 at 9 pm', '2013-09-05'],
  ['Mon Apr 15 2013 10:00:00', '2013-04-15'],
  ['2012-02-29', '2012-02-29'],
  ['2013-02-29', null],
  ['2013-13-01', null],
  ['2013-04', null],
  ['1366000000', null],
  ['04/05/2013', null],
  ['15 Martober 2013', null],
  ['yesterday', null],
  ['', null],
])('%s: %s', (written, day) => {
  expect(publishedDay(written)).toBe(day);
});
