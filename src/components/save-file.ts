/** Saves a text where the browser saves files. */

/** The same; false where the browser does not take it. */
export function isSaved(text: string, name: string, type: string): boolean {
  try {
    saveFile(text, name, type);
    return true;
  } catch {
    return false;
  }
}

/** @param type a media type, such as `text/plain` */
export function saveFile(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
