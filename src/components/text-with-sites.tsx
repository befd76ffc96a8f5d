/** A text of the interface in which no name of a site is parted by syllables at the end of a line. */
import type { VNode } from 'preact';

/** A host name within a text; its pieces are between dots. */
const SITE = /([\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}][\p{L}\p{N}-]*)+)/u;

/** The text, with what looks like a name of a site set apart for the style sheet. */
export function TextWithSites({ text }: { readonly text: string }): VNode {
  // Every other piece is a name.
  const pieces = text.split(SITE);
  return (
    <>{pieces.map((piece, at) => (at % 2 === 1 ? <span class="host">{piece}</span> : piece))}</>
  );
}
