/** What files of drafts would bring, before anything of it is kept: the author decides. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import type { PlannedDraft } from '../core/editing/draft-plan.ts';
import type { Language } from '../view/elements/messages.ts';
import { type DescribedRefusal, describeRefusal } from './describe-refusal.ts';
import { DraftFacts, headlineAttributes, titleOfDraft } from './draft-facts.tsx';
import { RefusedFile } from './refused-file.tsx';
import type { DraftImport, DraftQuestionToAsk, DraftRefusal } from './use-draft-import.ts';

const WORDS = {
  new: 'libraryNew',
  same: 'librarySame',
  beside: 'libraryDraftBeside',
} as const satisfies Record<PlannedDraft['change'], string>;

export type DraftQuestionProps = Pick<DraftImport, 'keep' | 'leave' | 'error'> & {
  readonly asked: DraftQuestionToAsk;
};

/** Its heading takes the focus, so that a screen reader says that there is something to decide. */
export function DraftQuestion({ asked, keep, leave, error }: DraftQuestionProps): VNode {
  const language = useLanguage();
  const { message } = language;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [asked]);
  const taken = asked.planned.filter(({ change }) => change !== 'same');
  const canTake = taken.length > 0;
  return (
    <div id="draft-question" class="question" role="group" aria-labelledby="draft-question-title">
      <h3 id="draft-question-title" tabIndex={-1} ref={heading}>
        {message(canTake ? 'libraryQuestion' : 'libraryNothing')}
      </h3>
      {asked.refused.map(({ name, why }) => (
        <RefusedFile name={name} why={describe(why, language)} />
      ))}
      {asked.planned.length > 0 && (
        <ul class="shelf" id="planned-drafts">
          {asked.planned.map((one) => (
            <Planned {...one} />
          ))}
        </ul>
      )}
      <ErrorLine forId="draft-question" line={error} />
      <div class="buttons">
        {canTake && (
          <button
            type="button"
            id="keep-drafts"
            class="primary"
            onClick={() => void keep(taken.map(({ draft }) => draft))}
          >
            {language.count('libraryKeepDrafts', taken.length)}
          </button>
        )}
        <button type="button" id="leave-drafts" onClick={leave}>
          {message(canTake ? 'libraryCancel' : 'libraryClose')}
        </button>
      </div>
    </div>
  );
}

function Planned({ draft, change }: PlannedDraft): VNode {
  const language = useLanguage();
  return (
    <li data-change={change}>
      <h4 {...headlineAttributes(draft)}>{titleOfDraft(draft, language)}</h4>
      <DraftFacts draft={draft} />
      <p class="change">{language.message(WORDS[change])}</p>
    </li>
  );
}

function describe(why: DraftRefusal, language: Language): DescribedRefusal {
  if (why.kind !== 'broken') return describeRefusal(why, language);
  return { lines: [language.count('libraryDraftsBroken', why.count)], more: 0 };
}
