/** Has a screen reader say lines that are not seen. */
import { build } from '../../view/elements/build.ts';
import { languageAttributes } from '../../view/elements/messages.ts';
import { tree } from '../../view/elements/tree.ts';
import type { GetPageMessage } from '../../view/note/page-messages.ts';

export type Announcer = {
  /** The live region, to be put where all that is ours on the page stands. */
  readonly element: HTMLElement;
  /** Has a text said, politely and once. */
  readonly announce: (text: string) => void;
};

export function createAnnouncer(message: GetPageMessage): Announcer {
  const attributes = { ...languageAttributes(message), class: 'status', role: 'status' };
  const element = build(tree('div', attributes));
  return {
    element,
    announce(text) {
      element.textContent = '';
      // A live region that is filled as it is made is not read out.
      requestAnimationFrame(() => (element.textContent = text));
    },
  };
}
