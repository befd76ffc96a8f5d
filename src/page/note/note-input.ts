/** Turns what the reader does on the page into events of the dwell machine: pointing, clicks, keys, the focus. */
import { restDelayOf } from '../../core/note/dwell.ts';
import { focusMeaning } from '../../core/note/input-meaning.ts';
import type { PageSettings } from '../../core/settings/settings-schema.ts';
import { bringIntoView } from '../dom/bring-into-view.ts';
import { isSelected } from '../dom/is-selected.ts';
import { isInView } from '../dom/range-visibility.ts';
import { CardActions, type CardActionsOptions } from './card-actions.ts';
import { keepOwnEvents } from './own-events.ts';
import { listenToInput } from './pointer-and-keys.ts';
import type { ShownNote } from './shown-note.ts';
import { followTabStopFocus } from './tab-stop-focus.ts';

export type NoteInputOptions = CardActionsOptions & {
  readonly note: ShownNote;
  readonly opensAfter: PageSettings['opensAfter'];
  /** Whether the pointer opens notes now. */
  readonly isHoverEnabled: () => boolean;
  /** Called at most once a frame when the page was scrolled or resized. */
  readonly onMoved: () => void;
  /** Called when the focus has reached the button over a mark. */
  readonly onFocused: () => void;
};

/** Listens until the signal aborts. */
export function listenForNotes(options: NoteInputOptions, signal: AbortSignal): void {
  const { dwell, host, marks, note, onMoved, stops } = options;
  const actions = new CardActions(options);
  const onReached = (markIndex: number): void => {
    onFocusReached(markIndex, options);
  };
  const onLeft = (): void => {
    dwell.send({ kind: 'unfocus' });
  };
  const tabStopFocus = stops && followTabStopFocus({ host, stops, onReached, onLeft }, signal);
  listenToInput(
    {
      markAt(x, y, over) {
        const hit = options.isHoverEnabled() ? marks.at(x, y, over) : null;
        if (hit && dwell.state.shown !== hit.index) note.standAt(hit.line);
        return hit?.index ?? null;
      },
      opensOnRest: restDelayOf(options) !== null,
      isOwnHost: host.isHost,
      isMarkSelected: (markIndex) => isSelected(marks.list[markIndex]?.range),
      dwell,
      onMoved,
      onTab: () => stops?.reposition(),
      giveFocusBack: () => tabStopFocus?.giveFocusBack(),
    },
    signal,
  );
  const onOwnEvent = (event: Event): void => {
    actions.onEvent(event);
    tabStopFocus?.onOwnEvent(event);
  };
  keepOwnEvents(host.isHost, onOwnEvent, signal);
}

/** Opens the note of the mark over whose button the focus is. */
function onFocusReached(markIndex: number, options: NoteInputOptions): void {
  const { dwell, marks, note, onFocused } = options;
  onFocused();
  const { range } = marks.list[markIndex] ?? {};
  const move = { markIndex, isGivenBack: note.isGivingFocusBack };
  const meaning = focusMeaning(move, dwell.state);
  if (!range || !meaning) return;
  if (!isInView(range)) bringIntoView(range);
  note.standAt(0);
  dwell.send(meaning);
}
