/** The errors of the story schema as faults: which field, and what is expected there, one for each place. */
import { type DataPath, error, type Fault, type FaultKind } from './fault.ts';
import { readWords } from '../recognition/words.ts';
import { isGateName, writtenAs } from './gate-rules.ts';
import { placeholderIn } from './placeholder-rules.ts';
import { keysOf, type SchemaError } from './schema-error.ts';

/** What a text of a field must be written like. */
const WRITTEN: Readonly<Record<string, FaultKind>> = {
  id: 'badId',
  sources: 'badId',
  asOf: 'notDay',
  when: 'notDate',
  date: 'notDate',
  url: 'notAddress',
  language: 'notLanguage',
  fingerprint: 'notFingerprint',
  names: 'gateName',
};
const TYPES: Readonly<Record<string, FaultKind>> = {
  string: 'notText',
  integer: 'notNumber',
  array: 'notList',
  object: 'notGroup',
};

/** Makes faults of the schema's errors. Of several at one place, the first says it: what can't be read has no length. */
export function schemaFaults(errors: readonly SchemaError[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const one of errors) {
    const fault = faultOf(one);
    if (fault === null) continue;
    const place = JSON.stringify(fault.path);
    const known = faults.get(place);
    if (!known || isStricter(fault, known)) faults.set(place, fault);
  }
  return [...faults.values()];
}

/** A gloss has a limit of its own within that of every sentence: the one that holds is said. */
function isStricter(fault: Fault, known: Fault): boolean {
  return (
    fault.kind === 'tooLong' &&
    known.kind === 'tooLong' &&
    Number(fault.values[1]) < Number(known.values[1])
  );
}

/** Null for an error that only says that another one is there. */
function faultOf(one: SchemaError): Fault | null {
  const { keyword, params, value } = one;
  const path = pathOf(one.instancePath);
  const limit = Number(params.limit);
  const among = (key: string): DataPath => [...path, String(params[key])];
  switch (keyword) {
    case 'required':
      return missingFault(among('missingProperty'));
    case 'additionalProperties':
      return error(among('additionalProperty'), 'unknownField');
    case 'propertyNames':
      return error(among('propertyName'), 'badId', String(params.propertyName));
    case 'type':
      return params.type === 'null' ? null : typeFault(path, String(params.type));
    case 'minLength':
      return error(path, 'empty');
    case 'maxLength':
      return isFingerprint(path)
        ? error(path, 'fingerprintTooLong', limit / 4)
        : error(path, 'tooLong', Array.from(String(value)).length, limit);
    case 'minItems':
    case 'minProperties':
      return error(path, 'tooFew', limit);
    case 'maxItems':
      return error(path, 'tooMany', Array.isArray(value) ? value.length : 0, limit);
    case 'minimum':
      return error(path, 'tooSmall', Number(value), limit);
    case 'uniqueItems':
      return twiceFault(path, value, params);
    case 'enum':
      return kindFault(path, value, params);
    case 'const':
      return formatFault(path, value);
    case 'pattern':
    case 'format':
      return one.propertyName === undefined ? writtenFault(path, String(value)) : null;
    case 'anyOf':
      return null;
    default:
      return error(path, 'notAllowed', shown(value));
  }
}

/** The indexes of lists are numbers. */
function pathOf(pointer: string): DataPath {
  return keysOf(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

function typeFault(path: DataPath, type: string): Fault {
  return error(path, TYPES[type] ?? 'notAllowed');
}

function missingFault(path: DataPath): Fault {
  return path.length === 1 && path[0] === 'format'
    ? error(path, 'noFormat')
    : error(path, 'missing');
}

/** A format that this version does not know, or none at all. */
export function formatFault(path: DataPath, format: unknown): Fault {
  return typeof format === 'number' && format > 1
    ? error(path, 'laterFormat', format)
    : error(path, 'noFormat');
}

function kindFault(path: DataPath, value: unknown, params: SchemaError['params']): Fault {
  const placeholder = typeof value === 'string' ? placeholderIn(value) : null;
  return placeholder === null
    ? error(path, 'notKind', shown(value), listed(params.allowedValues))
    : error(path, 'placeholder', placeholder);
}

function twiceFault(path: DataPath, value: unknown, params: SchemaError['params']): Fault {
  const index = Math.max(Number(params.i), Number(params.j));
  return error([...path, index], 'twice', shown(Array.isArray(value) ? value[index] : value));
}

/** Where a text is not written as it must be, says how it is. */
function writtenFault(path: DataPath, value: string): Fault {
  const placeholder = placeholderIn(value);
  if (placeholder !== null) return error(path, 'placeholder', placeholder);
  if (value.trim() === '') return error(path, 'empty');
  const field = String(path.findLast((key) => typeof key === 'string'));
  const kind =
    field === 'date' && path[0] === 'copies' ? 'notDay' : (WRITTEN[field] ?? 'notAllowed');
  if (kind === 'notFingerprint') return error(path, kind);
  if (kind === 'notAddress' && /^https?:.*\S\s+\S/is.test(value)) {
    return error(path, 'blankInAddress', value);
  }
  return kind === 'gateName' ? gateNameFault(path, value) : error(path, kind, value);
}

/** Several words can't be one name, and nobody knows which of them is meant. */
function gateNameFault(path: DataPath, value: string): Fault {
  if (readWords(value).length > 1) return error(path, 'gateNameOfWords', value);
  const name = writtenAs(value);
  return isGateName(name)
    ? error(path, 'gateNameWritten', value, name)
    : error(path, 'gateName', value);
}

function isFingerprint(path: DataPath): boolean {
  return path.at(-1) === 'fingerprint';
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join(', ') : '';
}
