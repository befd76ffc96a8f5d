/**
 * The expressions by which side matter is recognised. The page gets these expressions with the story view, so that the reader script need
 * not carry them; src/core/text/side-matter.ts says what they are held against.
 */
import type { SideMatter } from './side-matter.ts';

const ELEMENTS = [
  'aside, nav, footer, form, li > a[href], [role="list"] a[href]',
  '[role="complementary"], [role="navigation"], [role="contentinfo"]',
  // A heading within a link is a card's: of another text.
  'a[href] :is(h2, h3, h4, h5, h6)',
];

/** Words in a class or an id: what outlets and their software call boxes of other news, and comments. */
const NAMES = [
  'related|also|recommend\\w*|recirc\\w*|promo\\w*|newsletter|trending|popular|teasers?|outbrain|taboola|side ?bar',
  '(?:most|read|up) ?(?:more|next|read|viewed)|more (?:articles|from|headlines|news|on|stories)|editors picks',
  'comments?(?:list)?|discussion|disqus|respond|repl(?:y|ies)|poll',
  '(?:latest|top) (?:articles|headlines|news|stories)|sponsored|advert(?:s|isements?)?|tags|share (?:bar|buttons|tools)',
  'author bio|about author',
  'relacionadas?|relacionados?|comentarios?|commentaires?|lire aussi|kommentare?|verwandte|empfehlungen',
];

/** Whole headings and labels, by language. A point stands for a letter with an accent. */
const HEADINGS = [
  // English
  'related(?: (?:articles?|content|coverage|links|news|posts|reading|stories|topics))?',
  '(?:read|see|watch) (?:also|more|next)|also (?:on this site|read|see|today)|further reading|up next|don.t miss',
  'more (?:articles|headlines|news|stories|to read|on this (?:story|subject|topic))',
  'most (?:popular|read|viewed)|popular(?: now)?|trending(?: now)?|editor.?s.? picks|in other news',
  '(?:latest|top) (?:articles|headlines|news|stories)|in case you missed it|background|related tags|more from [^:.]{2,30}',
  '(?:\\d+ )?(?:replies|responses)|leave a (?:comment|reply)|about the author|sponsored(?: content)?|advertisement',
  'recommended(?: for you| reading)?|you (?:may|might) (?:also )?(?:be interested in|like)|(?:reader )?comments',
  // Spanish
  '(?:(?:art.culos|contenidos|noticias|temas) )?relacionad[ao]s?|le[ea]r? (?:m.s|tambi.n)|ver (?:m.s|tambi.n)',
  'm.s (?:noticias|sobre (?:este tema|esta noticia))|lo m.s (?:le.do|visto)|(?:le|te) (?:puede interesar|recomendamos)',
  'comentarios|m.s informaci.n|antecedentes|noticias destacadas|te lo perdiste|publicidad|respuestas|etiquetas',
  // French
  '(?:articles|contenus|sujets) (?:associ.s|connexes|li.s|similaires)|(?:. )?(?:lire|voir) (?:aussi|.galement)',
  '. lire|. la une|contexte|rappel des faits|publicit.|r.ponses|mots.cl.s',
  'lire (?:la suite|plus)|en savoir plus|sur le m.me (?:sujet|th.me)|plus d.articles|les plus lus|commentaires',
  // German
  '(?:.hnliche|verwandte|weitere) (?:artikel|beitr.ge|meldungen|nachrichten|themen)|lesen sie auch|auch interessant',
  'siehe auch|mehr (?:lesen|nachrichten|zum thema)|weiterlesen|meistgelesen|kommentare|das k.nnte sie (?:auch )?interessieren',
  'mehr (?:dazu|aus [^:.]{2,30})|hintergrund|top.?(?:meldungen|themen)|anzeige|antworten|schlagw.rter',
  // Italian, Portuguese, Dutch
  'leggi anche|(?:articoli|notizie) correlat[ei]|commenti|lei[ar] (?:mais|tamb.m)|veja tamb.m|coment.rios',
  'lees (?:meer|ook)|gerelateerde artikelen|meer nieuws|reacties',
];

/** What begins a line that leads to another text, before a colon, a bar or a dash, by language. */
const LINES = [
  'also|(?:click here to )?(?:read|see|watch|listen)|analysis|explainer|opinion|tags?|topics?|video',
  'an.lisis|etiquetas?|lea|lee|mira|opini.n|temas?|vea|ver|v.deo',
  'analyse|. lire|. voir|lire|mots.cl.s|tribune|voir|th.mes?',
  'kommentar|lesen sie(?: hier| mehr)?|meinung|schlagw.rter|sehen sie|themen?',
];
const END = '(?:\\s?[:|]|\\s[-–—]\\s)';
/** The marks of a line that is nothing but a link; quotation marks have no space after them. */
const ARROW = '\\s*[›»▶►▸→❯>]\\s';

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
  // "Comments (3)", "» Read more:"; and the beginning of a text before a colon, a bar or a dash.
  headings: `^(?:\\P{L}*(?:(?:${HEADINGS.join('|')})\\P{L}*$|(?:${[...HEADINGS, ...LINES].join('|')})${END})|${ARROW})`,
};
