/** The extension's commands and their keys, which the reader may have changed. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** A command as the browser tells of it. */
export type Command = {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** Empty where no keys are set. */
  readonly shortcut?: string | undefined;
};

/** The part of the `commands` API that is used here. The call that opens the browser's page is Firefox's. */
export type Commands = {
  getAll(): Promise<Command[]>;
  openShortcutSettings?(): Promise<void>;
};

/** The commands, read again whenever the reader comes back to the page; null until they are read. */
export function useCommands(commands: Commands): readonly Command[] | null {
  const [all, setAll] = useState<readonly Command[] | null>(null);
  useLayoutEffect(() => {
    const shown = new AbortController();
    const read = async (): Promise<void> => {
      setAll(await commands.getAll());
    };
    const readOnReturn = (): void => {
      if (document.visibilityState === 'visible') void read();
    };
    document.addEventListener('visibilitychange', readOnReturn, { signal: shown.signal });
    void read();
    return () => {
      shown.abort();
    };
  }, [commands]);
  return all;
}
