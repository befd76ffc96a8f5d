/** A file of which nothing is taken, or not all of it, and why: the first reasons of many. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import type { DescribedRefusal } from './describe-refusal.ts';

export type RefusedFileProps = {
  readonly name: string;
  readonly why: DescribedRefusal;
  /** Whether the rest of it may come. */
  readonly isInPart?: boolean;
};

export function RefusedFile({ name, why, isInPart = false }: RefusedFileProps): VNode {
  const language = useLanguage();
  const { lines, more } = why;
  return (
    <div class="refused">
      <h4 dir="auto">{name}</h4>
      <p>{language.message(isInPart ? 'storiesRefusedInPart' : 'storiesRefused')}</p>
      <ul>
        {lines.map((line) => (
          <li dir="auto">{line}</li>
        ))}
      </ul>
      {more > 0 && <p>{language.count('storiesMoreFaults', more)}</p>}
    </div>
  );
}
