/** What the reader has selected on the page. */

/** Whether any text of a range is selected, in an open shadow tree too. */
export function isSelected(range: Range | undefined): boolean {
  const selection = getSelection();
  if (!range || !selection || selection.isCollapsed) return false;
  const root = range.startContainer.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  return selection.getComposedRanges({ shadowRoots }).some((selected) => {
    const { startContainer, startOffset, endContainer, endOffset } = selected;
    if (startContainer.getRootNode() !== root || endContainer.getRootNode() !== root) return false;
    return (
      range.comparePoint(startContainer, startOffset) <= 0 &&
      range.comparePoint(endContainer, endOffset) >= 0
    );
  });
}
