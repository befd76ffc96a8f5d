/** What an import has to ask, of each kind of file. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorLine } from '../components/error-line.tsx';
import type { Decisions } from '../core/library/import-decisions.ts';
import type { ImportPlan } from '../core/library/import-plan.ts';
import { CopiesQuestion } from './copies-question.tsx';
import { DraftQuestion } from './draft-question.tsx';
import { ImportQuestion } from './import-question.tsx';
import type { CopiesImport } from './use-copies-import.ts';
import type { DraftImport } from './use-draft-import.ts';
import type { Import } from './use-import.ts';

export type ImportQuestionsProps = {
  readonly stories: Import;
  readonly drafts: DraftImport;
  readonly copies: CopiesImport;
};

/** What there is to decide. What went wrong stands above it, in sight of its heading, which has the focus. */
export function ImportQuestions({ stories, drafts, copies }: ImportQuestionsProps): VNode {
  return (
    <>
      <ErrorLine forId="drafts-in-files" line={drafts.error} />
      {drafts.stage.kind === 'asking' && <DraftQuestion {...drafts} asked={drafts.stage.asked} />}
      <ErrorLine forId="copies-in-files" line={copies.error} />
      {copies.stage.kind === 'asking' && <CopiesQuestion {...copies} asked={copies.stage.asked} />}
      <StoriesQuestion {...stories} />
    </>
  );
}

type DecidedOn = { readonly plan: ImportPlan; readonly decisions: Decisions };

const NONE: Decisions = new Map();

/** What was decided stands where it could not be kept; another plan is decided on anew. */
function StoriesQuestion({ stage, keepTaken, stop }: Import): VNode | null {
  const [decided, decide] = useState<DecidedOn | null>(null);
  if (stage.kind !== 'asking') return null;
  const { plan } = stage.asked;
  return (
    <ImportQuestion
      plan={plan}
      decisions={decided?.plan === plan ? decided.decisions : NONE}
      onDecide={(decisions) => {
        decide({ plan, decisions });
      }}
      onKeep={keepTaken}
      onCancel={stop}
    />
  );
}
