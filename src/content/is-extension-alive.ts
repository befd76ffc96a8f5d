/** Whether this page still has its extension. */

/** Chrome takes the id away from a script whose extension was replaced, whatever the types say. */
export function isExtensionAlive(): boolean {
  return (chrome.runtime as typeof chrome.runtime | undefined)?.id !== undefined;
}
