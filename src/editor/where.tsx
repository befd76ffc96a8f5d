/** To what a field belongs, for those who don't see where it stands: “, Ingrid Falk, Then, Sentence 1”. */
import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useWhere, WhereProvider } from './editing.ts';

/** Says it behind a label; a screen reader reads the two as one name. */
export function Where(): VNode | null {
  const where = useWhere();
  return where.length === 0 ? null : <span class="unseen">{`, ${where.join(', ')}`}</span>;
}

/** A name that says it, for what is named by an attribute. */
export function useNameHere(name: string): string {
  return [name, ...useWhere()].join(', ');
}

/** Says of all fields inside it that they belong to a part. */
export function Within({
  part,
  children,
}: {
  readonly part: string;
  readonly children: ComponentChildren;
}): VNode {
  const around = useWhere();
  const where = useMemo(() => [...around, part], [around, part]);
  return <WhereProvider value={where}>{children}</WhereProvider>;
}
