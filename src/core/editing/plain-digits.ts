/** The digits of Arabic, and those of Persian and Urdu: each is the last hexadecimal digit of its code. */
const EASTERN_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** A text with 0 to 9 for the digits of the east. */
export function withPlainDigits(text: string): string {
  return text.replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) % 16));
}
