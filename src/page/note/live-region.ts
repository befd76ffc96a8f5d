/** A live region: a screen reader says what is written into it, and nobody sees it. */
import { build } from '../../view/elements/build.ts';
import { languageAttributes } from '../../view/elements/messages.ts';
import { tree } from '../../view/elements/tree.ts';
import type { GetPageMessage } from '../../view/note/page-messages.ts';

export type LiveRegion = {
  /** To be put where all that is ours on the page stands. */
  readonly element: HTMLElement;
  /** Has a text said, politely and once. */
  readonly announce: (text: string) => void;
};

/** Makes one, in the interface's language. */
export function createLiveRegion(message: GetPageMessage): LiveRegion {
  const attributes = { ...languageAttributes(message), class: 'status', role: 'status' };
  const element = build(tree('div', attributes));
  return {
    element,
    announce(text) {
      element.textContent = '';
      // One that is filled as it is made is not read out.
      requestAnimationFrame(() => (element.textContent = text));
    },
  };
}
