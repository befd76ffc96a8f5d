/** A timeline by years, with the report in its place. */
import { expect, test } from 'vitest';
import { timelineYears } from '../../../src/core/story/timeline-years.ts';

test.each([
  [
    'years that have events, however far apart',
    ['2008-11-24', '2013-04-12', '2013-06-17', '2022-04-08'],
    '2008: 2008-11-24 | 2013: 2013-04-12, REPORT, 2013-06-17 | 2022: 2022-04-08',
  ],
  ['an event of the report’s day', ['2013-04-16'], '2013: 2013-04-16, REPORT'],
  ['a period, by its beginning', ['2012-12/2013-06'], '2012: 2012-12/2013-06 | 2013: REPORT'],
  ['a year after the report', ['2014'], '2013: REPORT | 2014: 2014'],
  ['no events', [], '2013: REPORT'],
])('%s', (_, dates, expected) => {
  const events = dates.map((when) => ({ when, text: '', sources: [] }));
  const years = timelineYears(events, '2013-04-16').map(({ year, lines }) => {
    const shown = lines.map((line) => (line.kind === 'report' ? 'REPORT' : line.event.when));
    return `${year}: ${shown.join(', ')}`;
  });
  expect(years.join(' | ')).toBe(expected);
});

test('what came before and after the report is told apart', () => {
  const events = ['2013-04-15', '2013-04-17'].map((when) => ({ when, text: '', sources: [] }));
  const [year] = timelineYears(events, '2013-04-16');
  expect(year?.lines.map(({ kind }) => kind)).toEqual(['before', 'report', 'after']);
});
