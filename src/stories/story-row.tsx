/** An own story in the list: whether pages are looked through for it, and what can be done with it. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { Switch } from '../components/switch.tsx';
import type { Library } from '../extension/library/library.ts';
import type { LibraryEntry } from '../extension/library/schema.ts';
import { storyText } from '../view/elements/rich-message.ts';
import { formatDay } from './day.ts';
import { EditStory } from './edit-story.tsx';
import { StoryFacts } from './story-facts.tsx';

export type StoryRowProps = {
  readonly entry: LibraryEntry;
  /** The id of the draft that it was written in; null where that is not here. */
  readonly draftId: string | null;
  readonly library: Library;
  readonly onSwitch: (entry: LibraryEntry, isOn: boolean) => void;
  readonly onExport: (entry: LibraryEntry) => void;
  readonly onRemove: (entry: LibraryEntry) => void;
};

/** The id of a story's row. */
export function rowId(id: string): string {
  return `story-${id}`;
}

export function StoryRow({ entry, draftId, library, ...actions }: StoryRowProps): VNode {
  const { onSwitch, onExport, onRemove } = actions;
  const { locale, message } = useLanguage();
  const { id, title, addedAt, origin, isOn } = entry;
  const titleId = `${rowId(id)}-title`;
  const day = formatDay(addedAt, locale);
  return (
    <li id={rowId(id)}>
      <h3 id={titleId} {...storyText(entry)}>
        {title}
      </h3>
      <StoryFacts
        of={entry}
        more={message(origin === 'written' ? 'storiesWrittenOn' : 'storiesAddedOn', day)}
      />
      <div class="buttons">
        <Switch
          id={`${rowId(id)}-on`}
          label={message('storiesOn')}
          isOn={isOn}
          describedBy={titleId}
          onSwitch={(isOnNow) => {
            onSwitch(entry, isOnNow);
          }}
        />
        <div class="buttons">
          <EditStory entry={entry} draftId={draftId} library={library} />
          <button
            type="button"
            class="export"
            aria-label={message('storiesExportStory', title)}
            onClick={() => {
              onExport(entry);
            }}
          >
            {message('storiesExport')}
          </button>
          <button
            type="button"
            class="remove"
            aria-label={message('optionsRemoveSite', title)}
            onClick={() => {
              onRemove(entry);
            }}
          >
            {message('optionsRemove')}
          </button>
        </div>
      </div>
    </li>
  );
}
