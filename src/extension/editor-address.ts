/** Where a draft is written, for pages of the extension's own. */
export function editorAddress(draftId: string): string {
  return `editor.html?draft=${encodeURIComponent(draftId)}`;
}
