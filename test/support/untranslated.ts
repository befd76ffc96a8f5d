/** What an interface says, and what of it in another alphabet is still in Latin letters. */
import { JSDOM } from 'jsdom';

/** What is written the same in every language. */
const THE_SAME = 'script, style, title, kbd, code';
const KEYS = /\b(?:Alt|Ctrl|Shift)\+\S+/g;

/** The texts that are neither in the interface's alphabet nor marked as English that is left to right. */
export function untranslatedIn(html: string): string[] {
  return textsIn(html).filter((text) => /[a-z]{2}/i.test(text.replace(KEYS, '')));
}

/** The texts of an interface: without those that are marked as English, or the same in every language. */
export function textsIn(html: string): string[] {
  const { document, NodeFilter } = new JSDOM(html).window;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement && !isEnglish(parentElement) && !parentElement.closest(THE_SAME)) {
      texts.push(nodeValue ?? '');
    }
  }
  return texts;
}

function isEnglish(element: Element): boolean {
  const speaker = element.closest('[lang]');
  return speaker?.getAttribute('lang') === 'en' && speaker.getAttribute('dir') === 'ltr';
}
