import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type ProtocolResponse, protocol } from 'electron';
import { fileOfPage, scheme } from './page-address';

/** What the page may do, whatever finds its way into it. Graphviz is WebAssembly; React Flow sets styles. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Before the app is ready: makes `warrant:` a scheme with an origin, as https has. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Serves the files of `folder`, and nothing else, to the page.
 *
 * `protocol.handle` is the newer way, but it speaks in Requests and Responses, for which Node loads all that
 * `fetch` is made of: a tenth of the time until the map is on the screen.
 */
export function servePageFiles(folder: string): void {
  protocol.registerBufferProtocol(scheme, ({ url }, answer) => {
    void answerTo(fileOfPage(folder, url)).then(answer);
  });
}

async function answerTo(path: string | undefined): Promise<ProtocolResponse> {
  const data = path === undefined ? undefined : await readFile(path).catch(() => undefined);
  if (path === undefined || data === undefined) return { statusCode: 404, data: Buffer.from('Not found') };
  return {
    data,
    mimeType: types[extname(path)] ?? 'application/octet-stream',
    charset: 'utf-8',
    headers: { 'Content-Security-Policy': contentSecurityPolicy, 'X-Content-Type-Options': 'nosniff' },
  };
}
