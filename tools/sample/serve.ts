/** A small web server on this machine, for demo and tests. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page as it is served. */
export type ServedPage = {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Served = {
  readonly origin: string;
  /** Puts a page at a path. */
  readonly set: (path: string, page: ServedPage) => void;
  /** Every path that was asked for, in order; icons aside. */
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
};

/** Begins to serve on a free port of the loopback interface; a path without a page is a 404. */
export async function serve(): Promise<Served> {
  const pages = new Map<string, ServedPage>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    // Browsers ask for it of their own accord.
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    asked.push(path);
    const page = pages.get(path);
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    set: (path, page) => void pages.set(path, page),
    asked,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
