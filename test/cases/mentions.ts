/** Name → text → the terms found in it, each with the words that stand there. */
export const mentionCases: Record<string, { text: string; found: [term: string, as: string][] }> = {
  'the longest form': {
    text: 'Sergei Magnitsky and Magnitsky',
    found: [
      ['man', 'Sergei Magnitsky'],
      ['man', 'Magnitsky'],
    ],
  },
  'law, list and man apart': {
    text: 'the Magnitsky Act, the Magnitsky List, Magnitsky himself',
    found: [
      ['law', 'Magnitsky Act'],
      ['list', 'Magnitsky List'],
      ['man', 'Magnitsky'],
    ],
  },
  'a possessive ending left out': {
    text: 'Mr Magnitsky’s death',
    found: [['man', 'Mr Magnitsky']],
  },
  'an abbreviation with a point': { text: 'Mr. Magnitsky died', found: [['man', 'Mr. Magnitsky']] },
  'a no-break space': { text: 'Magnitsky\u00A0Act', found: [['law', 'Magnitsky\u00A0Act']] },
  'soft hyphens': { text: 'Mag\u00ADnitsky', found: [['man', 'Mag\u00ADnitsky']] },
  'quotes within': { text: 'the “Magnitsky” List', found: [['list', 'Magnitsky” List']] },
  'a hyphen within': { text: 'the Magnitsky-Act row', found: [['law', 'Magnitsky-Act']] },
  'capitals and diacritics': { text: 'MAGNITSKÝ ACT', found: [['law', 'MAGNITSKÝ ACT']] },
  'a sentence between': { text: 'Magnitsky. Act now', found: [['man', 'Magnitsky']] },
  'a comma between': { text: 'Magnitsky, Act One', found: [['man', 'Magnitsky']] },
  'a block between, where the longer form may be meant': { text: 'Magnitsky\u2029Act', found: [] },
  'a block between, after which no form goes on': {
    text: 'Magnitsky\u2029Later',
    found: [['man', 'Magnitsky']],
  },
  'a footnote number within, where the longer form is meant': {
    text: 'Magnitsky 1 Act',
    found: [],
  },
  'marks and letters put in': {
    text: 'Magnitsky[1] Act, Magnitsky x Act, Magnitsky/Act',
    found: [],
  },
  'a block put in': { text: 'Magnitsky\u2029Advertisement\u2029Act', found: [] },
  'a long block between': {
    text: `Magnitsky\u2029${'x'.repeat(61)}\u2029Act`,
    found: [['man', 'Magnitsky']],
  },
  'three footnote numbers put in': { text: 'Magnitsky[1][2][3] Act', found: [] },
  'a possessive ending within': { text: 'Magnitsky’s Act', found: [['man', 'Magnitsky']] },
  'a year after a name': { text: 'Magnitsky 2012 Act', found: [['man', 'Magnitsky']] },
  'a word between': { text: 'Magnitsky himself: Act', found: [['man', 'Magnitsky']] },
  'a lost space': { text: 'Magnitsky\uFFFDAct', found: [['law', 'Magnitsky\uFFFDAct']] },
  'a blank that is no space': {
    text: 'Magnitsky\u2800Act',
    found: [['law', 'Magnitsky\u2800Act']],
  },
  'a block within a form of the same term': {
    text: 'Sergei\u2029Magnitsky',
    found: [['man', 'Magnitsky']],
  },
  'a block within a namesake': { text: 'Mark\u2029Carney', found: [] },
  'a longer name that means somebody else': {
    text: 'Mark Carney and Carney',
    found: [['spokesman', 'Carney']],
  },
  'a longer name that means another law': { text: 'the Global Magnitsky Act of 2016', found: [] },
  'a longer name with a possessive ending': { text: 'Mark Carney’s bank', found: [] },
  'a longer word': { text: 'Magnitskyism, Carneys', found: [] },
  'no mention': { text: 'nothing here', found: [] },
};
