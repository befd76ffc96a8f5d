/** All that is missing or wrong, each leading to its field. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { whenChanged } from '../components/when-changed.ts';
import { type CheckedDraft, fieldOf } from '../core/editing/draft-faults.ts';
import { describeFault } from '../view/story-file/describe-fault.ts';
import { useEditing } from './editing.ts';
import type { NotAdded } from './use-not-added.ts';

export type CheckListProps = {
  /** Null until it was judged first. */
  readonly checked: CheckedDraft | null;
  /** Whether that is the draft as it stands. */
  readonly isCurrent: boolean;
  /** What is typed and no part of it. */
  readonly notAdded: readonly NotAdded[];
};

/** So many are listed; more come as these are put right. */
const MAX_LISTED = 100;

export const CheckList = whenChanged(function CheckList(props: CheckListProps): VNode {
  const { checked, isCurrent, notAdded } = props;
  const language = useLanguage();
  const more = (checked?.faults.length ?? 0) - MAX_LISTED;
  return (
    <Section id="checks" title={language.message('editorChecks')}>
      <div aria-busy={!isCurrent}>
        {checked && (
          <p id="checks-left" tabIndex={-1} class={checked.isWhole ? 'whole' : undefined}>
            {checked.isWhole
              ? language.message('editorWhole')
              : language.count('editorLeft', errorsIn(checked))}
          </p>
        )}
        <ul class="checks">
          {/* First, since the end of a long list comes later, and nothing else tells of these words. */}
          {notAdded.map(({ field, line }) => (
            <OneCheck key={field} field={field} words={line} isAdvice />
          ))}
          {checked && <Faults checked={checked} />}
        </ul>
        {more > 0 && <p class="explanation">{language.count('storiesMoreFaults', more)}</p>}
      </div>
    </Section>
  );
});

type FaultsProps = { readonly checked: CheckedDraft };

const Faults = whenChanged(function Faults({ checked: { faults, story } }: FaultsProps): VNode {
  const language = useLanguage();
  return (
    <>
      {faults.slice(0, MAX_LISTED).map((fault) => (
        <OneCheck
          key={JSON.stringify([fault.path, fault.kind])}
          field={fieldOf(fault.path)}
          words={describeFault(fault, story, language)}
          isAdvice={fault.severity === 'advice'}
        />
      ))}
    </>
  );
});

type OneCheckProps = {
  readonly field: string;
  readonly words: string;
  readonly isAdvice: boolean;
};

/** A line that leads to its field. */
function OneCheck({ field, words, isAdvice }: OneCheckProps): VNode {
  const { message } = useLanguage();
  const { lead } = useEditing();
  return (
    <li class={isAdvice ? 'advice' : undefined}>
      <button
        type="button"
        class="link"
        onClick={() => {
          lead(field);
        }}
      >
        {isAdvice ? message('editorAdvice', words) : words}
      </button>
    </li>
  );
}

/** How many points are left that keep a draft from being used. */
export function errorsIn({ faults }: CheckedDraft): number {
  return faults.filter(({ severity }) => severity === 'error').length;
}
