/** What of an interface in another alphabet is still in Latin letters. */
import { JSDOM } from 'jsdom';

/** What is written the same in every language. */
const THE_SAME = 'script, style, title, kbd, code';
const KEYS = /\b(?:Alt|Ctrl|Shift)\+\S+/g;

/** The texts that are neither in the interface's alphabet nor marked as English that is left to right. */
export function untranslatedIn(html: string): string[] {
  const { document, NodeFilter } = new JSDOM(html).window;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    const isLatin = /[a-z]{2}/i.test((nodeValue ?? '').replace(KEYS, ''));
    if (isLatin && parentElement && !isEnglish(parentElement) && !parentElement.closest(THE_SAME)) {
      texts.push(nodeValue ?? '');
    }
  }
  return texts;
}

function isEnglish(element: Element): boolean {
  const speaker = element.closest('[lang]');
  return speaker?.getAttribute('lang') === 'en' && speaker.getAttribute('dir') === 'ltr';
}
