/**
 * Notes on the second report, for pictures of the editor and of the page of stories. Its persons are invented, so there
 * is nobody to cite on them: the one note is on the treaty, which is real.
 */
import type { CapturedArticle } from '../../src/core/article/captured-article.ts';
import { addTerm } from '../../src/core/editing/draft-steps.ts';
import {
  type DraftStatement,
  type DraftStory,
  EMPTY_STATEMENT,
  startStory,
} from '../../src/core/editing/draft-story.ts';
import { proposeGate } from '../../src/core/editing/gate-proposal.ts';
import { formatPeriod } from '../../src/core/story/dates.ts';
import type { Sentence, Source, Story, Term } from '../../src/core/story/story.ts';
import { fingerprintedCopy } from '../story/fingerprint-copy.ts';
import { doorsReport } from './sample-page.ts';

const NOTES_BY = 'Hallsey School, year 10';
const SIGNED = '1970-11-14';
const UNESCO: Source = {
  publisher: 'UNESCO',
  title:
    'Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property',
  url: 'https://www.unesco.org/en/legal-affairs/convention-means-prohibiting-and-preventing-illicit-import-export-and-transfer-ownership-cultural',
  date: SIGNED,
};
const TREATY: Term & { readonly role: string } = {
  id: 'unesco-convention-of-1970',
  kind: 'law',
  name: 'UNESCO Convention of 1970',
  role: 'treaty on cultural property',
  forms: ['UNESCO Convention of 1970'],
  note: {
    gloss: {
      text: 'Treaty by which states fight the trade in stolen cultural property.',
      when: SIGNED,
      sources: ['unesco'],
    },
    then: [
      {
        text: 'It had been in force since April 1972, and bound each state from the day on which that state joined.',
        when: '1972-04-24',
        sources: ['unesco'],
      },
    ],
    since: [],
  },
};
/** Terms that a draft has beside the treaty, with no note yet. */
const UNWRITTEN = [
  { name: 'Heritage Return Act', kind: 'law', forms: ['Heritage Return Act'] },
  { name: 'Brandt List', kind: 'list', forms: ['Brandt List'] },
  { name: 'Helena Vasko', kind: 'person', forms: ['Helena Vasko', 'Vasko'] },
] as const;

/** The report as it is captured from its page, without an address, since the page has none for others. */
const article: CapturedArticle = {
  ...doorsReport(),
  publisher: 'The Sample Courier',
  date: '2025-06-12',
  url: null,
  language: 'en',
};

/** A draft as it stands half-way. */
export function doorsDraft(): DraftStory {
  const treaty = addTerm(startStory(article), TREATY);
  const { gloss, then } = TREATY.note;
  const written: DraftStory = {
    ...treaty,
    notesBy: NOTES_BY,
    terms: treaty.terms.map((term) => ({
      ...term,
      role: TREATY.role,
      note: { ...term.note, gloss: asTyped(gloss), then: then.map(asTyped) },
    })),
    sources: { unesco: { ...UNESCO, date: typedDate(SIGNED), remark: '' } },
  };
  return UNWRITTEN.reduce<DraftStory>((draft, term) => addTerm(draft, term), written);
}

function asTyped({ text, when, sources }: Sentence): DraftStatement {
  return { ...EMPTY_STATEMENT, text, when: typedDate(when), sources };
}

function typedDate(when: string): string {
  return formatPeriod(when, 'en-GB');
}

/** The same with the treaty alone, as it is put to use and passed on. */
export function doorsStory(): Story {
  const { headline, paragraphs, publisher } = article;
  const gate = proposeGate(article, []);
  if (!gate) throw new Error('the report has no names for a gate');
  const asOf = '2025-06-12';
  const { words, fingerprint } = fingerprintedCopy([headline, ...paragraphs].join('\n\n'));
  return {
    format: 1,
    id: 'museum-to-give-carved-doors-back-2025',
    notesBy: NOTES_BY,
    language: 'en',
    title: headline,
    agency: publisher,
    asOf,
    gate,
    terms: [TREATY],
    timeline: [],
    reading: [],
    sources: { unesco: UNESCO },
    copies: [{ id: 'the-sample-courier', publisher, date: asOf, words, fingerprint }],
  };
}
