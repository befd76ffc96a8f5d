/** All that is missing or wrong, each leading to its field. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { whenChanged } from '../components/when-changed.ts';
import { type CheckedDraft, fieldOf } from '../core/editing/draft-faults.ts';
import { describeFault } from '../view/story-file/describe-fault.ts';
import { useEditing } from './editing.ts';

export type CheckListProps = {
  /** Null until it was judged first. */
  readonly checked: CheckedDraft | null;
  /** Whether that is the draft as it stands. */
  readonly isCurrent: boolean;
};

/** So many are listed; more come as these are put right. */
const MAX_LISTED = 100;

export const CheckList = whenChanged(function CheckList(props: CheckListProps): VNode {
  const { checked, isCurrent } = props;
  const { message } = useLanguage();
  return (
    <Section id="checks" title={message('editorChecks')}>
      <div aria-busy={!isCurrent}>{checked && <Faults checked={checked} />}</div>
    </Section>
  );
});

type FaultsProps = { readonly checked: CheckedDraft };

const Faults = whenChanged(function Faults({ checked }: FaultsProps): VNode {
  const language = useLanguage();
  const { message } = language;
  const { lead } = useEditing();
  const { faults, story, isWhole } = checked;
  const more = faults.length - MAX_LISTED;
  return (
    <>
      <p id="checks-left" tabIndex={-1} class={isWhole ? 'whole' : undefined}>
        {isWhole ? message('editorWhole') : language.count('editorLeft', errorsIn(checked))}
      </p>
      <ul class="checks">
        {faults.slice(0, MAX_LISTED).map((fault) => {
          const words = describeFault(fault, story, language);
          const isAdvice = fault.severity === 'advice';
          return (
            <li
              key={JSON.stringify([fault.path, fault.kind])}
              class={isAdvice ? 'advice' : undefined}
            >
              <button
                type="button"
                class="link"
                onClick={() => {
                  lead(fieldOf(fault.path));
                }}
              >
                {isAdvice ? message('editorAdvice', words) : words}
              </button>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p class="explanation">{language.count('storiesMoreFaults', more)}</p>}
    </>
  );
});

/** How many points are left that keep a draft from being used. */
export function errorsIn({ faults }: CheckedDraft): number {
  return faults.filter(({ severity }) => severity === 'error').length;
}
