import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Display {
  /** What DISPLAY is to be; nothing where windows need no name of a display. */
  readonly name: string | undefined;
  readonly close: () => void;
}

/** A screen that nobody sees, so that windows, focus and clipboard of two workers do not meet. */
export function openDisplay(): Promise<Display> {
  if (process.platform !== 'linux') return Promise.resolve({ name: undefined, close: () => {} });
  const flags = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = server.stdio[3] as Readable; // It is one because of "pipe".
  return new Promise((resolve, reject) => {
    number.once('data', (data: Buffer) => {
      resolve({ name: `:${data.toString().trim()}`, close: () => server.kill() });
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
  });
}
