/** A file of which nothing is taken, and why: the first reasons of many. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import type { DescribedRefusal } from './describe-refusal.ts';

export type RefusedFileProps = { readonly name: string; readonly why: DescribedRefusal };

export function RefusedFile({ name, why: { lines, more } }: RefusedFileProps): VNode {
  const language = useLanguage();
  return (
    <div class="refused">
      <h4 dir="auto">{name}</h4>
      <p>{language.message('libraryRefused')}</p>
      <ul>
        {lines.map((line) => (
          <li dir="auto">{line}</li>
        ))}
      </ul>
      {more > 0 && <p>{language.count('libraryMoreFaults', more)}</p>}
    </div>
  );
}
