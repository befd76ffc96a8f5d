/** What happened, and what a careful reader should know of the report's wording. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { whenChanged } from '../components/when-changed.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import { Statements } from './statement-editor.tsx';

export type ListsProps = Pick<DraftStory, 'timeline' | 'reading'>;

export const Lists = whenChanged(function Lists({ timeline, reading }: ListsProps): VNode {
  const { message } = useLanguage();
  return (
    <Section id="lists" title={message('editorLists')}>
      <Statements
        path={['timeline']}
        title={message('timeline')}
        addLabel={message('editorAddEvent')}
        statements={timeline}
        aboutLabel={null}
      />
      <Statements
        path={['reading']}
        title={message('editorReading')}
        addLabel={message('editorAddRemark')}
        statements={reading}
        aboutLabel={message('editorPassage')}
      />
    </Section>
  );
});
