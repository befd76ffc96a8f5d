/** What a text is to the story that it may become a copy of, in lines. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import type { MeasuredCopy } from '../core/editing/copy-judgement.ts';
import { formatPeriod } from '../core/story/dates.ts';
import type { Copy } from '../core/story/story.ts';
import type { Language } from '../view/elements/messages.ts';

export type CopyMeasuresProps = {
  readonly of: MeasuredCopy;
  /** Those of all stories, by their ids. */
  readonly titles: ReadonlyMap<string, string>;
};

export function CopyMeasures({ of, titles }: CopyMeasuresProps): VNode {
  const language = useLanguage();
  const { message, locale } = language;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(of.shared);
  if (of.sameAs) {
    return <p id="same">{sameLine(of.sameAs, language)}</p>;
  }
  const names = new Intl.ListFormat(locale).format(of.unnamed.map(({ name }) => name));
  return (
    <>
      <p id="shared">{language.count('copyShared', of.words, percent)}</p>
      {!of.isNear && <p id="far">{message('copyFar')}</p>}
      {of.unnamed.length > 0 && <p id="unnamed">{message('copyUnnamed', names)}</p>}
      <dl class="trials">
        <Trial name={message('copyNow')} isFound={of.found.now} opensGate={of.opensGate} />
        <Trial name={message('copyThen')} isFound={of.found.then} opensGate={of.opensGate} />
        {of.mistaken.map((id) => (
          <div key={id}>
            <dt>{message('editorOther', titles.get(id) ?? id)}</dt>
            <dd class="bad">{message('editorMistaken')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

type TrialProps = {
  readonly name: string;
  readonly isFound: boolean;
  readonly opensGate: boolean;
};

function Trial({ name, isFound, opensGate }: TrialProps): VNode {
  const { message } = useLanguage();
  const notFound = opensGate ? 'editorNotFound' : 'editorTooFewNames';
  return (
    <div>
      <dt>{name}</dt>
      <dd class={isFound ? 'good' : 'bad'}>{message(isFound ? 'editorFound' : notFound)}</dd>
    </div>
  );
}

function sameLine({ publisher, date }: Copy, { message, locale }: Language): string {
  return message('copySame', publisher, formatPeriod(date, locale));
}
