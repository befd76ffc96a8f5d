/**
 * What the names in Web Annotations mean: those terms of the context http://www.w3.org/ns/anno.jsonld that a collection of
 * quoted text may have, so that a reader of JSON-LD needs no network.
 */
const PREFIXES = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  as: 'http://www.w3.org/ns/activitystreams#',
};

const CLASSES = {
  Annotation: 'oa:Annotation',
  TextualBody: 'oa:TextualBody',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  describing: 'oa:describing',
};

const resource = (id: string) => ({ '@type': '@id', '@id': id });
const word = (id: string) => ({ '@type': '@vocab', '@id': id });
const time = (id: string) => ({ '@type': 'xsd:dateTime', '@id': id });
const number = (id: string) => ({ '@type': 'xsd:nonNegativeInteger', '@id': id });

const PROPERTIES = {
  id: resource('@id'),
  type: resource('@type'),
  body: resource('oa:hasBody'),
  target: resource('oa:hasTarget'),
  source: resource('oa:hasSource'),
  selector: resource('oa:hasSelector'),
  creator: resource('dcterms:creator'),
  partOf: resource('as:partOf'),
  first: resource('as:first'),
  last: resource('as:last'),
  items: { ...resource('as:items'), '@container': '@list' },
  motivation: word('oa:motivatedBy'),
  purpose: word('oa:hasPurpose'),
  created: time('dcterms:created'),
  modified: time('dcterms:modified'),
  total: number('as:totalItems'),
  startIndex: number('as:startIndex'),
  format: 'dc:format',
  language: 'dc:language',
  value: 'rdf:value',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  name: 'foaf:name',
  label: 'rdfs:label',
};

export const ANNOTATION_CONTEXT = { '@context': { ...PREFIXES, ...CLASSES, ...PROPERTIES } };
