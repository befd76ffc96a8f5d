/** The story's sources, one list for all its statements. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { whenChanged } from '../components/when-changed.ts';
import { addSource, fillSource, removeSource } from '../core/editing/draft-steps.ts';
import type { DraftSource, DraftStory } from '../core/editing/draft-story.ts';
import { DateField } from './date-field.tsx';
import { nameOf, useEditing } from './editing.ts';
import { Entry } from './entry.tsx';
import { RemoveButton } from './entry-buttons.tsx';
import { TextField } from './fields.tsx';
import { FromTab, type ReadTabs } from './from-tab.tsx';
import { sourceName } from './source-picker.tsx';

export type SourceListProps = {
  readonly sources: DraftStory['sources'];
  readonly readTabs: ReadTabs;
};

export const SourceList = whenChanged(function SourceList(props: SourceListProps): VNode {
  const { sources, readTabs } = props;
  const { message } = useLanguage();
  const { take } = useEditing();
  const add = (known: Partial<DraftSource>): void => {
    take((before) => addSource(before, null, known).story, {
      leadTo: (before) => `sources-${addSource(before, null, known).id}-url`,
    });
  };
  return (
    <Section id="source-list" title={message('sources')}>
      {Object.keys(sources).length === 0 && <p class="explanation">{message('editorNoSources')}</p>}
      {Object.entries(sources).map(([id, source], index) => (
        <SourceFields key={id} id={id} source={source} number={index + 1} readTabs={readTabs} />
      ))}
      <p class="buttons">
        <button
          type="button"
          id="sources"
          onClick={() => {
            add({});
          }}
        >
          {message('editorAddSource')}
        </button>
      </p>
      <FromTab label={message('editorFromTab')} readTabs={readTabs} onChoose={add} />
    </Section>
  );
});

type SourceFieldsProps = {
  readonly id: string;
  readonly source: DraftSource;
  readonly number: number;
  readonly readTabs: ReadTabs;
};

const SourceFields = whenChanged(function SourceFields(props: SourceFieldsProps): VNode {
  const { id, source, number, readTabs } = props;
  const language = useLanguage();
  const { message } = language;
  const { take } = useEditing();
  const path = ['sources', id];
  const title = message('editorSource', number.toLocaleString(language.locale));
  return (
    <Entry
      name={nameOf(path)}
      title={title}
      buttons={
        <RemoveButton
          label={`${title}, ${sourceName(source, language)}`}
          onRemove={() => {
            take((story) => removeSource(story, id), {
              leadTo: 'sources',
              say: message('editorRemoved', sourceName(source, language)),
            });
          }}
        />
      }
    >
      <TextField path={[...path, 'url']} label={message('editorAddress')} value={source.url} />
      {source.url === '' && (
        <FromTab
          label={message('editorFillFromTab')}
          readTabs={readTabs}
          onChoose={(known) => {
            take((story) => fillSource(story, id, known), { leadTo: `sources-${id}-publisher` });
          }}
        />
      )}
      <DescribingFields path={path} source={source} />
    </Entry>
  );
});

type DescribingProps = Pick<SourceFieldsProps, 'source'> & { readonly path: readonly string[] };

function DescribingFields({ path, source }: DescribingProps): VNode {
  const { message } = useLanguage();
  return (
    <div class="describing">
      <TextField
        path={[...path, 'publisher']}
        label={message('editorPublisher')}
        value={source.publisher}
        isStoryText
      />
      <TextField
        path={[...path, 'title']}
        label={message('editorSourceTitle')}
        value={source.title}
        isStoryText
      />
      <DateField path={[...path, 'date']} label={message('editorSourceDate')} value={source.date} />
      <TextField
        path={[...path, 'remark']}
        label={message('editorSourceRemark')}
        value={source.remark}
        isStoryText
      />
    </div>
  );
}
