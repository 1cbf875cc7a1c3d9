import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface ServedSite {
  readonly origin: string;
  close(): Promise<void>;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    stats => stats.isFile(),
    () => false,
  );
}

/** `/laws` is `laws/index.html` on every static host; nothing is guessed beyond that. */
async function findFile(folder: string, pathname: string): Promise<string | undefined> {
  const path = join(folder, normalize(`/${decodeURIComponent(pathname)}`));
  if (await isFile(path)) return path;
  const index = join(path, 'index.html');
  return (await isFile(index)) ? index : undefined;
}

function createSiteServer(folder: string): Server {
  return createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    void findFile(folder, pathname).then(found => {
      const file = found ?? join(folder, '404.html');
      response.writeHead(found ? 200 : 404, {
        'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
        // The names of these files hold a hash of what is in them.
        'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=3600, immutable' : 'no-cache',
      });
      createReadStream(file).pipe(response);
    });
  });
}

/** Serves a built site on a port that the system picks, so that runs beside each other do not meet. */
export async function serveSite(folder: string): Promise<ServedSite> {
  if (!(await isFile(join(folder, 'index.html'))))
    throw new Error(`There is no built site in ${folder}. Run \`npm run test:e2e\`, which builds it first.`);
  const server = createSiteServer(folder);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close(error => (error ? reject(error) : resolve()));
      }),
  };
}
