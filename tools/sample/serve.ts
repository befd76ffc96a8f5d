/** A small web server on the loopback interface, for the demo, the tests and the bench. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The body of a page and its further response headers. */
export type ServedPage = {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answered only when this resolves. */
  readonly when?: Promise<unknown>;
};

export type Served = {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Serves a page at a path from now on. */
  readonly set: (path: string, page: ServedPage) => void;
  /** Every path that was requested, in order, the browsers' own requests for an icon left out. */
  readonly requestedPaths: readonly string[];
  readonly stop: () => Promise<void>;
};

/** Starts a server on a free port. A path without a page is answered with 404. */
export async function serve(): Promise<Served> {
  const pages = new Map<string, ServedPage>();
  const requestedPaths: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    // Browsers request it of their own accord.
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requestedPaths.push(path);
    const page = pages.get(path);
    void Promise.resolve(page?.when).then(() => {
      response.writeHead(page ? 200 : 404, {
        'content-type': 'text/html; charset=utf-8',
        ...page?.headers,
      });
      response.end(page?.body ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    set: (path, page) => void pages.set(path, page),
    requestedPaths,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
