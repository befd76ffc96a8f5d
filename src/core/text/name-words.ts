/**
 * Words that tell names from other capitalised words, in English, German, French and Spanish. All are as recognition
 * compares words: in lower case, without diacritics.
 */
import type { Kind } from '../story/story.ts';

const words = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.join(' ').split(' '));

/** Stand before a name and say who somebody is. */
const TITLES = words(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev president premier minister chancellor secretary senator',
  'sen representative rep congressman congresswoman governor gov mayor ambassador envoy general gen admiral colonel col',
  'captain capt major lieutenant lt sergeant sgt commander judge justice king queen prince princess pope cardinal',
  'archbishop bishop sheikh ayatollah imam rabbi director chairman chairwoman chair spokesman spokeswoman adviser advisor',
  'speaker attorney prosecutor commissioner inspector coach',
  'herr herrn frau prasident prasidentin kanzler kanzlerin konig konigin papst richter richterin oberst',
  'm mm mme mlle monsieur madame docteur maitre presidente ministre senateur depute roi reine pape juge',
  'sr sra srta don dona senor senora ministro ministra senadora diputado diputada rey reina papa juez jueza',
);
/** Those of them that are never over something: "Frau von der Leyen" is no lady of Leyen. */
export const COURTESY_TITLES = words(
  'mr mrs ms miss mx dr prof sir dame lord lady herr herrn frau m mm mme mlle monsieur madame maitre sr sra srta don dona',
);
/** Titles that are cut short, before a point that ends no sentence. */
export const ABBREVIATIONS = words(
  'mr mrs ms mx dr prof rev st sen rep gov gen adm col capt maj lt sgt m mm mme mlle sr sra srta',
);
/** Titles of German, which are compounds: Außenminister, Regierungssprecherin. */
const COMPOUND_TITLE =
  /(?:minister|prasident|kanzler|sprecher|chef|direktor|sekretar|berater|vorsitzende|abgeordnete|botschafter|anwalt)(?:in|r|n|s)?$/;
/** Stand before or within a title and are no name by themselves. */
const TITLE_PARTS = words(
  'prime vice deputy former acting assistant foreign interior defence defense finance chief press national security',
  'state treasury supreme',
);

/** Last words of laws, or first words where the name comes after. */
const LAWS = words(
  'act law bill treaty agreement accord accords convention protocol charter constitution amendment resolution directive',
  'pact gesetz vertrag abkommen verordnung konvention loi traite ley tratado acuerdo convenio',
);
const LISTS = words('list blacklist liste lista');
const ORGANISATIONS = words(
  'council committee commission ministry department agency bureau office service court parliament senate congress house',
  'assembly duma party union league association federation foundation institute university college school bank fund',
  'company corporation corp inc ltd llc group organization organisation nations alliance army navy force forces police',
  'guard treasury authority board center centre club times post journal tribune herald news radio television network',
  'museum hospital watch international',
  'zeitung partei ministerium gericht amt bundestag bundesrat rat verband',
  'ministere conseil assemblee cour banque parti universite comite fonds mouvement',
  'ministerio consejo asamblea corte tribunal banco partido universidad comision comite fondo movimiento',
);
const PLACES = words(
  'airport station street square avenue bridge palace tower park river sea ocean gulf bay lake mountains islands island',
  'desert coast peninsula strait valley mountain city hotel rue place calle plaza',
);
const EVENTS = words('war wars revolution summit games cup forum election elections');
/** After these and the words above, "of" is within a name. */
const BEFORE_OF = words('rule isle statue duke earl order declaration head');

/** In German these are often the end of a word: Sicherheitsrat, Magnitski-Gesetz. */
const COMPOUND_LAW = /.{3}(?:gesetz|vertrag|abkommen|verordnung)e?s?$/;
const COMPOUND_LIST = /.{3}liste$/;
const COMPOUND_ORGANISATION =
  /.{3}(?:rat|ministerium|gericht|partei|verband|universitat|agentur)e?s?$/;

/** First words of places that are others without them. */
export const COMPASS = words(
  'north south east west northern southern eastern western central new great upper lower united',
  'nord sud ost west neu norte sur este oeste nuevo nueva nouveau nouvelle saint san santa',
);

/** After a family name. */
export const GENERATIONS = words('jr sr ii iii iv');

const PARTICLES = words(
  'de del della di da do dos du la las los le van von zu bin bint ibn al el abu ter ten',
);
/** These only after another one: "van der". */
const SECOND_PARTICLES = words('der den la las los le');
/** Joined to a name by a hyphen: al-Qaida. */
export const ARABIC_ARTICLES = words('al el as ash an ar at');

/** Of places, regions and agencies that stand in the news of every day. */
export const COMMON_NAMES = words(
  'washington moscow london paris berlin brussels beijing tokyo rome madrid york geneva vienna kiev kyiv jerusalem cairo',
  'tehran baghdad kabul damascus ankara delhi hague kremlin pentagon america europe asia africa pacific atlantic arctic',
  'reuters afp dpa efe bloomberg internet god twitter facebook google',
  'moskau brussel peking rom wien genf kiew europa afrika asien amerika kreml',
  'moscou londres bruxelles pekin geneve vienne europe asie afrique amerique moscu bruselas ginebra viena africa',
);

export const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag',
);
/** Capitalised wherever they stand, or over a text. */
export const NEVER_NAMES = words(
  'i im id ive ill ok breaking update updated exclusive analysis opinion video live read more photo photos explainer',
  'interview editorial comment advertisement',
);
/** Of peoples, creeds and parties, which English writes with capitals. */
const PEOPLES = words(
  'american british english scottish welsh irish russian chinese french german spanish italian ukrainian polish japanese',
  'korean indian pakistani afghan iranian iraqi israeli palestinian syrian turkish greek egyptian libyan saudi arab',
  'european african asian western eastern soviet mexican canadian australian brazilian cuban venezuelan colombian',
  'argentine chilean dutch belgian swiss austrian swedish norwegian danish finnish czech slovak hungarian romanian',
  'bulgarian serbian croatian georgian armenian belarusian moldovan lithuanian latvian estonian portuguese vietnamese thai',
  'indonesian filipino nigerian kenyan ethiopian muslim christian jewish catholic republican democrat democratic',
  'conservative labour islamist kurdish briton russe americain francais allemand anglais chinois europeen',
);

/** Begin sentences, and are capitalised for nothing else; others stand in the same text without a capital. */
export const BEGINNINGS = words(
  'a an the this that these those he she it they we you his her its their our my your there here who what when where why how',
  'which whose if in on at by for from of to with as and but or nor so yet after before during since until while although',
  'though because under over between among against without within about despite many most some few several all both each',
  'every no not none one two three four five six seven eight nine ten another other such only even also still now then',
  'later earlier today yesterday tomorrow meanwhile however moreover according asked once perhaps',
  'der die das den dem des ein eine einer einem einen er sie es wir ihr sein seine ihre im am auf aus bei mit nach von',
  'vor zu zum zur uber unter durch fur gegen ohne um wenn weil dass ob und oder aber doch auch nur noch dann da dort',
  'hier wer was wann wo warum wie welche dieser diese dieses jene viele einige alle beide kein keine nicht seit wahrend laut',
  'trotz zwei drei heute gestern als',
  'le la les un une du au aux ce cet cette ces il elle ils elles nous vous son sa ses leur leurs mon ma qui que quoi',
  'dont ou et mais donc ni car si dans sur sous par pour avec sans chez vers entre depuis pendant apres avant selon malgre',
  'lors quand comme plusieurs tous toutes chaque aucun pas plus deux trois',
  'el los las unos unas lo al del este esta estos estas ese esa su sus mi ella ellos quien cuando donde como para con',
  'sin sobre bajo hacia hasta desde segun durante tras ante y o pero no mas muchos todos cada dos tres',
);

export function isTitle(word: string): boolean {
  return TITLES.has(word) || COMPOUND_TITLE.test(word);
}

/** Whether a word stands in titles, as "foreign" and "minister" do. */
export function isTitlePart(word: string): boolean {
  return TITLE_PARTS.has(word) || isTitle(word);
}

/** Whether a small word belongs to the name around it. */
export function isParticle(word: string, before: string): boolean {
  return PARTICLES.has(word) || (SECOND_PARTICLES.has(word) && PARTICLES.has(before));
}

/** What a word says of the thing whose name it ends; null where it says nothing. */
export function kindOfThing(word: string): Exclude<Kind, 'person'> | null {
  if (LAWS.has(word) || COMPOUND_LAW.test(word)) return 'law';
  if (LISTS.has(word) || COMPOUND_LIST.test(word)) return 'list';
  if (ORGANISATIONS.has(word) || COMPOUND_ORGANISATION.test(word)) return 'organisation';
  if (PLACES.has(word)) return 'place';
  return EVENTS.has(word) ? 'event' : null;
}

/** Whether "of" after a word is within a name: "Council of Europe". */
export function mayStandBeforeOf(word: string): boolean {
  return kindOfThing(word) !== null || BEFORE_OF.has(word) || isTitle(word);
}

export function isPeople(word: string): boolean {
  return [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some((one) => PEOPLES.has(one));
}
