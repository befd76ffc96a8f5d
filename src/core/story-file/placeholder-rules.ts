/** What was left in a story to be filled in: "TODO", what the command line printed as an example, filler text. */
import { error, type Fault } from './fault.ts';
import { hostOf } from './publishers.ts';
import { type PlacedText, textsOf } from './texts-of.ts';

/** Stands in capitals where something is missing; within a text that is all capitals it may be Spanish. */
const MARKER = /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}])/u;
/** Filler that is nothing else in any language. */
const FILLER = /lorem ipsum|^\[?(?:who published it|placeholder)\]?$/iu;
/** A text of points, dashes and question marks alone. */
const NO_WORD = /^[^\p{L}\p{N}]+$/u;
/** Hosts that are kept for examples (RFC 2606 and RFC 6761), so no source stands there. */
const EXAMPLE_HOST =
  /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$|^(?:127\.\d+\.\d+\.\d+|\[::1\])$/u;
const EXAMPLE_IN_TEXT = /(?<![\p{L}\p{N}-])example\.(?:com|net|org)(?![\p{L}\p{N}-])/iu;

/** Says what of a text is a placeholder; null for none. */
export function placeholderIn(text: string): string | null {
  const [marker] = MARKER.exec(text) ?? [];
  if (marker !== undefined && (text.trim() === marker || /\p{Ll}/u.test(text))) return marker;
  return FILLER.exec(text)?.[0] ?? null;
}

/** Checks every text of a story, which need not be one that the schema allows. */
export function placeholderFaults(story: unknown): Fault[] {
  return textsOf(story).flatMap(faultsIn);
}

function faultsIn({ path, text }: PlacedText): Fault[] {
  const field = path.at(-1);
  if (field === 'fingerprint' || field === '$schema') return [];
  if (text.trim() === '') return [error(path, 'empty')];
  const placeholder = placeholderIn(text) ?? exampleIdIn(path, text) ?? wordlessIn(path, text);
  if (placeholder !== null) return [error(path, 'placeholder', placeholder)];
  const host = field === 'url' ? hostOf(text) : null;
  if (host !== null) return EXAMPLE_HOST.test(host) ? [error(path, 'exampleAddress', host)] : [];
  const [example] = EXAMPLE_IN_TEXT.exec(text) ?? [];
  return example === undefined ? [] : [error(path, 'exampleAddress', example)];
}

/** An id that earlier versions of the command line printed for a copy. */
function exampleIdIn(path: Fault['path'], text: string): string | null {
  return path[0] === 'copies' && path.at(-1) === 'id' && text === 'outlet' ? text : null;
}

/** A form without a word has a fault of its own. */
function wordlessIn(path: Fault['path'], text: string): string | null {
  return NO_WORD.test(text) && !path.includes('forms') ? text : null;
}
