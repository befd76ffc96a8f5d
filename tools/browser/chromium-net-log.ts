/** Reads Chromium's own log of its network, which misses nothing from start to end. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

export type NetLog = {
  /** Makes Chromium write the log. */
  readonly argument: string;
  /** The addresses that an origin asked for; to be read when the browser is closed. */
  readonly askedBy: (origin: string) => Promise<readonly string[]>;
};

type Log = { readonly events: readonly { readonly params?: Parameters }[] };
type Parameters = { readonly url?: string; readonly initiator?: string };

/** Prepares a log in a temporary folder, which is gone once the log is read. */
export async function netLog(): Promise<NetLog> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-net-log-'));
  const file = path.join(folder, 'net-log.json');
  return {
    argument: `--log-net-log=${file}`,
    async askedBy(origin) {
      const { events } = JSON.parse(await readFile(file, 'utf8')) as Log;
      await rm(folder, { recursive: true });
      return events
        .filter(({ params }) => params?.initiator === origin)
        .map(({ params }) => params?.url ?? '')
        .filter((url) => /^(?:https?|wss?):/.test(url));
    },
  };
}
