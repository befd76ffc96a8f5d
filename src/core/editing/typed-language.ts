/** A language as people write it: its tag in whatever letters, or its name. */

/** Languages in which names are understood: those of the interface. */
const NAMED_IN = ['en', 'de', 'fr', 'es'];
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** The tag of a language that is typed as one, or by its name; what can't be understood stays as it is. */
export function typedLanguage(typed: string): string {
  const text = typed.trim();
  return tagOf(text.replaceAll('_', '-')) ?? tagNamed(text) ?? text;
}

/** Whether browsers have a name for a language; of a tag that is none, they have none. */
export function isKnownLanguage(tag: string): boolean {
  try {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** Null for a text that is no tag, or one of a language that nobody knows: "English" looks like a tag. */
function tagOf(text: string): string | null {
  if (!isKnownLanguage(text)) return null;
  return Intl.getCanonicalLocales(text)[0] ?? null;
}

function tagNamed(text: string): string | null {
  const name = text.toLocaleLowerCase();
  for (const locale of NAMED_IN) {
    const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    for (const first of LETTERS) {
      const second = LETTERS.find((one) => names.of(first + one)?.toLocaleLowerCase() === name);
      if (second !== undefined) return first + second;
    }
  }
  return null;
}
