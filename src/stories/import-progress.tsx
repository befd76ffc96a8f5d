/** How far the reading or writing of much is, and what stops it. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { formatBytes } from './format-bytes.ts';
import type { Course } from './use-course.ts';

/** Less is done before one could press a button. */
const WORTH_A_BAR = { bytes: 1_000_000, items: 10 };

const WORDS = { bytes: 'storiesReading', items: 'storiesAdding' } as const;

export type ImportProgressProps = Pick<Course<unknown>, 'stage' | 'stop'>;

export function ImportProgress({ stage, stop }: ImportProgressProps): VNode | null {
  if (stage.kind !== 'working' || stage.of <= WORTH_A_BAR[stage.unit]) return null;
  return <Progress {...stage} stop={stop} />;
}

type ProgressProps = Extract<Course<unknown>['stage'], { kind: 'working' }> &
  Pick<Course<unknown>, 'stop'>;

function Progress({ unit, done, of, stop }: ProgressProps): VNode {
  const { locale, message } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // What was pressed is gone. A screen reader says what the button is described by.
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  const written = (amount: number): string =>
    unit === 'bytes' ? formatBytes(amount, locale) : new Intl.NumberFormat(locale).format(amount);
  return (
    <div id="progress">
      <label id="progress-label" for="progress-bar" class="field-label">
        {message(WORDS[unit], written(done), written(of))}
      </label>
      <progress id="progress-bar" value={done} max={of} />
      <div class="buttons">
        <button
          type="button"
          id="stop"
          ref={button}
          aria-describedby="progress-label"
          onClick={stop}
        >
          {message('storiesStop')}
        </button>
      </div>
    </div>
  );
}
