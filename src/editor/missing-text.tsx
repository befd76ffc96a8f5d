/** Stands where the article would: a draft that was made of a story has none until its text joins it. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';

export function MissingText(): VNode {
  const { message } = useLanguage();
  return (
    <Section id="article" title={message('editorText')}>
      <div id="missing-text" class="text">
        <p>{message('editorNoText')}</p>
        <p>{message('editorJoinText', message('writeNotes'), message('captureUse'))}</p>
      </div>
    </Section>
  );
}
