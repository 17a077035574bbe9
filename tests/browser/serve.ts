/**
 * Serves `dist/` as a plain static host would, on the loopback address alone:
 * `node tests/browser/serve.ts PORT`. Apart from `npm start`, which may be running too.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(import.meta.dirname, '../../dist');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

type Serving = {
  /** Of a site built elsewhere. */
  dist?: string;
  /** Whether texts go out compressed, as most hosts send them. */
  gzip?: boolean;
};

/** A server of the built site; resolves when it listens. */
export function serveDist(
  port: number,
  { dist = DIST, gzip = false }: Serving = {},
): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file)
      .then((body) => {
        const type = TYPES[extname(file)];
        const packed = gzip && type !== undefined && type !== 'image/png';
        const head = {
          'content-type': type ?? 'text/plain',
          ...(packed && { 'content-encoding': 'gzip' }),
        };
        response.writeHead(200, head).end(packed ? gzipSync(body) : body);
      })
      .catch(() => response.writeHead(404).end());
  });
  return new Promise((resolve) => server.listen(port, 'localhost', () => resolve(server)));
}

if (import.meta.main) await serveDist(Number(process.argv[2]));
