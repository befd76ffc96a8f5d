/** The extension's commands, by the names that manifest.json gives them. */

export const COMMANDS = { next: 'next-note', previous: 'previous-note' } as const;

/** Which way a command steps; null for one that is not known. */
export function stepOf(command: string): 1 | -1 | null {
  switch (command) {
    case COMMANDS.next:
      return 1;
    case COMMANDS.previous:
      return -1;
    default:
      return null;
  }
}
