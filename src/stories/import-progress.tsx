/** How far the reading or writing of much is, and what stops it. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { formatBytes } from './format-bytes.ts';
import type { Course } from './use-course.ts';

/** Less is done before one could press a button. */
const WORTH_A_BAR = { bytes: 1_000_000, items: 10 };

export type ImportProgressProps = Pick<Course<unknown>, 'stage' | 'stop'>;

export function ImportProgress({ stage, stop }: ImportProgressProps): VNode | null {
  const { locale, message } = useLanguage();
  if (stage.kind !== 'working' || stage.of <= WORTH_A_BAR[stage.unit]) return null;
  const { unit, done, of } = stage;
  const written = (amount: number): string =>
    unit === 'bytes' ? formatBytes(amount, locale) : new Intl.NumberFormat(locale).format(amount);
  return (
    <div id="progress">
      <label for="progress-bar" class="field-label">
        {message('storiesProgress', written(done), written(of))}
      </label>
      <progress id="progress-bar" value={done} max={of} />
      <div class="buttons">
        <button type="button" id="stop" onClick={stop}>
          {message('storiesStop')}
        </button>
      </div>
    </div>
  );
}
