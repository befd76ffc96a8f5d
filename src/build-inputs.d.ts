/** What the build derives from assets/; see build.mjs. Nothing else is imported by such names. */

declare module 'backstory:stories' {
  export const stories: readonly import('./core/story/story.ts').Story[];
}

declare module 'backstory:gate' {
  export const gate: import('./core/recognition/gate.ts').Gate;
}

declare module 'backstory:sample' {
  /** The sample's text, from assets/sample. */
  export const sample: import('./welcome/welcome-page.ts').Piece;
}

declare module 'backstory:page-life' {
  /** The function of page-life.ts, with all that it needs inside of it. */
  export const beginPageLife: typeof import('./content/page-session.ts').startPageSession;
}

/** A style sheet as text, what it imports included. */
declare module '*.css' {
  const text: string;
  export default text;
}
