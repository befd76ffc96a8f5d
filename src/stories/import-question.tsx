/** What files would bring, before anything of it is kept: the reader decides. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import {
  type Decision,
  decisionOn,
  type Decisions,
  takenStories,
  type TakenStories,
} from '../core/library/import-decisions.ts';
import {
  type ImportPlan,
  isInPlaceOfOther,
  type PlannedStory,
} from '../core/library/import-plan.ts';
import { Decide } from './decide.tsx';
import { describeRefusal } from './describe-refusal.ts';
import { PlannedStories } from './planned-stories.tsx';
import { RefusedFile } from './refused-file.tsx';

export type ImportQuestionProps = {
  readonly plan: ImportPlan;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
  readonly onKeep: (taken: TakenStories) => Promise<void>;
  readonly onCancel: () => void;
};

/** Its heading takes the focus, so that a screen reader says that there is something to decide. */
export function ImportQuestion(props: ImportQuestionProps): VNode {
  const { plan, decisions, onDecide, onKeep, onCancel } = props;
  const language = useLanguage();
  const { message } = language;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [plan]);
  const taken = takenStories(plan, decisions);
  const count = taken.stories.length;
  const canTake = plan.stories.some(({ change }) => change !== 'same');
  const decide = (all: readonly PlannedStory[], decision: Decision): void => {
    onDecide(new Map([...decisions, ...all.map(({ story }) => [story.id, decision] as const)]));
  };
  return (
    <div id="question" class="question" role="group" aria-labelledby="question-title">
      <h3 id="question-title" tabIndex={-1} ref={heading}>
        {message(canTake ? 'storiesQuestion' : 'storiesNothing')}
      </h3>
      {plan.refused.map(({ name, why }) => (
        <RefusedFile
          name={name}
          why={describeRefusal(why, language)}
          isInPart={why.kind === 'older' && why.hasOthers}
        />
      ))}
      <DecideOnAll planned={plan.stories} decisions={decisions} onDecide={decide} />
      <PlannedStories
        planned={plan.stories}
        decisions={decisions}
        onDecide={(one, decision) => {
          decide([one], decision);
        }}
      />
      <div class="buttons">
        {count > 0 && (
          <button
            type="button"
            id="keep"
            key="keep"
            class="primary"
            onClick={() => void onKeep(taken)}
          >
            {language.count('storiesKeep', count)}
          </button>
        )}
        <button type="button" id="cancel" key="cancel" onClick={onCancel}>
          {message(count > 0 ? 'storiesCancel' : 'storiesClose')}
        </button>
      </div>
    </div>
  );
}

type DecideOnAllProps = {
  readonly planned: readonly PlannedStory[];
  readonly decisions: Decisions;
  readonly onDecide: (all: readonly PlannedStory[], decision: Decision) => void;
};

/** Of many stories, one decision on all of them; also on those that the list does not show. */
function DecideOnAll({ planned, decisions, onDecide }: DecideOnAllProps): VNode | null {
  const language = useLanguage();
  const others = planned.filter(({ change }) => isInPlaceOfOther(change));
  const [first, ...rest] = others.map((one) => decisionOn(one, decisions));
  if (first === undefined || rest.length === 0) return null;
  return (
    <Decide
      id="decide-all"
      legend={language.count('storiesDecideAll', others.length)}
      of="all"
      decision={rest.every((decision) => decision === first) ? first : null}
      onDecide={(decision) => {
        onDecide(others, decision);
      }}
    />
  );
}
