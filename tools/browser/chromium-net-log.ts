/** Reads Chromium's own log of its network, which misses nothing from the browser's start on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';

/** An address that nobody listens at, and that stands in the log all the same. */
const MARKER = 'http://127.0.0.1:65535/backstory-log-marker-';

type Request = { readonly url: string; readonly initiator: string };
/** A line of the log. */
type Event = { readonly params?: { readonly url?: string; readonly initiator?: string } };

/** The log of one browser. Its folder is temporary; this process removes it when it ends. */
export class NetLog {
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), 'backstory-net-log-'));
  readonly #file = path.join(this.#folder, 'net-log.json');
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
   */
  async askedBy(browser: Browser, origins: ReadonlySet<string>): Promise<readonly string[]> {
    const marker = `${MARKER}${this.#markers++}`;
    const page = await browser.newPage();
    do {
      // Nobody answers.
      await page.goto(marker).catch(() => null);
      await this.#readOn();
    } while (!this.#requests.some(({ url }) => url === marker));
    await page.close();
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
    const { buffer } = await file.read(Buffer.alloc(size - position), { position });
    await file.close();
    // A character's bytes, and a line, may be written in part.
    const end = buffer.lastIndexOf('\n') + 1;
    this.#bytesRead += end;
    for (const line of buffer.toString('utf8', 0, end).split('\n')) {
      if (!line.startsWith('{"params"')) continue;
      const { params } = JSON.parse(line.replace(/,$/, '')) as Event;
      if (params?.url) this.#requests.push({ url: params.url, initiator: params.initiator ?? '' });
    }
  }
}
