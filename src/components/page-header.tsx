/** The head and the foot of a long page of the extension's own. */
import type { ComponentChildren, VNode } from 'preact';
import { useLanguage } from './language.ts';

/** The extension's name, and under it the page's title where it stands in the head. */
export function PageHeader({ children }: { readonly children?: ComponentChildren }): VNode {
  const { message } = useLanguage();
  return (
    <header class="masthead">
      <p class="nameplate">{message('name')}</p>
      {children}
    </header>
  );
}

/** What the extension promises. */
export function PageFooter(): VNode {
  const { message } = useLanguage();
  return <footer class="promise">{message('promise')}</footer>;
}
