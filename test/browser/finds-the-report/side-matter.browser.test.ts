/** Boxes within the article that are no part of it have no marks, whatever names stand in them; the rest of it has. */
import { expect, test } from 'vitest';
import { markedIn, type NameCases, openCases } from '../../support/name-cases.ts';
import { onSample } from '../../support/sample.ts';

const sample = onSample();

/** Where the name is another's, or may be. */
const BESIDE: NameCases = {
  aside: '<aside>Donilon in pictures</aside>',
  nav: '<nav>Donilon in pictures</nav>',
  'a list of links': '<ul><li><a href="/1">Donilon in pictures</a></li></ul>',
  'a class': '<div class="box related-news">Donilon in pictures</div>',
  'a class in camel case': '<div class="relatedArticles">Donilon in pictures</div>',
  'a block’s part': '<div class="article__related">Donilon in pictures</div>',
  'an id': '<div id="commentList"><p>Donilon is right.</p></div>',
  'an element’s name': '<related-news>Donilon in pictures</related-news>',
  'a label': '<div role="region" aria-label="Related articles">Donilon in pictures</div>',
  'a label in German': '<section aria-label="Das könnte Sie auch interessieren">Donilon</section>',
  'a label elsewhere':
    '<div aria-labelledby="label"><p>Donilon <b id="label">Noticias relacionadas</b></p></div>',
  'a heading': '<div><h3>Related articles</h3><p>Donilon in pictures</p></div>',
  'a heading after styles':
    '<div class="b7"><style>.b7 { color: navy }</style><h3>Related</h3><p>Donilon in pictures</p></div>',
  'a heading in two parts': '<div><p><b>More</b> <i>news</i></p><p>Donilon in pictures</p></div>',
  'a heading in the text': '<p><strong>Read more:</strong> Donilon in pictures</p>',
  'a heading before a colon': '<p>See also: <a href="/2">Donilon in pictures</a></p>',
  'a line’s first word before a bar': '<p>READ | <a href="/7">Donilon in pictures</a></p>',
  'an arrow before a link': '<p>› <a href="/8">Donilon in pictures</a></p>',
  'a card': '<div><a href="/9"><h3>Donilon in pictures</h3><span>4 min</span></a></div>',
  'a link alone': '<p><b><a href="/3">Donilon in pictures</a></b></p>',
  'a link round a block':
    '<div><a href="/4"><img alt=""><span>Donilon in pictures</span></a></div>',
};

/** Where it is the report's own. */
const WITHIN: NameCases = {
  'a paragraph': '<p>Donilon said no more.</p>',
  'what the article is with': '<div class="article-with-sidebar">Donilon said no more.</div>',
  'what is switched on': '<div class="post-comments-enabled">Donilon said no more.</div>',
  'a longer word': '<div class="commentary relatedness popularity">Donilon said no more.</div>',
  'a heading with a link of its own': '<div><h3><a href="#1">Donilon</a></h3><p>He flew.</p></div>',
  'a heading of its own': '<div><h3>Related deaths</h3><p>Donilon said no more.</p></div>',
  'a heading’s words in the text': '<p>Comments came from <b>Read more</b> and Donilon.</p>',
  'a label of its own': '<div role="region" aria-label="The story">Donilon said no more.</div>',
  'a link among words': '<p>It was <a href="/5">Donilon</a> who spoke.</p>',
  'a linked name in bold': '<p>It was <b><a href="/6">Donilon</a></b> who spoke.</p>',
};

test('names are marked in the report alone', async () => {
  const page = await openCases(sample, { ...BESIDE, ...WITHIN });
  expect(await markedIn(page)).toEqual({ ...each(BESIDE, []), ...each(WITHIN, ['Donilon']) });
});

/** The same texts for each case. */
function each(cases: NameCases, texts: string[]): Record<string, string[]> {
  return Object.fromEntries(Object.keys(cases).map((name) => [name, texts]));
}
