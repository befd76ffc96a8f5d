/**
 * The expressions by which side matter is recognised. The page gets these expressions with the story view, so that the reader script need
 * not carry them; src/core/text/side-matter.ts says what they are held against.
 */
import type { SideMatter } from './side-matter.ts';

const ELEMENTS = [
  'aside, nav, footer, form, li > a[href], [role="list"] a[href]',
  '[role="complementary"], [role="navigation"], [role="contentinfo"]',
];

/** Words in a class or an id: what outlets and their software call boxes of other news, and comments. */
const NAMES = [
  'related|also|recommend\\w*|recirc\\w*|promo\\w*|newsletter|trending|popular|teasers?|outbrain|taboola|side ?bar',
  '(?:most|read|up) ?(?:more|next|read|viewed)|more (?:articles|from|headlines|news|on|stories)|editors picks',
  'comments?(?:list)?|discussion|disqus',
  'relacionadas?|relacionados?|comentarios?|commentaires?|lire aussi|kommentare?|verwandte|empfehlungen',
];

/** Whole headings and labels, by language. A point stands for a letter with an accent. */
const HEADINGS = [
  // English
  'related(?: (?:articles?|content|coverage|links|news|posts|reading|stories|topics))?',
  '(?:read|see|watch) (?:also|more|next)|also (?:on this site|read|see|today)|further reading|up next|don.t miss',
  'more (?:articles|headlines|news|stories|to read|on this (?:story|subject|topic))|latest (?:headlines|news|stories)',
  'most (?:popular|read|viewed)|popular(?: now)?|trending(?: now)?|editor.?s.? picks|in other news',
  'recommended(?: for you| reading)?|you (?:may|might) (?:also )?(?:be interested in|like)|(?:reader )?comments',
  // Spanish
  '(?:(?:art.culos|contenidos|noticias|temas) )?relacionad[ao]s?|le[ea]r? (?:m.s|tambi.n)|ver (?:m.s|tambi.n)',
  'm.s (?:noticias|sobre (?:este tema|esta noticia))|lo m.s (?:le.do|visto)|(?:le|te) (?:puede interesar|recomendamos)',
  'comentarios',
  // French
  '(?:articles|contenus|sujets) (?:associ.s|connexes|li.s|similaires)|(?:. )?(?:lire|voir) (?:aussi|.galement)',
  'lire (?:la suite|plus)|en savoir plus|sur le m.me (?:sujet|th.me)|plus d.articles|les plus lus|commentaires',
  // German
  '(?:.hnliche|verwandte|weitere) (?:artikel|beitr.ge|meldungen|nachrichten|themen)|lesen sie auch|auch interessant',
  'siehe auch|mehr (?:lesen|nachrichten|zum thema)|weiterlesen|meistgelesen|kommentare|das k.nnte sie (?:auch )?interessieren',
  // Italian, Portuguese, Dutch
  'leggi anche|(?:articoli|notizie) correlat[ei]|commenti|lei[ar] (?:mais|tamb.m)|veja tamb.m|coment.rios',
  'lees (?:meer|ook)|gerelateerde artikelen|meer nieuws|reacties',
];

/** Words of a name are written apart with `-` or `_`, or together with a capital each; a word goes on with small letters. */
const WORD_START = '(?:(?<![A-Za-z])|(?<=[a-z])(?=[A-Z]))';
const WORD_END = '(?![a-z])';
/** A word's first letter may be a capital. */
const IN_NAMES = NAMES.join('|')
  .replace(/\b[a-z](?=[a-z])/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
  .replaceAll(' ', '[-_]*');
/** Not what an article is with or without. */
const NOT_AFTER = '(?<!(?<![A-Za-z])(?:has|no|with)[-_]*)';
const NOT_BEFORE = '(?![-_]*(?:[dD]is|[eE]n)abled)';

export const SIDE_MATTER: SideMatter = {
  elements: ELEMENTS.join(),
  names: `${WORD_START}${NOT_AFTER}(?:${IN_NAMES})${WORD_END}${NOT_BEFORE}`,
  // "Comments (3)", "» Read more:"; and the beginning of a text before a colon.
  headings: `^\\P{L}*(?:${HEADINGS.join('|')})(?:\\P{L}*$|\\s?:)`,
};
