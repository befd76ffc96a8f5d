/** The page's raw text, hidden text and code included: one native read, without layout or styles. */

/** Reads the body. */
export function bodyText(): string {
  // Documents of other kinds than HTML have no body, whatever the types say.
  const body = document.body as HTMLElement | null;
  return body?.textContent ?? '';
}

/**
 * Reads the body and, after it, what stands in open shadow roots.
 *
 * @param roots the shadow roots to read
 */
export function rawText(roots: readonly ShadowRoot[]): string {
  return [bodyText(), ...roots.map((root) => root.textContent)].join('\n');
}
