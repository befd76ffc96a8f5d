/** The story's sources, one list for all its statements. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { addSource, removeSource } from '../core/editing/draft-steps.ts';
import type { DraftSource } from '../core/editing/draft-story.ts';
import { isWebAddress } from '../view/elements/web-link.ts';
import { DateField } from './date-field.tsx';
import { useEditing } from './editing.ts';
import { TextField } from './fields.tsx';
import { RemoveButton } from './forms-field.tsx';
import { sourceName } from './source-picker.tsx';

/** A page that is open in another tab. */
export type OpenTab = { readonly title: string; readonly url: string };

export type SourceListProps = {
  /** The pages that are open now, as far as the browser tells. */
  readonly readTabs: () => Promise<readonly OpenTab[]>;
};

export function SourceList({ readTabs }: SourceListProps): VNode {
  const { message } = useLanguage();
  const { story, take } = useEditing();
  const add = (known: Partial<DraftSource>): void => {
    const { id } = addSource(story, null, known);
    take((before) => addSource(before, null, known).story, `sources-${id}-url`);
  };
  return (
    <Section id="source-list" title={message('sources')}>
      {Object.entries(story.sources).map(([id, source], index) => (
        <SourceFields key={id} id={id} source={source} number={index + 1} />
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
      <FromTab readTabs={readTabs} onChoose={add} />
    </Section>
  );
}

type SourceFieldsProps = {
  readonly id: string;
  readonly source: DraftSource;
  readonly number: number;
};

function SourceFields({ id, source, number }: SourceFieldsProps): VNode {
  const language = useLanguage();
  const { message } = language;
  const { take } = useEditing();
  const path = ['sources', id];
  return (
    <fieldset class="source-fields">
      <legend>{message('editorSource', String(number))}</legend>
      <RemoveButton
        label={sourceName(source, language)}
        onRemove={() => {
          take((story) => removeSource(story, id), 'sources');
        }}
      />
      <TextField path={[...path, 'url']} label={message('editorAddress')} value={source.url} />
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
    </fieldset>
  );
}

type FromTabProps = SourceListProps & { readonly onChoose: (source: Partial<DraftSource>) => void };

/** Takes address and title of a page that is open; the tabs are asked for when somebody wants to see them. */
function FromTab({ readTabs, onChoose }: FromTabProps): VNode {
  const { message } = useLanguage();
  const [tabs, setTabs] = useState<readonly OpenTab[]>([]);
  return (
    <details
      class="from-tab"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void readTabs().then(setTabs);
      }}
    >
      <summary>{message('editorFromTab')}</summary>
      {tabs.length === 0 && <p class="explanation">{message('editorNoTab')}</p>}
      <ul>
        {tabs.map(({ title, url }) => (
          <li key={url}>
            <button
              type="button"
              onClick={() => {
                onChoose({ url, title, publisher: new URL(url).hostname.replace(/^www\./, '') });
              }}
            >
              <bdi>{title || url}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Those of the browser's tabs that show a page of the web, each page once. */
export function webTabs(
  tabs: readonly { readonly title?: string | undefined; readonly url?: string | undefined }[],
): OpenTab[] {
  const pages = new Map<string, OpenTab>();
  for (const { title = '', url = '' } of tabs) {
    if (isWebAddress(url)) pages.set(url, { title, url });
  }
  return [...pages.values()];
}
