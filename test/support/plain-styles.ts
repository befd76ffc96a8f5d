/** Styles for jsdom, which works out few, and those slowly: elements look as browsers show them by their names. */
import { vi } from 'vitest';

const INLINE = /^(?:a|b|br|i|img|slot|span|time)$/;
const HIDDEN = '[hidden], [style*="display: none"], script, style';

/** Puts them in place of jsdom's own until the globals are put back. */
export function stubPlainStyles(): void {
  vi.stubGlobal('getComputedStyle', (element: Element) => ({
    display: displayOf(element),
    contentVisibility: 'visible',
    float: 'none',
    position: 'static',
    verticalAlign: 'baseline',
    visibility: 'visible',
  }));
}

function displayOf(element: Element): string {
  if (element.matches(HIDDEN)) return 'none';
  return INLINE.test(element.localName) ? 'inline' : 'block';
}
