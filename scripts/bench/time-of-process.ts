import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Milliseconds from start to end of a script of Node with these arguments. */
export async function timeOfProcess(args: readonly string[]): Promise<number> {
  const start = performance.now();
  await promisify(execFile)(process.execPath, [...args]);
  return performance.now() - start;
}
