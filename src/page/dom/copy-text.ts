/** Puts text onto the clipboard. */

/** Copies a text, after a press of the reader; resolves to whether it is on the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused; and pages that came unencrypted have no clipboard.
    return copyByCommand(text);
  }
}

/** Copies by the older command, which asks with an event for what to copy. No page sees the event. */
function copyByCommand(text: string): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isCopied = true;
  };
  addEventListener('copy', onCopy, true);
  try {
    // There is no other way on such pages.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('copy');
  } finally {
    removeEventListener('copy', onCopy, true);
  }
  return isCopied;
}
