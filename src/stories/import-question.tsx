/** What files would bring, before anything of it is kept: the reader decides. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { type ImportPlan, isInPlaceOfOther } from '../core/library/import-plan.ts';
import type { Story } from '../core/story/story.ts';
import { describeRefusal } from './describe-refusal.ts';
import { PlannedStories } from './planned-stories.tsx';
import { RefusedFile } from './refused-file.tsx';

export type ImportQuestionProps = {
  readonly plan: ImportPlan;
  readonly onKeep: (stories: readonly Story[]) => Promise<void>;
  readonly onCancel: () => void;
};

/** Its heading takes the focus, so that a screen reader says that there is something to decide. */
export function ImportQuestion({ plan, onKeep, onCancel }: ImportQuestionProps): VNode {
  const language = useLanguage();
  const { message } = language;
  const heading = useRef<HTMLHeadingElement>(null);
  const [replaced, setReplaced] = useState<ReadonlySet<string>>(new Set());
  useLayoutEffect(() => {
    heading.current?.focus();
    setReplaced(new Set());
  }, [plan]);
  const others = plan.stories.filter(({ change }) => isInPlaceOfOther(change));
  const taken = plan.stories
    .filter(
      ({ change, story }) =>
        change === 'new' || (isInPlaceOfOther(change) && replaced.has(story.id)),
    )
    .map(({ story }) => story);
  const canTake = plan.stories.some(({ change }) => change !== 'same');
  return (
    <div id="question" role="group" aria-labelledby="question-title">
      <h3 id="question-title" tabIndex={-1} ref={heading}>
        {message(canTake ? 'libraryQuestion' : 'libraryNothing')}
      </h3>
      {plan.refused.map(({ name, why }) => (
        <RefusedFile name={name} why={describeRefusal(why, language)} />
      ))}
      {others.length > 1 && (
        <ReplaceAll
          count={others.length}
          isChecked={others.every(({ story }) => replaced.has(story.id))}
          onCheck={(isChecked) => {
            setReplaced(new Set(isChecked ? others.map(({ story }) => story.id) : []));
          }}
        />
      )}
      <PlannedStories
        planned={plan.stories}
        replaced={replaced}
        onReplace={(id, isReplaced) => {
          setReplaced((before) => withOrWithout(before, id, isReplaced));
        }}
      />
      <div class="buttons">
        {canTake && (
          <button
            type="button"
            id="keep"
            disabled={taken.length === 0}
            onClick={() => void onKeep(taken)}
          >
            {language.count('libraryKeep', taken.length)}
          </button>
        )}
        <button type="button" id="cancel" onClick={onCancel}>
          {message(canTake ? 'libraryCancel' : 'libraryClose')}
        </button>
      </div>
    </div>
  );
}

function withOrWithout(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const others = [...ids].filter((other) => other !== id);
  return new Set(isIn ? [...others, id] : others);
}

type ReplaceAllProps = {
  readonly count: number;
  readonly isChecked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
};

function ReplaceAll({ count, isChecked, onCheck }: ReplaceAllProps): VNode {
  const language = useLanguage();
  return (
    <label class="choice">
      <input
        type="checkbox"
        id="replace-all"
        checked={isChecked}
        onChange={({ currentTarget }) => {
          onCheck(currentTarget.checked);
        }}
      />
      <span class="choice-label">{language.count('libraryReplaceAll', count)}</span>
    </label>
  );
}
