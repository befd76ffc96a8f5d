/** Which names and headings are those of boxes that are no part of an article. */
import { describe, expect, test } from 'vitest';
import { SIDE_MATTER } from '../../../src/core/text/side-expressions.ts';
import { isSideHeading, isSideName } from '../../../src/core/text/side-matter.ts';

describe('an element’s names are those of a box of other news, or of comments', () => {
  test.each([
    'related',
    'box related-news',
    'relatedArticles',
    'c-articleRelated',
    'article__related',
    'article__relatedBox',
    'article_related--wide',
    'RelatedContent_root__x7Fq2',
    'related2',
    'related-articles',
    'commentList',
    'commentlist',
    'comments-area',
    'wp-block-comments',
    'moreNews',
    'more-from-section',
    'MoreOnThisStory',
    'most-read',
    'mostViewed',
    'read-more',
    'readMore',
    'readmore',
    'story-recirculation',
    'recommendedForYou',
    'promoBox',
    'js-side-bar',
    'teaser',
    'teasers--small',
    'trendingNow',
    'see-also',
    'outbrain-widget',
    'noticias-relacionadas',
    'kommentare',
  ])('%s', (name) => {
    expect(isSideName(name, SIDE_MATTER)).toBe(true);
  });

  test.each([
    '',
    'article-body',
    'relatedness',
    'unrelated',
    'correlatedData',
    'commentary',
    'commentator-quote',
    'popularity',
    'article-with-sidebar',
    'has-related',
    'hasComments',
    'no-sidebar',
    'post-comments-enabled',
    'commentsDisabled',
    'more-indent',
    'moreover',
    'almost-read',
    'emotional-story',
    'techno-story',
    'paragraph',
  ])('not %s', (name) => {
    expect(isSideName(name, SIDE_MATTER)).toBe(false);
  });
});

describe('a heading is that of such a box', () => {
  test.each([
    'Related',
    'RELATED ARTICLES',
    ' Related stories\n',
    'Read more',
    'Read more:',
    '» Read also …',
    'See also',
    'Also today',
    'More on this story',
    'More news',
    'Most popular',
    'You may also like',
    'You might be interested in',
    'Don’t miss',
    'Editor’s Picks',
    'Recommended for you',
    'Comments',
    'Comments (23)',
    '23 comments',
    'Read more: Carney warns the banks',
    'Related : Carney warns the banks',
    'Noticias relacionadas',
    'Relacionado',
    'Lea también',
    'Leer más',
    'Más sobre esta noticia',
    'Te puede interesar',
    'Articles liés',
    'À lire aussi',
    'Lire aussi :',
    'Sur le même sujet',
    'Commentaires (2)',
    'Verwandte Artikel',
    'Ähnliche Beiträge',
    'Mehr zum Thema',
    'Lesen Sie auch:',
    'Das könnte Sie auch interessieren',
    'Kommentare',
    'Leggi anche',
    'Leia também',
    'Lees ook',
  ])('%s', (text) => {
    expect(isSideHeading(text, SIDE_MATTER)).toBe(true);
  });

  test.each([
    '',
    ' ',
    '3',
    'Related deaths',
    'A related matter',
    'Comments by Carney',
    'Carney’s comments',
    'Comments on the talks: a summary',
    'Read more books',
    'More on Carney',
    'More',
    'News',
    'This story',
    'Popular vote',
    'Also',
    'Carney on Monday: read more',
    'Most read the letter as a threat.',
    'Popular anger grew, Carney said.',
    'Kommentar',
  ])('not %s', (text) => {
    expect(isSideHeading(text, SIDE_MATTER)).toBe(false);
  });

  test('found in a time that grows no faster than the text', () => {
    for (const letter of [' ', '\u00E9', 'related ']) {
      expect(isSideHeading(letter.repeat(1_000_000), SIDE_MATTER)).toBe(false);
    }
  });
});
