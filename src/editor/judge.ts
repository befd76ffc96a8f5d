/** Says what there is to be said of a draft as it stands: its gate, how it would be found, what is wrong in it. */
import { articleText, hasText } from '../core/article/article-text.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { printOfArticle } from '../core/editing/copies.ts';
import { type CheckedDraft, checkDraft } from '../core/editing/draft-faults.ts';
import { localDay } from '../core/editing/future-dates.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import { NO_GATE, proposeGate } from '../core/editing/gate-proposal.ts';
import {
  namesToPropose,
  proposalsBeside,
  type ProposedName,
} from '../core/editing/proposed-names.ts';
import { type Trial, willBeFound } from '../core/editing/recognition-trial.ts';
import { shownDraft } from '../core/editing/shown-draft.ts';
import { storyOfDraft } from '../core/editing/story-of-draft.ts';
import { isGateName } from '../core/story-file/gate-rules.ts';
import type { ValidateStory } from '../core/story-file/schema-error.ts';
import type { Story } from '../core/story/story.ts';
import { lacksCapitals } from '../core/text/capitals.ts';
import type { OtherStories } from './other-stories.ts';

export type Judged = {
  /** The one that counts now: the author's, or the proposed one. */
  readonly gate: Story['gate'];
  readonly trials: readonly Trial[];
  readonly checked: CheckedDraft;
  /** Whether the text's script tells names from other words, so that some can be proposed. */
  readonly hasCapitals: boolean;
  /** Names of the text that are no terms yet. */
  readonly proposals: readonly ProposedName[];
  /** Whether pages can be marked by what is written so far. */
  readonly canBeShown: boolean;
};

/** What the page sends: first what stays as it is, then states of the draft. */
export type ToJudge =
  | { readonly article: CapturedArticle; readonly others: OtherStories }
  | { readonly number: number; readonly story: DraftStory };

/** What comes back of each state, with its number. */
export type FromJudge = { readonly number: number; readonly judged: Judged };

/** Judges the states of one draft; what has not changed from one to the next is not asked again. */
export class Judge {
  readonly #article: CapturedArticle;
  /** Null where it is not here: then nothing is tried, and no name proposed. */
  readonly #text: string | null;
  readonly #print: ReturnType<typeof printOfArticle>;
  readonly #hasCapitals: boolean;
  readonly #others: OtherStories;
  readonly #validate: ValidateStory;
  readonly #names = once((): ReturnType<typeof namesToPropose> => namesToPropose(this.#article));
  readonly #gate = once(this.#proposedGate.bind(this));
  readonly #trials = once(this.#trialsOf.bind(this));
  readonly #proposals = once(this.#proposalsBeside.bind(this));

  constructor(article: CapturedArticle, others: OtherStories, validate: ValidateStory) {
    this.#article = article;
    this.#text = hasText(article) ? articleText(article) : null;
    this.#print = printOfArticle(article);
    this.#hasCapitals = this.#text !== null && !lacksCapitals(this.#text);
    this.#others = others;
    this.#validate = validate;
  }

  judge(story: DraftStory): Judged {
    const forms = story.terms.map(({ id, forms, notWithin }) => ({ id, forms, notWithin }));
    const gate =
      story.gate ??
      this.#gate(
        story.id,
        forms.flatMap((term) => term.forms),
      );
    const unchecked = storyOfDraft(story, {
      print: this.#print,
      gate,
      takenIds: this.#others.titles.keys(),
    });
    return {
      gate,
      hasCapitals: this.#hasCapitals,
      trials: this.#trials(gate, story.id),
      checked: checkDraft(unchecked, this.#text, this.#validate, localDay(new Date())),
      proposals: this.#proposals(forms),
      canBeShown: shownDraft(unchecked, '') !== null,
    };
  }

  #proposedGate(ownId: string, forms: readonly string[]): Story['gate'] {
    return proposedGate(this.#article, this.#others, ownId, forms);
  }

  #trialsOf(gate: Story['gate'], ownId: string): readonly Trial[] {
    if (this.#text === null) return [];
    const copies = this.#print ? [{ id: 'article', ...this.#print }] : [];
    // What is no name yet is looked for nowhere.
    const usable = { ...gate, names: gate.names.filter(isGateName) };
    return willBeFound(this.#article, { id: ownId, gate: usable, copies }, this.#others.known);
  }

  #proposalsBeside(terms: Parameters<typeof proposalsBeside>[2]): readonly ProposedName[] {
    return this.#text === null ? [] : proposalsBeside(this.#names(), this.#text, terms);
  }
}

/** The gate that is proposed for an article, and for the forms of its terms; none without its text. */
export function proposedGate(
  article: CapturedArticle,
  { gates }: OtherStories,
  ownId: string,
  forms: readonly string[],
): Story['gate'] {
  const others = gates.filter(({ id }) => id !== ownId);
  if (!hasText(article)) return NO_GATE;
  return proposeGate(article, others, forms) ?? NO_GATE;
}

/** Has a function give the same as before for as long as it is asked the same. */
export function once<Asked extends readonly unknown[], Answer>(
  ask: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { readonly key: string; readonly answer: Answer } | null = null;
  return (...asked) => {
    const key = JSON.stringify(asked);
    if (last?.key !== key) last = { key, answer: ask(...asked) };
    return last.answer;
  };
}
