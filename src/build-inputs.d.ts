/** What the build derives from assets/; see build.mjs. Nothing else is imported by such names. */

declare module 'backstory:stories' {
  export const stories: readonly import('./core/story/story.ts').Story[];
}

declare module 'backstory:gate' {
  export const gate: import('./core/recognition/gate.ts').Gate;
}

declare module 'backstory:sample' {
  /** The sample's text, from assets/sample. */
  export const sample: { readonly headline: string; readonly paragraphs: readonly string[] };
}

/** A style sheet as text, what it imports included. */
declare module '*.css' {
  const text: string;
  export default text;
}
