/** A number of names that is typed and is none: a point that is left as any other, though the draft has the former number. */
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { NOT_A_NUMBER, wholeNumber } from './typed-gate.ts';
import { type Unfinished, useUnfinishedTexts } from './unfinished.ts';
import type { Judged } from './judge.ts';
import type { JudgedDraft } from './use-judged.ts';

/** Adds that point to what is said of the draft. */
export function useTypedNumber({ judged, isCurrent, whenJudged }: JudgedDraft): JudgedDraft {
  const unfinished = useUnfinishedTexts();
  const [isNone, setNone] = useState(false);
  useLayoutEffect(() => {
    const look = (): void => {
      setNone(isNoNumber(unfinished));
    };
    look();
    return unfinished.listen(look);
  }, [unfinished]);
  const withPoint = useMemo(
    () => (judged && isNone ? withoutNumber(judged) : judged),
    [judged, isNone],
  );
  return {
    judged: withPoint,
    isCurrent,
    whenJudged(then, onFailure) {
      whenJudged((found) => {
        then(isNoNumber(unfinished) ? withoutNumber(found) : found);
      }, onFailure);
    },
  };
}

function isNoNumber(unfinished: Unfinished): boolean {
  const typed = unfinished.read('gate-minNames');
  return typed !== null && wholeNumber(typed) === null;
}

function withoutNumber(judged: Judged): Judged {
  const { story, faults } = judged.checked;
  return { ...judged, checked: { isWhole: false, story, faults: [NOT_A_NUMBER, ...faults] } };
}
