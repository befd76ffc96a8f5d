/** What outlets make of an article: the cuts in which its story should be found. */
import { articleText } from '../article/article-text.ts';
import type { CapturedArticle } from '../article/captured-article.ts';

type Text = Pick<CapturedArticle, 'headline' | 'paragraphs'>;

const OPENING_PARAGRAPHS = 3;

/** Each cut, as what is left of the article. */
const CUTS = {
  whole: (article: Text): Text => article,
  firstHalf: ({ headline, paragraphs }: Text): Text => ({
    headline,
    paragraphs: paragraphs.slice(0, Math.ceil(paragraphs.length / 2)),
  }),
  secondHalf: ({ paragraphs }: Text): Text => ({
    headline: '',
    paragraphs: paragraphs.slice(Math.floor(paragraphs.length / 2)),
  }),
  withoutEveryOther: ({ headline, paragraphs }: Text): Text => ({
    headline,
    paragraphs: paragraphs.filter((_, index) => index % 2 === 0),
  }),
  opening: ({ headline, paragraphs }: Text): Text => ({
    headline,
    paragraphs: paragraphs.slice(0, OPENING_PARAGRAPHS),
  }),
} as const;

export type Cut = keyof typeof CUTS;

/** The cuts of an article, each as a text like that of a page. */
export function articleCuts(article: Text): { readonly cut: Cut; readonly text: string }[] {
  return (Object.keys(CUTS) as Cut[]).map((cut) => ({
    cut,
    text: articleText(CUTS[cut](article)),
  }));
}
