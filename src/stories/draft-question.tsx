/** What files of drafts would bring, before anything of it is kept: the author decides. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import type { UnsoundDraft } from '../core/editing/draft-file.ts';
import type { PlannedDraft } from '../core/editing/draft-plan.ts';
import type { Fault } from '../core/story-file/fault.ts';
import type { Language } from '../view/elements/messages.ts';
import { describeFault } from '../view/story-file/describe-fault.ts';
import { type DescribedRefusal, describeRefusal, firstOf } from './describe-refusal.ts';
import { DraftFacts, headlineAttributes, titleOfDraft } from './draft-facts.tsx';
import { FilesQuestion } from './files-question.tsx';
import type { DraftImport, DraftQuestionToAsk, DraftRefusal } from './use-draft-import.ts';

const WORDS = {
  new: 'storiesNew',
  same: 'storiesSame',
  beside: 'storiesDraftBeside',
} as const satisfies Record<PlannedDraft['change'], string>;

const BROKEN = {
  text: 'storiesDraftBroken',
  notes: 'storiesDraftNotesBroken',
} as const satisfies Record<UnsoundDraft['broken'], string>;

export type DraftQuestionProps = Pick<DraftImport, 'keepDrafts' | 'stop'> & {
  readonly asked: DraftQuestionToAsk;
};

export function DraftQuestion({ asked, keepDrafts, stop }: DraftQuestionProps): VNode {
  const language = useLanguage();
  const taken = asked.planned.filter(({ change }) => change !== 'same');
  return (
    <FilesQuestion
      {...{ asked, of: 'drafts' }}
      refused={asked.refused.map(({ name, why }) => ({
        name,
        why: describe(why, language),
        isInPart: why.kind === 'unsound' && why.hasOthers,
      }))}
      keepLabel={taken.length > 0 ? language.count('storiesKeepDrafts', taken.length) : null}
      onKeep={() => void keepDrafts(taken.map(({ draft }) => draft))}
      onLeave={stop}
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
  if (why.kind !== 'unsound') return describeRefusal(why, language);
  const { message } = language;
  const isAlone = why.drafts.length === 1 && !why.hasOthers;
  const reasons = why.drafts.flatMap(({ title, number, story, faults, broken }) => {
    const name = title || (isAlone ? '' : String(number));
    const wrong: readonly (Fault | null)[] = faults.length > 0 ? faults : [null];
    return wrong.map((fault) => ({ name, story, fault, broken }));
  });
  return firstOf(reasons, ({ name, story, fault, broken }) => {
    const line = fault ? describeFault(fault, story, language) : message(BROKEN[broken]);
    return name === '' ? line : message('storiesFaultOf', name, line);
  });
}
