/** Name → text → its words as compared. */
export const wordCases: Record<string, { text: string; words: string[] }> = {
  'letter case': { text: 'PUTIN Putin putin', words: ['putin', 'putin', 'putin'] },
  diacritics: { text: 'Magnitský café naïve', words: ['magnitsky', 'cafe', 'naive'] },
  'decomposed diacritics': { text: 'cafe\u0301', words: ['cafe'] },
  'soft hyphens': { text: 'Mag\u00ADnit\u00ADsky', words: ['magnitsky'] },
  'zero-width characters': { text: 'Don\u200Bi\u200Dlon\u2060', words: ['donilon'] },
  'no-break space': { text: 'Magnitsky\u00A0Act', words: ['magnitsky', 'act'] },
  'straight apostrophe': { text: "don't", words: ['dont'] },
  'curly apostrophe': { text: 'don’t', words: ['dont'] },
  quotes: { text: '“one” ‘two’ "three" «four»', words: ['one', 'two', 'three', 'four'] },
  'a hyphen parts words': {
    text: 'Obama-Putin so–called',
    words: ['obama', 'putin', 'so', 'called'],
  },
  'initials with points': { text: 'The U.S. and the US', words: ['the', 'us', 'and', 'the', 'us'] },
  'numbers with commas': { text: '1,000 and 5.4', words: ['1000', 'and', '54'] },
  'a sentence’s end': { text: 'Moscow.Then 12.', words: ['moscow', 'then', '12'] },
  Cyrillic: { text: 'Сергей Магнитский', words: ['сергеи', 'магнитскии'] },
  'nothing but marks': { text: ' — “” … ', words: [] },
  empty: { text: '', words: [] },
};
