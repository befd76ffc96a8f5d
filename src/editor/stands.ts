/** How often something stands in the text, in words. */
import type { Language } from '../view/elements/messages.ts';

export function stands(count: number, language: Language): string {
  return count === 0
    ? language.message('editorStandsNever')
    : language.count('editorStands', count);
}
