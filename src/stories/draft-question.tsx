/** What files of drafts would bring, before anything of it is kept: the author decides. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import type { PlannedDraft } from '../core/editing/draft-plan.ts';
import type { Language } from '../view/elements/messages.ts';
import { type DescribedRefusal, describeRefusal } from './describe-refusal.ts';
import { DraftFacts, headlineAttributes, titleOfDraft } from './draft-facts.tsx';
import { FilesQuestion } from './files-question.tsx';
import type { DraftImport, DraftQuestionToAsk, DraftRefusal } from './use-draft-import.ts';

const WORDS = {
  new: 'libraryNew',
  same: 'librarySame',
  beside: 'libraryDraftBeside',
} as const satisfies Record<PlannedDraft['change'], string>;

export type DraftQuestionProps = Pick<DraftImport, 'keep' | 'leave' | 'error'> & {
  readonly asked: DraftQuestionToAsk;
};

export function DraftQuestion({ asked, keep, leave, error }: DraftQuestionProps): VNode {
  const language = useLanguage();
  const taken = asked.planned.filter(({ change }) => change !== 'same');
  return (
    <FilesQuestion
      {...{ asked, error, of: 'drafts' }}
      refused={asked.refused.map(({ name, why }) => ({ name, why: describe(why, language) }))}
      keepLabel={taken.length > 0 ? language.count('libraryKeepDrafts', taken.length) : null}
      onKeep={() => void keep(taken.map(({ draft }) => draft))}
      onLeave={leave}
    >
      {asked.planned.map((one) => (
        <Planned {...one} />
      ))}
    </FilesQuestion>
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
