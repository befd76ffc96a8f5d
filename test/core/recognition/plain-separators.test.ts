/** Separators that a page has spoilt. */
import { describe, expect, test } from 'vitest';
import { plainSeparators } from '../../../src/core/recognition/plain-separators.ts';
import { readWords } from '../../../src/core/recognition/words.ts';

const cases: Record<string, readonly [string, readonly string[]]> = {
  'a no-break space escaped twice': ['Tom&nbsp;Donilon', ['tom', 'donilon']],
  'an apostrophe escaped twice': ['Magnitsky&rsquo;s death', ['magnitskys', 'death']],
  'quotes escaped twice and once more': ['&ldquo;Carney&amp;rdquo;', ['carney']],
  'a number for an apostrophe': ['Magnitsky&#8217;s &#39;list&#39;', ['magnitskys', 'list']],
  'an apostrophe read as Windows-1252': ['Magnitskyâ€™s', ['magnitskys']],
  'quotes read as Windows-1252': ['â€œCarneyâ€\u009D', ['carney']],
  'a dash read as Latin-1': ['Donilon\u00E2\u0080\u0094Carney', ['donilon', 'carney']],
  'a no-break space read as Windows-1252': ['MrÂ\u00A0Magnitsky', ['mr', 'magnitsky']],
  'one read so twice': ['Mr\u00C3\u201A\u00C2\u00A0Magnitsky', ['mr', 'magnitsky']],
  'one read as Mac Roman': ['Mr¬†Magnitsky', ['mr', 'magnitsky']],
  'one without the end of its entity': [
    'Tom&nbspDonilon, Jay&amp;nbspCarney',
    ['tom', 'donilon', 'jay', 'carney'],
  ],
  'one escaped as in a script': ['Tom\\u00a0Donilon', ['tom', 'donilon']],
  'tags that show': ['<b>Tom</b><br />Donilon<br/>Carney', ['tom', 'donilon', 'carney']],
  'a lost apostrophe': ['Magnitsky\uFFFDs Magnitsky?s', ['magnitskys', 'magnitskys']],
};

describe('separators', () => {
  test.each(Object.entries(cases))('%s', (_, [text, words]) => {
    const plain = plainSeparators(text);
    expect(plain).toHaveLength(text.length);
    expect(readWords(plain).map((word) => word.text)).toEqual(words);
  });

  test('of a plain text stay as they are', () => {
    const text = 'AT&T; “Âme” & Mr Magnitsky’s café? So: 5 &lt 6.';
    expect(plainSeparators(text)).toBe(text);
  });
});
