/** All that is missing or wrong, each leading to its field. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { type CheckedDraft, fieldOf } from '../core/editing/draft-faults.ts';
import { describeFault } from '../view/story-file/describe-fault.ts';
import { leadTo } from './lead-to.ts';

export function CheckList({ checked }: { readonly checked: CheckedDraft }): VNode {
  const language = useLanguage();
  const { message } = language;
  const { faults, story, isWhole } = checked;
  const left = faults.filter(({ severity }) => severity === 'error').length;
  return (
    <Section id="checks" title={message('editorChecks')}>
      <p id="checks-left" tabIndex={-1}>
        {isWhole ? message('editorWhole') : language.count('editorLeft', left)}
      </p>
      <ul class="checks">
        {faults.map((fault) => {
          const words = describeFault(fault, story, language);
          return (
            <li
              key={JSON.stringify([fault.path, fault.kind])}
              class={fault.severity === 'advice' ? 'advice' : undefined}
            >
              <button
                type="button"
                class="link"
                onClick={() => {
                  leadTo(fieldOf(fault.path));
                }}
              >
                {fault.severity === 'advice' ? message('editorAdvice', words) : words}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
