/** What can be wrong with a story or its file, as data; src/view/story-file/describe-fault.ts says it in words. */

/** Which rule is broken; its message in assets/_locales is `fault_` and the kind. */
export type FaultKind = (typeof FAULT_KINDS)[number];

/** What no file has: a draft's dates and language stand as they are typed, its text is at hand, and words may be half way into it. */
export const FAULT_KINDS_OF_DRAFTS = [
  'notTypedDay',
  'notTypedDate',
  'ambiguousDate',
  'openPeriod',
  'shortYear',
  'vagueDate',
  'noYear',
  'inFuture',
  'noLanguage',
  'unknownLanguage',
  'tooFewWords',
  'notAdded',
] as const;

export const FAULT_KINDS = [
  // The file as a whole.
  'tooLarge',
  'storyTooLarge',
  'brokenJson',
  'noStory',
  'otherFile',
  'noFormat',
  'laterFormat',
  'forbiddenKey',
  'tooNested',
  'brokenCharacter',
  'sameStoryId',
  // The shape of the data.
  'missing',
  'unknownField',
  'notText',
  'notNumber',
  'notList',
  'notGroup',
  'notKind',
  'empty',
  'tooLong',
  'tooFew',
  'tooMany',
  'tooSmall',
  'twice',
  'badId',
  'notDay',
  'notDate',
  'notAddress',
  'blankInAddress',
  'notLanguage',
  'notFingerprint',
  'fingerprintTooLong',
  'gateName',
  'gateNameOfWords',
  'gateNameWritten',
  'notAllowed',
  // What the data says.
  'placeholder',
  'exampleAddress',
  'notesByBackstory',
  'wordsWithoutSpaces',
  'fileName',
  'noSuchDate',
  'noSuchYear',
  'periodEndsFirst',
  'notThen',
  'notSince',
  'timelineOrder',
  'tooManyWords',
  'tooltipTooLong',
  'namesSpeaker',
  'attributedTwice',
  'unusedSource',
  'noSuchSource',
  'undatedSource',
  'unknownPublisher',
  'encyclopaediaCopy',
  'weakSources',
  'strongSourceFirst',
  'sameTermId',
  'formWithoutWord',
  'formOfTwo',
  'tooFewGateNames',
  'gateNameUnknown',
  'commonGateName',
  'fingerprintLength',
  'sameCopyId',
  ...FAULT_KINDS_OF_DRAFTS,
  // What only the text can tell.
  'gateNameNotInText',
  'gateNameInSmallLetters',
  'termNotInText',
  'formNotInText',
] as const;

/** Where something stands in data: keys and indexes from its top. */
export type DataPath = readonly (string | number)[];

/** Something wrong with a story. */
export type Fault = {
  /** Where, as in the data: `['terms', 0, 'note', 'then', 1, 'when']`; empty for the story as a whole. */
  readonly path: DataPath;
  readonly kind: FaultKind;
  /** For the placeholders of the message, in their order. */
  readonly values: readonly string[];
  /** An error is refused at export, import and build; advice is said and refuses nothing. */
  readonly severity: 'error' | 'advice';
};

/** Makes a fault that is refused. */
export function error(path: DataPath, kind: FaultKind, ...values: (string | number)[]): Fault {
  return { path, kind, values: values.map(String), severity: 'error' };
}

/** Makes a fault that is only said. */
export function advice(path: DataPath, kind: FaultKind, ...values: (string | number)[]): Fault {
  return { ...error(path, kind, ...values), severity: 'advice' };
}
