import { failed, type Result } from '#shared/result';
import { checkShape, type Shape } from '#shared/shape/shape';
import { codeOf, type Disk } from './disk';
import { type WriteProblem, writeFile } from './write-file';

/** What the program itself keeps in a file; nothing while there is none. One that is damaged is put aside. */
export async function readJson<T>(disk: Disk, path: string, shape: Shape<T>): Promise<T | undefined> {
  const bytes = await disk.read(path).catch((error) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (bytes === undefined) return undefined;
  const value = parse(bytes);
  const checked = value.ok ? checkShape(shape, value.value) : value;
  if (checked.ok) return checked.value;
  await disk.rename(path, damaged(path));
  return undefined;
}

/** What a file is called that is put aside. */
export function damaged(path: string): string {
  return `${path}.damaged`;
}

export function writeJson<T>(disk: Disk, path: string, value: T): Promise<Result<unknown, WriteProblem>> {
  return writeFile(disk, path, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`), 'overwrite');
}

function parse(bytes: Uint8Array): Result<unknown, 'not JSON'> {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    return failed('not JSON');
  }
}
