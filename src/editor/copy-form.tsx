/** What is said of a text that may become a copy, and where it stands, to be put right before it does. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { ErrorLine } from '../components/error-line.tsx';
import { useLanguage } from '../components/language.ts';
import { Section } from '../components/section.tsx';
import { useSpokenLine } from '../components/spoken-line.tsx';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { fieldOfCopy } from '../core/editing/copy-judgement.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import type { Copy, Story } from '../core/story/story.ts';
import { describeFault } from '../view/story-file/describe-fault.ts';
import { CopyMeasures } from './copy-measures.tsx';
import { DateField } from './date-field.tsx';
import { EditingProvider } from './editing.ts';
import { FaultsProvider } from './field-faults.ts';
import { TextField } from './fields.tsx';
import { leadTo } from './lead-to.ts';
import { type ProposedText, useCopy } from './use-copy.ts';

export type CopyFormProps = ProposedText & {
  readonly onDone: (outcome: 'added' | 'dropped') => void;
};

export function CopyForm(props: CopyFormProps): VNode {
  const { draft, story, others, add, drop, onDone } = props;
  const language = useLanguage();
  const { message } = language;
  const used = useCopy(props);
  const [error, complain] = useSpokenLine();
  const isBusy = useRef(false);
  const finish = async (
    run: () => Promise<boolean>,
    outcome: 'added' | 'dropped',
  ): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    complain('');
    if (await run()) onDone(outcome);
    else complain(message('editorNotInUse'));
    isBusy.current = false;
  };
  const submit = (whole: Story, copy: Copy): void => {
    const [fault] = used?.faults ?? [];
    used?.sayMissing();
    const field = fault && fieldOfCopy(fault);
    if (!fault) void finish(() => add(copy), 'added');
    else if (field) leadTo(field);
    else complain(describeFault(fault, { ...whole, copies: [...whole.copies, copy] }, language));
  };
  const copy = used?.copy;
  return (
    <>
      <Section id="text" title={message('copyText')}>
        <Headline {...draft.article} />
        {used && <CopyMeasures of={used.measured} titles={others.titles} />}
      </Section>
      {used && copy && (
        <EditingProvider value={used.editing}>
          <FaultsProvider value={used.fieldFaults}>
            <CopyFacts {...used.facts} />
          </FaultsProvider>
        </EditingProvider>
      )}
      <p class="buttons finish">
        {story && copy && (
          <button
            type="button"
            id="add"
            onClick={() => {
              submit(story, copy);
            }}
          >
            {message('copyAdd')}
          </button>
        )}
        <button type="button" id="drop" onClick={() => void finish(drop, 'dropped')}>
          {message('copyDrop')}
        </button>
      </p>
      <ErrorLine forId="add" line={error} />
    </>
  );
}

function Headline({ headline, language }: CapturedArticle): VNode {
  const { message } = useLanguage();
  return (
    <p class="headline" dir="auto" lang={language ?? undefined}>
      {headline || message('editorNoHeadline')}
    </p>
  );
}

function CopyFacts({ outlet, asOf, url }: Pick<DraftStory, 'outlet' | 'asOf' | 'url'>): VNode {
  const { message } = useLanguage();
  return (
    <Section id="facts" title={message('copyFacts')}>
      <div class="facts">
        <TextField path={['outlet']} label={message('editorOutlet')} value={outlet} />
        <DateField path={['asOf']} label={message('editorDate')} value={asOf} />
        <TextField path={['url']} label={message('editorAddress')} value={url} />
      </div>
    </Section>
  );
}
