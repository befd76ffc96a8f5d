/** What is known of the report itself, to be put right. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { DateField } from './date-field.tsx';
import { whenChanged } from '../components/when-changed.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import { TextField } from './fields.tsx';

export type FactsProps = Pick<
  DraftStory,
  'title' | 'agency' | 'outlet' | 'asOf' | 'url' | 'language' | 'notesBy'
>;

export const Facts = whenChanged(function Facts(props: FactsProps): VNode {
  const { message } = useLanguage();
  const { title, agency, outlet, asOf, url, language, notesBy } = props;
  return (
    <Section id="facts" title={message('editorFacts')}>
      <div class="facts">
        <TextField
          path={['title']}
          label={message('editorHeadline')}
          value={title}
          isStoryText
          isWide
        />
        <TextField path={['notesBy']} label={message('editorNotesBy')} value={notesBy} />
        <TextField path={['agency']} label={message('editorAgency')} value={agency} />
        <TextField path={['outlet']} label={message('editorOutlet')} value={outlet} />
        <DateField path={['asOf']} label={message('editorDate')} value={asOf} />
        <TextField path={['url']} label={message('editorAddress')} value={url} />
        <TextField path={['language']} label={message('editorLanguage')} value={language} />
      </div>
    </Section>
  );
});
