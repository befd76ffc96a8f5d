/**
 * `npm run story -- COMMAND`: writes, checks and tries story files; `USAGE` names the commands. What goes to
 * another program is all that is on the output; what is said to a person goes beside it.
 */
import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run story -- COMMAND
  new TEXT                       writes a story file for a plain text: its headline, then its paragraphs
  check [FILE ...] [--text TEXT] checks story files, or all of assets/stories; with a text, also the names in it
  fingerprint TEXT               prints the entry of a text for a story's "copies"
  try FILE [PAGE] [--text TEXT] [-- firefox]
                                 opens a browser with the story on a saved page, an address, or a page of a text`;
const USAGE_EXIT_CODE = 2;

/** What stands on the command line after the command. */
type Given = { readonly files: readonly string[]; readonly text: string | undefined };

/** A command, with how many files it takes at least and at most; it says whether all was well. */
type Command = {
  readonly least: number;
  readonly most: number;
  readonly run: (given: Given) => Promise<boolean>;
};

/** What a command needs is loaded with it: a browser's driver takes as long as a check. */
const COMMANDS: Readonly<Record<string, Command>> = {
  new: {
    least: 1,
    most: 1,
    run: async ({ files: [file = ''] }) => (await import('./new-story.ts')).newStory(file),
  },
  check: {
    least: 0,
    most: Infinity,
    run: async ({ files, text }) => (await import('./check-files.ts')).checkFiles(files, text),
  },
  fingerprint: {
    least: 1,
    most: 1,
    run: async ({ files: [file = ''] }) =>
      (await import('./print-fingerprint.ts')).printFingerprint(file),
  },
  try: {
    least: 1,
    most: 3,
    run: async ({ files, text }) => (await import('./try-story.ts')).tryStory(files, text),
  },
};

process.exitCode = await run(process.argv.slice(2));

async function run([name = '', ...rest]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const given = command && read(rest);
  const count = given?.files.length ?? 0;
  if (!command || !given || count < command.least || count > command.most) {
    console.error(USAGE);
    return USAGE_EXIT_CODE;
  }
  try {
    return (await command.run(given)) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** Null for an option that there is not. */
function read(args: readonly string[]): Given | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { text: { type: 'string' } },
    });
    return { files: positionals, text: values.text };
  } catch {
    return null;
  }
}
