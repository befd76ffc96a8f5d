/** Name → a character that takes up no room, and so makes no difference in a word. */
export const invisibleCharacters: Record<string, string> = {
  'soft hyphen': '\u00AD',
  'combining grapheme joiner': '\u034F',
  'zero-width space': '\u200B',
  'zero-width non-joiner': '\u200C',
  'zero-width joiner': '\u200D',
  'left-to-right mark': '\u200E',
  'right-to-left mark': '\u200F',
  'word joiner': '\u2060',
  'variation selector': '\uFE0F',
  'byte order mark': '\uFEFF',
};
