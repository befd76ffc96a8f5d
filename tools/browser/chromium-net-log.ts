/** Reads Chromium's own log of its network, which misses nothing from the browser's start on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** An address that nobody listens at, and that stands in the log all the same. */
const MARKER = 'http://127.0.0.1:65535/backstory-log-marker-';
const MOST_TRIES = 20;

type Request = { readonly url: string; readonly initiator: string };
/** A line of the log. */
type Event = { readonly params?: { readonly url?: string; readonly initiator?: string } };

/** The log of one browser. Its folder is temporary; this process removes it when it ends. */
export class NetLog {
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), 'backstory-net-log-'));
  readonly #file = path.join(this.#folder, 'net-log.json');
  /** Of extensions, and of our own. */
  readonly #requests: Request[] = [];
  #bytesRead = 0;
  #markers = 0;

  /** Makes Chromium write the log. */
  readonly argument = `--log-net-log=${this.#file}`;

  constructor() {
    // The browser may be killed with this process, and then closes nothing.
    process.once('exit', () => {
      rmSync(this.#folder, { recursive: true, force: true });
    });
  }

  /**
   * The addresses that some origins asked for until now. Chromium writes its log in order, but some
   * events late: once a request of our own is in it, all that came before it is, too.
   *
   * @param page makes that request; nothing else is done in it
   * @throws Error where the log does not go on
   */
  async askedBy(origins: ReadonlySet<string>, page: Page): Promise<readonly string[]> {
    const marker = `${MARKER}${this.#markers++}`;
    const isInLog = (): boolean => this.#requests.some(({ url }) => url.startsWith(`${marker}?`));
    for (let tries = 0; !isInLog(); tries++) {
      if (tries === MOST_TRIES) throw new Error('Chromium writes no log of its network');
      // Nobody answers.
      await page.goto(`${marker}?${tries}`, { timeout: 5000 }).catch(() => null);
      await this.#readOn();
    }
    return this.#requests
      .filter(({ initiator }) => origins.has(initiator))
      .map(({ url }) => url)
      .filter((url) => /^(?:https?|wss?):/.test(url));
  }

  /** Reads what was written since, of which each line is an event. */
  async #readOn(): Promise<void> {
    const file = await open(this.#file);
    const { size } = await file.stat();
    const position = this.#bytesRead;
    // An empty buffer can't be read into.
    const { buffer } = await file.read(Buffer.alloc(size - position + 1), { position });
    await file.close();
    // A character's bytes, and a line, may be written in part.
    const end = buffer.lastIndexOf('\n') + 1;
    this.#bytesRead += end;
    for (const line of buffer.toString('utf8', 0, end).split('\n')) {
      if (!line.startsWith('{"params"')) continue;
      const { params } = JSON.parse(line.replace(/,$/, '')) as Event;
      const { url, initiator = '' } = params ?? {};
      if (url && (url.startsWith(MARKER) || initiator.startsWith('chrome-extension:'))) {
        this.#requests.push({ url, initiator });
      }
    }
  }
}
