/**
 * Serves `dist/` as a plain static host would, on the loopback address alone:
 * `node tests/browser/serve.ts PORT`. Apart from `npm start`, which may be running too.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A server of the built site, or of one built elsewhere; resolves when it listens. */
export function serveDist(port: number, dist = DIST): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file)
      .then((body) => {
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(body);
      })
      .catch(() => response.writeHead(404).end());
  });
  return new Promise((resolve) => server.listen(port, 'localhost', () => resolve(server)));
}

if (import.meta.main) await serveDist(Number(process.argv[2]));
