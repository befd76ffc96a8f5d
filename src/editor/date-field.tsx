/** A date as people write it, with how it is understood. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { readTypedDate, type TypedDate } from '../core/editing/typed-dates.ts';
import { setField } from '../core/editing/draft-steps.ts';
import { formatPeriod } from '../core/story/dates.ts';
import type { Language } from '../view/elements/messages.ts';
import { nameOf, useEditing } from './editing.ts';
import { type FieldProps, TextField } from './fields.tsx';

/** A date that may be two is asked about. */
export function DateField(props: FieldProps): VNode {
  const language = useLanguage();
  const { take } = useEditing();
  const { path, value } = props;
  const read = readTypedDate(value);
  const choose = (when: string): void => {
    take((story) => setField(story, path, when), { leadTo: nameOf(path) });
  };
  return (
    <div class="date">
      <TextField {...props} hint={understood(read, language)} />
      {read?.kind === 'ambiguous' && (
        <div class="buttons" role="group" aria-label={language.message('editorAmbiguous')}>
          {read.readings.map((when) => (
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

function understood(read: TypedDate | null, { locale, message }: Language): string {
  if (read?.kind === 'when') return message('editorUnderstood', formatPeriod(read.when, locale));
  if (read?.kind === 'ambiguous') return message('editorAmbiguous');
  return message(read?.kind === 'open' ? 'editorOpenPeriod' : 'editorWhenHow');
}
