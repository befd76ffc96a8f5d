/** What an import has to ask, of each kind of file. */
import type { VNode } from 'preact';
import { ErrorLine } from '../components/error-line.tsx';
import { CopiesQuestion } from './copies-question.tsx';
import { DraftQuestion } from './draft-question.tsx';
import { ImportQuestion } from './import-question.tsx';
import type { CopiesImport } from './use-copies-import.ts';
import type { DraftImport } from './use-draft-import.ts';
import type { Import } from './use-import.ts';

export type ImportQuestionsProps = {
  readonly drafts: DraftImport;
  readonly copies: CopiesImport;
  readonly course: Import;
};

/** What there is to decide; of a kind that asks nothing, what went wrong with its files. */
export function ImportQuestions({ drafts, copies, course }: ImportQuestionsProps): VNode {
  const { stage } = course;
  return (
    <>
      {drafts.asked ? (
        <DraftQuestion {...drafts} asked={drafts.asked} />
      ) : (
        <ErrorLine forId="drafts-in-files" line={drafts.error} />
      )}
      {copies.asked ? (
        <CopiesQuestion {...copies} asked={copies.asked} />
      ) : (
        <ErrorLine forId="copies-in-files" line={copies.error} />
      )}
      {stage.kind === 'asking' && (
        <ImportQuestion plan={stage.plan} onKeep={course.keep} onCancel={course.stop} />
      )}
    </>
  );
}
