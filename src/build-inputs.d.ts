/** Modules that the build makes from assets/, see tools/build/story-data.ts and tools/build/css-as-text.ts. */

declare module 'backstory:stories' {
  export const stories: readonly import('./core/story/story.ts').Story[];
}

declare module 'backstory:gate' {
  export const gate: import('./core/recognition/gate.ts').Gate;
}

declare module 'backstory:sample' {
  /** The text of the sample, from assets/sample. */
  export const sample: { readonly headline: string; readonly paragraphs: readonly string[] };
}

declare module 'backstory:story-schema' {
  /** assets/stories/story.schema.json, compiled ahead. */
  export const validateStory: import('./core/story-file/schema-error.ts').ValidateStory;
}

/** A style sheet as minified text, with the sheets that it imports. */
declare module '*.css' {
  const text: string;
  export default text;
}
