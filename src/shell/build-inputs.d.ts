/** What the build derives from assets/; see build.mjs. Nothing else is imported by such names. */

declare module 'backstory:stories' {
  export const stories: readonly import('../core/story.ts').Story[];
}

declare module 'backstory:gate' {
  export const gate: import('../core/gate.ts').Gate;
}

declare module 'backstory:sample' {
  /** The sample's text, from assets/sample. */
  export const sample: import('../view/welcome.ts').Piece;
}

declare module 'backstory:page-life' {
  /** The function of page-life.ts, with all that it needs inside of it. */
  export const beginPageLife: typeof import('./page-life.ts').beginPageLife;
}

/** A style sheet as text, what it imports included. */
declare module '*.css' {
  const text: string;
  export default text;
}
