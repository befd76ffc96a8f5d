/** The page's raw text, hidden text and code included: one native read, no layout, no styles. */

/** Reads the body and, after it, what stands in open shadow roots. */
export function rawText(roots: readonly ShadowRoot[]): string {
  // Documents of other kinds than HTML have no body, whatever the types say.
  const body = document.body as HTMLElement | null;
  return [body, ...roots].map((tree) => tree?.textContent ?? '').join('\n');
}
