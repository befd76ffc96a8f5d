/** Whether a surname in text that an outlet has added is somebody else's: by the first name before it, or in a credit line. */
import { BLOCK_END, type Span } from './span.ts';
import { readWords, type Word } from './words.ts';

/** A name in words, and the id of the term that has it. */
type Named = Span & { readonly termId: string };

/** So far before a name a credit line may begin, in UTF-16 code units. */
const MAX_CREDIT_CHARACTERS = 200;
/** Bylines are shorter than this, sentences that begin with the same word are not. */
const MAX_BYLINE_CHARACTERS = 80;

/** Who has reported, written, edited, by language; then names, with the points of initials. */
const CREDITS = [
  '(?:additional )?(?:compiled|edited|editing|reported|reporting|translated|translating|writing|written) by',
  '(?:bericht(?:et)?|bearbeitet|geschrieben|mitarbeit|redigiert|text|übersetzt)(?: von|:)|(?:redaktion|mitarbeit):',
  '(?:édité|écrit|rédigé|traduit)e? par|(?:édition|récit|rédaction|reportage|version française)(?: de| par|:)',
  '(?:editado|escrito|redactado|reportado|traducido) por|(?:edición|información|redacción|reporte|traducción)(?: de| por|:)',
];
const CREDIT = new RegExp(
  `(?:^|[(;[.]\\s*)(?:${CREDITS.join('|')}) (?:[^.!?]|(?<!\\p{L})\\p{Lu}\\.)*$`,
  'iu',
);
const BYLINE = /^\s*(?:by|de|par|por|von)\s+\p{Lu}[^.!?]*$/iu;

/** What stands before a surname and is no first name, by language: titles and offices … */
const TITLES = `mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative congressman congresswoman
  president vice secretary minister premier chancellor gov governor mayor ambassador adviser advisor aide envoy
  spokesman spokeswoman spokesperson press official gen general col colonel maj major capt captain lt sgt judge justice
  chairman chairwoman chair director chief head officer agent lawyer attorney auditor activist rev king queen prince
  herr frau doktor prasident prasidentin sprecher sprecherin ministerin berater beraterin sicherheitsberater
  aussenminister kanzler kanzlerin anwalt jurist senatorin botschafter
  m mm mme mlle me monsieur madame maitre presidente ministre conseiller conseillere senateur senatrice avocat
  sr sra srta senor senora don dona portavoz ministro ministra asesor asesora consejero senadora abogado`;
/** … words with which sentences begin … */
const BEGINNINGS = `a about according afterwards again against although an and as asked at because before both but by can could despite
  did does during earlier even for from had has have however if in instead is later like maybe meanwhile nor now of on
  once only or perhaps said says should since so soon still than that the then therefore these this those though thus to today told
  under unless unlike until was were what when where whether which while who why will with without would yesterday yet
  aber als am auch bei bevor da damals dann dass denn doch fur gegen gestern hat hatte heute im ist jedoch laut mit nach
  nachdem nun ob obwohl oder sagte seit sowie spater und von vor wahrend war weil wenn wie wird wo zu zuvor
  ainsi alors apres aussi avant avec car cependant chez comme contre dans de depuis donc en ensuite est et etait hier
  lorsque mais ni ou ou pour pourtant puis quand quant que sans selon si
  ademas al antes aunque ayer como con contra cuando del desde despues donde entonces hoy luego mientras o para pero por
  porque pues segun sin tambien tras y`;
/** … and days and months. */
const DATES = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni
  juli oktober dezember`;
const NO_FIRST_NAMES = new Set(`${TITLES} ${BEGINNINGS} ${DATES}`.split(/\s+/));
/** After these a capital is that of a place, a month or a year's feast. */
const BEFORE_PLACES = new Set('in at during since until im am seit en desde depuis'.split(' '));

/** What may stand between a first name, or an initial with its point, and a surname. */
const BETWEEN = new RegExp(`^(?:(?!${BLOCK_END})[\\s\\u2800])+$`, 'u');
const AFTER_ABBREVIATION = new RegExp(`^\\.(?:(?!${BLOCK_END})\\s)*$`, 'u');
const MAX_ABBREVIATION_CHARACTERS = 4;

/**
 * Whether a name of a term, where the known copy does not have it, is that of somebody else.
 *
 * @param text the text in which it stands, blocks separated by `BLOCK_END`
 * @param words all words of that text
 * @param terms the story's terms, the name's among them
 */
export function isOtherPersons(
  text: string,
  words: readonly Word[],
  name: Named,
  terms: readonly { readonly id: string; readonly forms: readonly string[] }[],
): boolean {
  const first = words[name.from];
  if (!first) return false;
  if (isCredit(text, first)) return true;
  const { forms = [] } = terms.find(({ id }) => id === name.termId) ?? {};
  const known = forms.map((form) => readWords(form).map((word) => word.text));
  const isSurname = known.some((form) => form.length > 1 && form.at(-1) === first.name);
  if (name.to - name.from > 1 || !isSurname) return false;
  return isFirstNameOfOther(text, words, name.from, new Set(known.flat()));
}

function isCredit(text: string, { from }: Word): boolean {
  const start = text.lastIndexOf(BLOCK_END, from) + 1;
  const before = text.slice(Math.max(start, from - MAX_CREDIT_CHARACTERS), from);
  if (CREDIT.test(before)) return true;
  const end = text.indexOf(BLOCK_END, from);
  const block = text.slice(start, end < 0 ? text.length : end);
  return block.length <= MAX_BYLINE_CHARACTERS && BYLINE.test(block);
}

/** @param own the words of all forms of the term */
function isFirstNameOfOther(
  text: string,
  words: readonly Word[],
  at: number,
  own: ReadonlySet<string>,
): boolean {
  const [earlier, before, surname] = [words[at - 2], words[at - 1], words[at]];
  if (!before || !surname) return false;
  const between = text.slice(before.to, surname.from);
  const isShort = before.text.length <= MAX_ABBREVIATION_CHARACTERS;
  if (!BETWEEN.test(between) && !(isShort && AFTER_ABBREVIATION.test(between))) return false;
  const raw = text.slice(before.from, before.to);
  if (!/^\p{Lu}/u.test(raw)) return false;
  if (NO_FIRST_NAMES.has(before.text) || own.has(before.text)) return false;
  if (raw.length === 1) return ![...own].some((word) => word.startsWith(before.text));
  // "US" and the like; in a headline all is in capitals.
  const isAcronym = raw === raw.toUpperCase() && !isAllCapitals(text, surname);
  return !isAcronym && !BEFORE_PLACES.has(earlier?.text ?? '');
}

function isAllCapitals(text: string, { from, to }: Word): boolean {
  const raw = text.slice(from, to);
  return raw === raw.toUpperCase();
}
