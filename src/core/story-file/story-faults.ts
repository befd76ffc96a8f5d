/**
 * All that is wrong with a story, said at once: what its schema refuses, and what the rules say of every part that is
 * sound enough to be judged. Build, command line, import and editor ask here, and nowhere else.
 */
import type { DataPath, Fault, FaultKind } from './fault.ts';
import { brokenTextFaults } from './file-rules.ts';
import { readableStory } from './readable-story.ts';
import { ruleFaults, type RuleOptions } from './rules.ts';
import type { ValidateStory } from './schema-error.ts';
import { schemaFaults } from './schema-faults.ts';

/** What is there and can't be read. */
const GARBLED: readonly FaultKind[] = ['notText', 'notNumber', 'notList', 'notGroup'];
/** Of these nothing can be read, nor of what would be within them. */
const UNREAD: readonly FaultKind[] = ['missing', ...GARBLED];

/**
 * Judges a story.
 *
 * @param story in which nothing foreign was found; it need not be one that the schema allows
 * @param validate the compiled schema
 */
export function storyFaults(story: unknown, validate: ValidateStory, rules: RuleOptions): Fault[] {
  const shape = [...brokenTextFaults(story), ...schemaFaults(validate(story))];
  const said = ruleFaults(readableStory(story), rules);
  if (shape.length === 0) return said;
  const kinds = new Map(shape.map(({ path, kind }) => [JSON.stringify(path), kind]));
  const at = (path: DataPath): FaultKind | undefined => kinds.get(JSON.stringify(path));
  return [...shape, ...said.filter((fault) => isCertain(fault, { faults: shape, at }))];
}

/** What the schema says, all of it and of a place. */
type Shape = {
  readonly faults: readonly Fault[];
  readonly at: (path: DataPath) => FaultKind | undefined;
};

/** Whether a rule has judged what is there. Of one place, what the schema says is enough. */
function isCertain(fault: Fault, shape: Shape): boolean {
  const { path } = fault;
  if (shape.at(path) !== undefined) return false;
  const above = path.map((_, length) => path.slice(0, length));
  return !above.some((one) => isUnread(shape.at(one))) && restsOnSound(fault, shape);
}

type RestsOn = (shape: Shape, beside: (field: string) => DataPath) => boolean;

const isDaySound: RestsOn = ({ at }) => at(['asOf']) === undefined;
const isSpeakerSound: RestsOn = ({ at }, beside) => at(beside('saidBy')) === undefined;

/** Whether all else that a verdict rests on is sound, by its kind; of most it is the place alone. */
const RESTS_ON: Readonly<Partial<Record<FaultKind, RestsOn>>> = {
  notThen: isDaySound,
  notSince: isDaySound,
  noSuchSource: ({ at }) => !isUnread(at(['sources'])),
  unusedSource: ({ faults }) => !faults.some(mayCite),
  gateNameUnknown: ({ faults }) => !faults.some(mayName),
  tooFewGateNames: ({ at }, beside) => at(beside('names')) === undefined,
  fingerprintLength: ({ at }, beside) => at(beside('words')) === undefined,
  namesSpeaker: isSpeakerSound,
  attributedTwice: isSpeakerSound,
};

function restsOnSound({ kind, path }: Fault, shape: Shape): boolean {
  return RESTS_ON[kind]?.(shape, (field) => [...path.slice(0, -1), field]) ?? true;
}

/** Whether a source may be cited where nothing can be read; a text that is none cites nothing. */
function mayCite({ kind, path }: Fault): boolean {
  const isStatement = ['terms', 'timeline', 'reading'].includes(String(path[0]));
  return isStatement && GARBLED.includes(kind) && (kind !== 'notText' || path.includes('sources'));
}

/** Whether a name may stand where nothing can be read. */
function mayName({ kind, path }: Fault): boolean {
  return ['terms', 'title'].includes(String(path[0])) && GARBLED.includes(kind);
}

function isUnread(kind: FaultKind | undefined): boolean {
  return kind !== undefined && UNREAD.includes(kind);
}
