import { join } from 'node:path';
import type { SampleInfo, SampleText } from '#shared/desktop/desktop-api';
import type { Disk } from './disk';

const extension = '.argmap';

/** The maps that come with the program, by title. */
export async function listSamples(disk: Disk, folder: string): Promise<readonly SampleInfo[]> {
  const names = (await disk.list(folder)).filter((name) => name.endsWith(extension));
  const samples = names.map(async (name) => {
    const id = name.slice(0, -extension.length);
    return { id, title: titleIn(await textOf(disk, join(folder, name))) ?? id };
  });
  return (await Promise.all(samples)).sort((one, other) => (one.title < other.title ? -1 : 1));
}

/** @throws Error where no sample has this id. */
export async function readSample(disk: Disk, folder: string, id: string): Promise<SampleText> {
  return { id, text: await textOf(disk, join(folder, `${id}${extension}`)) };
}

/** The title in the head of a map, found without reading the rest: maps are written a field to a line. */
function titleIn(map: string): string | undefined {
  const written = /^ {2}"title": ("(?:[^"\\]|\\.)*"),?$/m.exec(map.slice(0, 4_096))?.[1];
  return written === undefined ? undefined : String(JSON.parse(written));
}

async function textOf(disk: Disk, path: string): Promise<string> {
  return new TextDecoder().decode(await disk.read(path));
}
