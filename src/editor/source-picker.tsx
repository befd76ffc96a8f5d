/** Which sources a statement cites: any of the story's list, or a new one. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { addSource, cite } from '../core/editing/draft-steps.ts';
import type { DraftSource } from '../core/editing/draft-story.ts';
import type { DataPath } from '../core/story-file/fault.ts';
import type { Language } from '../view/elements/messages.ts';
import { nameOf, useEditing, useSources } from './editing.ts';
import { FaultLines, useFaultAttributes } from './fields.tsx';
import { useNameHere, Where } from './where.tsx';

export type SourcePickerProps = {
  readonly path: DataPath;
  /** The ids of those that are cited, the first one first. */
  readonly cited: readonly string[];
};

/** Folded, it names what is cited; its list is made when it is unfolded, since each statement has one. */
export function SourcePicker({ path, cited }: SourcePickerProps): VNode {
  const language = useLanguage();
  const { message } = language;
  const { take } = useEditing();
  const sources = useSources();
  const [isOpen, setOpen] = useState(false);
  const name = nameOf(path);
  const names = cited.map((id) => sourceName(sources[id], language));
  return (
    <details
      class="cited"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary id={name} {...useFaultAttributes(name, false)} aria-invalid={undefined}>
        {cited.length === 0 ? message('editorNoSource') : message('editorCited', names.join(' · '))}
        <Where />
      </summary>
      {isOpen && <SourceChoices path={path} cited={cited} />}
      <button
        type="button"
        aria-label={useNameHere(message('editorAddSource'))}
        onClick={() => {
          take((before) => addSource(before, path).story, {
            leadTo: (before) => `sources-${addSource(before, path).id}-url`,
          });
        }}
      >
        {message('editorAddSource')}
      </button>
      <FaultLines name={name} />
    </details>
  );
}

function SourceChoices({ path, cited }: SourcePickerProps): VNode {
  const language = useLanguage();
  const { take } = useEditing();
  return (
    <ul>
      {Object.entries(useSources()).map(([id, source]) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={cited.includes(id)}
              onChange={({ currentTarget }) => {
                const { checked } = currentTarget;
                take((before) => cite(before, path, id, checked));
              }}
            />{' '}
            <bdi>{sourceName(source, language)}</bdi>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** What a source is called among others. */
export function sourceName(source: DraftSource | undefined, { message }: Language): string {
  const named = [source?.publisher, source?.title].filter(
    (part) => part !== undefined && part !== '',
  );
  if (named.length > 0) return named.join(': ');
  return source?.url === undefined || source.url === '' ? message('editorUnnamed') : source.url;
}
