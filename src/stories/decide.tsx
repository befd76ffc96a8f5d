/** Whether what is here stays, goes, or stays beside what a file brings. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { RadioGroup } from '../components/radio-group.tsx';
import type { Decision } from '../core/library/import-decisions.ts';
import type { MessageKey } from '../view/elements/messages.ts';

const WORDS = {
  one: { leave: 'storiesLeave', replace: 'storiesReplace', both: 'storiesBoth' },
  all: { leave: 'storiesLeaveAll', replace: 'storiesReplaceAll', both: 'storiesBoth' },
} as const satisfies Record<string, Record<Decision, MessageKey>>;

export type DecideProps = {
  readonly id: string;
  readonly legend: string;
  /** The ids of the elements that say more of it. */
  readonly describedBy?: string;
  /** On one story, or on all. */
  readonly of: keyof typeof WORDS;
  /** Null where it is several. */
  readonly decision: Decision | null;
  readonly onDecide: (decision: Decision) => void;
};

export function Decide(props: DecideProps): VNode {
  const { id, legend, describedBy, of, decision, onDecide } = props;
  const { message } = useLanguage();
  const choice = (value: Decision) => ({ value, label: message(WORDS[of][value]) });
  return (
    <fieldset id={id} class="decide" aria-describedby={describedBy}>
      <legend>{legend}</legend>
      <RadioGroup<Decision>
        name={`${id}-decision`}
        form="line"
        choices={[choice('leave'), choice('replace'), choice('both')]}
        chosen={decision}
        onChoose={onDecide}
      />
    </fieldset>
  );
}
