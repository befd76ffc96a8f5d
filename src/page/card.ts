/** The inside of the tooltip: a term's note with its heading and buttons, as elements. */
import type { Story, Term } from '../core/story.ts';
import { element } from '../view/element.ts';
import type { Language } from '../view/language.ts';
import { briefNote, fullNote, kindLine } from '../view/note.ts';

/** Transient: shown while the pointer or a key asks for it. Pinned: stays until it is closed. */
export type CardMode = 'transient' | 'pinned';

/** What the card's buttons do. */
export type CardActions = {
  readonly close: () => void;
  readonly more: () => void;
};

export type CardContent = {
  readonly story: Story;
  readonly term: Term;
  readonly mode: CardMode;
  /** The whole note instead of the short one. */
  readonly unfolded: boolean;
};

/** Fills the card. A transient one is a tooltip, which holds nothing that takes the focus (APG). */
export function fillCard(
  card: HTMLElement,
  { story, term, mode, unfolded }: CardContent,
  actions: CardActions,
  language: Language,
): void {
  const pinned = mode === 'pinned';
  card.setAttribute('role', pinned ? 'dialog' : 'tooltip');
  card.setAttribute('aria-label', language.say('noteOn', term.name));
  card.dataset.mode = mode;
  const more = button('more', language.say('more'), pinned, actions.more);
  const close = button('close', language.say('close'), pinned, actions.close);
  card.replaceChildren(
    element(
      'header',
      {},
      element('h2', { lang: 'en' }, term.name),
      kindLine(term, language),
      pinned ? close : null,
    ),
    element(
      'div',
      { class: 'body' },
      briefNote(story, term, language),
      unfolded ? fullNote(story, term, language) : null,
    ),
    element(
      'footer',
      {},
      element('span', { class: 'hint' }, pinned ? '' : language.say('pinHint')),
      unfolded ? null : more,
    ),
  );
}

function button(
  name: string,
  label: string,
  focusable: boolean,
  action: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', class: name }, name === 'close' ? '×' : label);
  made.setAttribute('aria-label', label);
  made.tabIndex = focusable ? 0 : -1;
  // A press must not take the focus out of the page while the tooltip is only passing.
  if (!focusable) {
    made.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    made.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
  }
  made.addEventListener('click', (event) => {
    event.stopPropagation();
    action();
  });
  return made;
}
