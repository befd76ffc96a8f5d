/** Will the report be found? The names to look for, and how it goes with them. */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { whenChanged } from '../components/when-changed.ts';
import { setField } from '../core/editing/draft-steps.ts';
import { NO_GATE } from '../core/editing/gate-proposal.ts';
import type { Trial } from '../core/editing/recognition-trial.ts';
import { writtenAs } from '../core/story-file/gate-rules.ts';
import type { Story } from '../core/story/story.ts';
import type { Language } from '../view/elements/messages.ts';
import { useEditing } from './editing.ts';
import { Field, useFaultAttributes } from './fields.tsx';
import type { Judged } from './judge.ts';
import { useUnfinished } from './unfinished.ts';

export type GateSectionProps = {
  /** The author's; null for the one that is proposed. */
  readonly ownGate: Story['gate'] | null;
  /** Null until it is known what is proposed, and how it goes. */
  readonly judged: Judged | null;
  readonly titles: ReadonlyMap<string, string>;
  /** Whether the article's text is here, on which the story is tried. */
  readonly hasText: boolean;
};

export const GateSection = whenChanged(function GateSection(props: GateSectionProps): VNode {
  const { ownGate, judged, titles, hasText } = props;
  const language = useLanguage();
  const { take } = useEditing();
  const typed = useTypedGate(ownGate ?? judged?.gate ?? null);
  return (
    <Section id="gate" title={language.message('editorGate')}>
      <GateFields gate={ownGate ?? judged?.gate ?? NO_GATE} typed={typed} />
      {!ownGate && hasText && judged?.gate.names.length === 0 && (
        <p id="gate-lack" class="explanation">
          {language.message(judged.hasCapitals ? 'editorFewNames' : 'editorNoCapitals')}
        </p>
      )}
      {ownGate && hasText && (
        <p class="buttons">
          <button
            type="button"
            onClick={() => {
              typed.forget();
              take((before) => setField(before, ['gate'], null), { leadTo: 'gate-names' });
            }}
          >
            {language.message('editorProposeGate')}
          </button>
        </p>
      )}
      {!hasText && <p class="explanation trials">{language.message('editorNoTrials')}</p>}
      <dl class="trials">
        {judged?.trials.map((trial) => (
          <div key={trial.trial === 'other' ? trial.storyId : trial.trial}>
            <dt>{nameOfTrial(trial, titles, language)}</dt>
            <dd class={isGood(trial) ? 'good' : 'bad'}>{outcomeOf(trial, language)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
});

type TypedGate = {
  /** As they are typed; null where that is taken. */
  readonly names: string | null;
  readonly number: string | null;
  readonly typeNames: (names: string) => void;
  readonly typeNumber: (number: string) => void;
  /** Makes what is typed the author's gate. */
  readonly take: () => void;
  readonly forget: () => void;
};

/**
 * What is typed of the gate, which is taken when its field is left; what was typed before the page was loaded anew, or
 * before the gate is known of which it is a part, as soon as that is.
 *
 * @param gate null while it is not known
 */
function useTypedGate(gate: Story['gate'] | null): TypedGate {
  const { type } = useEditing();
  const [names, typeNames] = useUnfinished('gate-names');
  const [number, typeNumber] = useUnfinished('gate-minNames');
  const waits = useRef(names !== null || number !== null);
  const forget = (): void => {
    typeNames(null);
    typeNumber(null);
  };
  const take = (): void => {
    if (names === null && number === null) return;
    waits.current = gate === null;
    if (gate === null) return;
    forget();
    const typedNumber = Number.parseInt(number ?? '', 10);
    type(['gate'], {
      names: names === null ? gate.names : namesIn(names),
      minNames: Number.isNaN(typedNumber) ? gate.minNames : typedNumber,
    });
  };
  useEffect(() => {
    if (gate !== null && waits.current) take();
  }, [gate]);
  return { names, number, typeNames, typeNumber, take, forget };
}

function namesIn(typed: string): readonly string[] {
  const names = typed.split(/[\s,;]+/).filter((name) => name !== '');
  return [...new Set(names.map(writtenAs))];
}

type GateFieldsProps = { readonly gate: Story['gate']; readonly typed: TypedGate };

/** Names are typed as words; what is typed is the author's gate from then on. */
function GateFields({ gate, typed }: GateFieldsProps): VNode {
  const { message } = useLanguage();
  const names = useFaultAttributes('gate-names', true);
  const minNames = useFaultAttributes('gate-minNames', false);
  return (
    <div class="gate-fields">
      <Field name="gate-names" label={message('editorGateNames')} hint={message('editorGateHow')}>
        <input
          type="text"
          id="gate-names"
          value={typed.names ?? gate.names.join(' ')}
          {...names}
          onInput={({ currentTarget }) => {
            typed.typeNames(currentTarget.value);
          }}
          onChange={typed.take}
          onBlur={typed.take}
        />
      </Field>
      <Field name="gate-minNames" label={message('editorMinNames')} hint={undefined}>
        <input
          type="text"
          inputMode="numeric"
          id="gate-minNames"
          value={typed.number ?? String(gate.minNames)}
          {...minNames}
          onInput={({ currentTarget }) => {
            typed.typeNumber(currentTarget.value);
          }}
          onChange={typed.take}
          onBlur={typed.take}
        />
      </Field>
    </div>
  );
}

function isGood({ trial, found }: Trial): boolean {
  return found === (trial !== 'other');
}

function nameOfTrial(
  trial: Trial,
  titles: ReadonlyMap<string, string>,
  { message }: Language,
): string {
  return trial.trial === 'other'
    ? message('editorOther', titles.get(trial.storyId) ?? trial.storyId)
    : message(`trial_${trial.trial}`);
}

function outcomeOf(trial: Trial, { message }: Language): string {
  if (trial.trial === 'other') return message(trial.found ? 'editorMistaken' : 'editorToldApart');
  if (trial.found) return message('editorFound');
  return message(trial.opensGate ? 'editorNotFound' : 'editorTooFewNames');
}
