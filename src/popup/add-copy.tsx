/** The way from one of several stories on a page to another copy of it. */
import type { VNode } from 'preact';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { useTaking } from './use-taking.ts';

export type AddCopyProps = {
  readonly tabId: number;
  readonly storyId: string;
  /** The id of the element that says which story that is. */
  readonly headlineId: string;
};

/** Its name says which story it is for, since the popup may have one for each. */
export function AddCopy({ tabId, storyId, headlineId }: AddCopyProps): VNode {
  const { message } = useLanguage();
  const { error, take } = useTaking(tabId);
  const id = `add-copy-${storyId}`;
  return (
    <>
      <p class="row quiet">
        <button
          id={id}
          type="button"
          class="show add-copy"
          aria-labelledby={`${id} ${headlineId}`}
          onClick={() => {
            take(storyId);
          }}
        >
          {message('addCopy')}
        </button>
      </p>
      <ErrorLine forId={id} line={error} />
    </>
  );
}
