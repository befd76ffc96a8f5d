/**
 * Notes on the second report, for pictures of the editor and of the page of stories. Its persons are invented, so there
 * is nobody to cite on them: the one note is on the treaty, which is real.
 */
import { articleText } from '../../src/core/article/article-text.ts';
import { fingerprintOf } from '../../src/core/editing/copies.ts';
import type { CapturedArticle } from '../../src/core/article/captured-article.ts';
import { addTerm } from '../../src/core/editing/draft-steps.ts';
import {
  type DraftStory,
  EMPTY_STATEMENT,
  startStory,
} from '../../src/core/editing/draft-story.ts';
import { proposeGate } from '../../src/core/editing/gate-proposal.ts';
import { storyOfDraft } from '../../src/core/editing/story-of-draft.ts';
import type { Story } from '../../src/core/story/story.ts';
import { doorsReport } from './sample-page.ts';

const SOURCE = 'unesco';
const cited = { ...EMPTY_STATEMENT, sources: [SOURCE] };
/** Those that a draft has beside the treaty, with no note yet. */
const UNWRITTEN = [
  { name: 'Heritage Return Act', kind: 'law', forms: ['Heritage Return Act'] },
  { name: 'Brandt List', kind: 'list', forms: ['Brandt List'] },
  { name: 'Helena Vasko', kind: 'person', forms: ['Helena Vasko', 'Vasko'] },
] as const;

/** A draft as it stands half-way. */
export function doorsDraft(): DraftStory {
  return UNWRITTEN.reduce<DraftStory>((draft, term) => addTerm(draft, term), withTreaty());
}

/** The same, as it can be put to use. */
export function doorsStory(): Story {
  const gate = proposeGate(article(), []);
  if (!gate) throw new Error('the report has no names for a gate');
  // The editor's rules are the build's, which its pictures show.
  const print = fingerprintOf(articleText(article()));
  return storyOfDraft(withTreaty(), { print, gate, takenIds: [] }) as Story;
}

function withTreaty(): DraftStory {
  const started = addTerm(startStory(article()), {
    name: 'UNESCO Convention of 1970',
    kind: 'law',
    forms: ['UNESCO Convention of 1970'],
  });
  return {
    ...started,
    notesBy: 'Hallsey School, year 10',
    terms: started.terms.map((term) => ({
      ...term,
      role: 'treaty on cultural property',
      note: {
        ...term.note,
        gloss: {
          ...cited,
          text: 'Treaty by which states fight the trade in stolen cultural property.',
          when: '14 November 1970',
        },
        then: [
          {
            ...cited,
            text: 'It had been in force since April 1972, and bound each state from the day on which that state joined.',
            when: '24 April 1972',
          },
        ],
      },
    })),
    sources: {
      [SOURCE]: {
        publisher: 'UNESCO',
        title:
          'Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property',
        url: 'https://www.unesco.org/en/legal-affairs/convention-means-prohibiting-and-preventing-illicit-import-export-and-transfer-ownership-cultural',
        date: '14 November 1970',
        remark: '',
      },
    },
  };
}

/** The report as it is captured from its page, without an address, since the page has none for others. */
function article(): CapturedArticle {
  return {
    ...doorsReport(),
    publisher: 'The Sample Courier',
    date: '2025-06-12',
    url: null,
    language: 'en',
  };
}
