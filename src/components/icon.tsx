/** A picture beside a word that says the same. */
import type { VNode } from 'preact';

/** Shows an icon of assets/tokens.css, which screen readers pass over. */
export function Icon({ name }: { readonly name: 'settings' | 'external' }): VNode {
  return <span class={`icon icon-${name}`} aria-hidden="true" />;
}
