/** What can be done with a story that is whole: it is put to use, or saved as a file; of another one it is said what is left. */
import { useLanguage } from '../components/language.ts';
import { isSaved } from '../components/save-file.ts';
import { hasText } from '../core/article/article-text.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { revisedStory } from '../core/story-file/story-file-text.ts';
import { type AddressedArticle, webAnnotations } from '../core/editing/web-annotations.ts';
import { exportStory } from '../core/library/export-files.ts';
import { storySizeFaults } from '../core/story-file/file-rules.ts';
import type { Story } from '../core/story/story.ts';
import type { Language } from '../view/elements/messages.ts';
import { describeFault } from '../view/story-file/describe-fault.ts';
import { errorsIn } from './check-list.tsx';
import { useEditing } from './editing.ts';
import type { JudgedDraft } from './use-judged.ts';
import { type NotAdded, withNotAdded } from './use-not-added.ts';
import { type PuttingToUse, REFUSALS, usePuttingToUse } from './use-putting-to-use.ts';
import type { Usage } from './use-usage.ts';

/** What a story needs to be put to use or given away. */
export type FinishingProps = {
  readonly article: CapturedArticle;
  /** Where the report stands, as it was typed. */
  readonly url: string;
  readonly whenJudged: JudgedDraft['whenJudged'];
  readonly usage: Usage;
  /** What is typed and no part of the story, which is said of what is given away. */
  readonly notAdded: readonly NotAdded[];
  /** Somebody wants a story that is not finished: what is missing is said from now on. */
  readonly onRefused: () => void;
};

export type Finishing = Readonly<Record<'use' | 'exportWhole' | 'exportNotes', () => void>> &
  Pick<PuttingToUse, 'times' | 'question'>;

/** What the buttons do. */
export function useFinishing(props: FinishingProps, say: (text: string) => void): Finishing {
  const { article, url, usage, notAdded } = props;
  const { lead } = useEditing();
  const language = useLanguage();
  const { message } = language;
  const { times, question, use, forget } = usePuttingToUse(props, say);
  const whenWhole = useWholeStory(props, say);
  const withWhole = (action: (story: Story) => void) => (): void => {
    forget();
    whenWhole(action);
  };
  const ifItFits = (whole: Story): Story | null => {
    const fault = sizeFault(whole, language);
    if (fault === null) return whole;
    say(fault);
    return null;
  };
  const save = (text: string, name: string, type: string): void => {
    const saved = withNotAdded(message('savedAs', name), notAdded, language);
    say(isSaved(text, name, type) ? saved : message('notSaved', name));
  };
  /** Null where another tab has changed the draft, which is said. */
  const toGive = async (judged: Story): Promise<Story | null> => {
    const given = await usage.toGive(judged);
    if (typeof given !== 'string') return given;
    say(message(REFUSALS[given]));
    return null;
  };
  const useWhole = async (judged: Story): Promise<void> => {
    // Without a library there are none.
    const story = ifItFits(await usage.withItsCopies(judged).catch(() => judged));
    if (story) await use(story);
  };
  const exportWhole = async (judged: Story): Promise<void> => {
    const story = await toGive(judged);
    if (!story || !ifItFits(story)) return;
    const { name, text } = exportStory(story);
    save(text, name, 'application/json');
  };
  const exportNotes = async (judged: Story): Promise<void> => {
    const story = await toGive(judged);
    if (!story) return;
    const name = `${story.id}.jsonld`;
    save(notesText(story, { ...article, url: url.trim() }), name, 'application/ld+json');
  };
  return {
    times,
    question,
    use: withWhole((story) => void useWhole(story)),
    exportWhole: withWhole((story) => void exportWhole(story)),
    exportNotes: withWhole((story) => {
      if (!hasText(article)) say(message('editorNeedsText'));
      else if (url.trim() !== '') void exportNotes(story);
      else {
        say(message('editorNeedsAddress'));
        lead('url');
      }
    }),
  };
}

/** Copies that were added since come after the judging: in words, where they make it too large. */
function sizeFault(whole: Story, language: Language): string | null {
  const [fault] = storySizeFaults(whole);
  return fault ? describeFault(fault, whole, language) : null;
}

/** Gives the story where it is whole; where it is not, says what is left and leads there. */
function useWholeStory(
  { whenJudged, onRefused }: FinishingProps,
  say: (text: string) => void,
): (action: (story: Story) => void) => void {
  const language = useLanguage();
  const { lead } = useEditing();
  return (action) => {
    whenJudged(
      ({ checked }) => {
        if (checked.isWhole) action(revisedStory(checked.story, new Date()));
        else {
          onRefused();
          say(language.count('editorLeft', errorsIn(checked)));
          lead('checks-left');
        }
      },
      () => {
        say(language.message('editorNotChecked'));
      },
    );
  };
}

/** The text of the file for other tools. */
function notesText(story: Story, article: AddressedArticle): string {
  const now = new Date().toISOString();
  const notes = webAnnotations(story, article, { created: now, modified: now });
  return `${JSON.stringify(notes, null, 2)}\n`;
}
