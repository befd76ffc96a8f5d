/**
 * What the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) asks of a collection with one page of
 * annotations of quoted text, as a JSON schema: what it must have (sections 3.1, 3.2.4, 3.3.1, 4, 4.2.4, 5.1, 5.2), and
 * what it should have, where a tool would miss it.
 */
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const IRI = { type: 'string', format: 'uri' };
/** xsd:dateTime, in UTC and written so. */
const TIME = {
  type: 'string',
  format: 'date-time',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$',
};
const TEXT = { type: 'string', minLength: 1 };
const MADE = {
  creator: { type: 'object', required: ['name'], properties: { name: TEXT } },
  created: TIME,
  modified: TIME,
};

const BODY = {
  type: 'object',
  required: ['type', 'value', 'format', 'language', 'purpose'],
  properties: {
    type: { const: 'TextualBody' },
    value: TEXT,
    format: { const: 'text/plain' },
    language: { type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
    purpose: { const: 'describing' },
    // Not of the model, but of Dublin Core, which the model's context names.
    'dcterms:source': {
      type: 'array',
      items: { type: 'object', required: ['id'], properties: { id: IRI } },
    },
  },
  // A textual body has its text, and neither items nor a source of its own.
  not: { anyOf: [{ required: ['items'] }, { required: ['source'] }] },
};

const TARGET = {
  type: 'object',
  required: ['type', 'source', 'selector'],
  properties: {
    type: { const: 'SpecificResource' },
    source: IRI,
    selector: {
      type: 'object',
      required: ['type', 'exact'],
      properties: {
        type: { const: 'TextQuoteSelector' },
        exact: TEXT,
        prefix: TEXT,
        suffix: TEXT,
      },
      // Both should be there; one may have nothing to say.
      anyOf: [{ required: ['prefix'] }, { required: ['suffix'] }],
      additionalProperties: false,
    },
  },
};

const ANNOTATION = {
  type: 'object',
  required: ['id', 'type', 'target', 'body', 'motivation', 'creator', 'created'],
  properties: {
    id: IRI,
    type: { const: 'Annotation' },
    motivation: { const: 'describing' },
    body: BODY,
    target: TARGET,
    ...MADE,
  },
  not: { required: ['bodyValue'] },
};

const COLLECTION = {
  type: 'object',
  required: ['@context', 'id', 'type', 'label', 'total'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: IRI,
    type: { const: 'AnnotationCollection' },
    label: TEXT,
    total: { type: 'integer', minimum: 0 },
    first: {
      type: 'object',
      required: ['id', 'type', 'items', 'partOf', 'startIndex'],
      properties: {
        id: IRI,
        type: { const: 'AnnotationPage' },
        partOf: IRI,
        startIndex: { const: 0 },
        items: { type: 'array', items: ANNOTATION },
      },
      // A page within its collection has the collection's context.
      not: { required: ['@context'] },
    },
    last: IRI,
    ...MADE,
  },
  if: { properties: { total: { const: 0 } } },
  else: { required: ['first', 'last'] },
};

const ajv = new Ajv({ allErrors: true });
formats(ajv);
const validate = ajv.compile(COLLECTION);

/** Where a collection is not what the model asks for; empty where it is. */
export function modelErrors(collection: unknown): string[] {
  validate(collection);
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
}
