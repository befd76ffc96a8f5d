/** Packages that bring no types, as far as tests use them. */

declare module 'dom-anchor-text-quote' {
  /** Finds a quotation in the text of an element; null where it does not stand there. */
  export function toRange(
    root: Element,
    selector: { readonly exact: string; readonly prefix?: string; readonly suffix?: string },
  ): Range | null;
}

declare module 'jsonld' {
  /** Writes out what the names in a document mean; throws with `safe` where one means nothing. */
  export function expand(
    document: object,
    options: {
      readonly safe: true;
      readonly documentLoader: (
        url: string,
      ) => Promise<{ documentUrl: string; contextUrl: null; document: object }>;
    },
  ): Promise<readonly object[]>;
}
