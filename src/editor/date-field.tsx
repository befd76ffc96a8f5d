/** A date as people write it, with how it is understood. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { choicesOf, isDay, readTypedDate, type TypedDate } from '../core/editing/typed-dates.ts';
import { setField } from '../core/editing/draft-steps.ts';
import { formatPeriod } from '../core/story/dates.ts';
import type { Language } from '../view/elements/messages.ts';
import { nameOf, useEditing } from './editing.ts';
import { type FieldProps, TextField } from './fields.tsx';

/** A date that may be two, or lacks its end, is a fault; what it may be stands there to be chosen. */
export function DateField(props: FieldProps): VNode {
  const language = useLanguage();
  const { take } = useEditing();
  const { path, value } = props;
  const read = readTypedDate(value);
  // The report has a day; all else has dates and periods.
  const isOfReport = path.length === 1;
  const choices = choicesOf(read).filter((when) => !isOfReport || isDay(when));
  const choose = (when: string): void => {
    take((story) => setField(story, path, when), { leadTo: nameOf(path) });
  };
  return (
    <div class="date">
      <TextField {...props} hint={understood(read, isOfReport, language)} />
      {choices.length > 0 && (
        <div class="buttons" role="group" aria-label={language.message('editorAmbiguous')}>
          {choices.map((when) => (
            <button
              type="button"
              key={when}
              onClick={() => {
                choose(when);
              }}
            >
              {formatPeriod(when, language.locale)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function understood(
  read: TypedDate | null,
  isOfReport: boolean,
  { locale, message }: Language,
): string {
  if (read?.kind === 'when' && (!isOfReport || isDay(read.when))) {
    return message('editorUnderstood', formatPeriod(read.when, locale));
  }
  return message(isOfReport ? 'editorDayHow' : 'editorWhenHow');
}
