/** The terms, one under the other, and above them what adds one. */
import type { ComponentChildren, VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import type { DraftTerm } from '../core/editing/draft-story.ts';
import { TermEditor } from './term-editor.tsx';
import type { Leading } from './use-leading.ts';
import type { TermStands } from './use-mentions.ts';

export type TermListProps = {
  readonly terms: readonly DraftTerm[];
  /** Term after term; null where the text is not here. */
  readonly stands: readonly TermStands[] | null;
  readonly leading: Leading;
  readonly children: ComponentChildren;
};

export function TermList({ terms, stands, leading, children }: TermListProps): VNode {
  const { message } = useLanguage();
  return (
    <Section id="term-list" title={message('editorTerms')}>
      {children}
      {terms.length === 0 && <p class="explanation none">{message('editorNoTerms')}</p>}
      {terms.map((term, index) => (
        <TermEditor
          key={term.id}
          term={term}
          index={index}
          count={terms.length}
          stands={stands && (stands[index]?.count ?? 0)}
          formsStand={stands && (stands[index]?.forms ?? [])}
          isUnfolded={leading.isUnfolded(term.id)}
          onUnfold={leading.unfold}
        />
      ))}
    </Section>
  );
}
