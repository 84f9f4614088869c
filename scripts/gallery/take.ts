import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { exporters } from '#shared/exchange/exporters';
import { root } from '../root.mjs';
import { type Shot, type Step, shots } from './shots';

const folder = path.join(root, 'docs/pictures/gallery');
const work = path.join(root, 'out/gallery');
const program = path.join(root, 'out/cli/warrant.cjs');

/** Takes the pictures of these names, or all of them; says of each that it is there, or which program is missing. */
export async function* takeGallery(names: readonly string[]): AsyncGenerator<string> {
  await mkdir(folder, { recursive: true });
  await mkdir(work, { recursive: true });
  for (const shot of shots.filter(({ name }) => names.length === 0 || names.includes(name)))
    yield await take(shot);
}

async function take({ name, sample, to, theme, steps }: Shot): Promise<string> {
  const ending = exporters.find(({ id }) => id === to)?.extensions[0] ?? to;
  const exported = path.join(work, `${name}.${ending}`);
  const png = path.join(folder, `${name}.png`);
  const map = path.join(root, `examples/${sample}.argmap`);
  await run([
    process.execPath,
    program,
    'export',
    map,
    '--to',
    to,
    '--theme',
    theme ?? 'light',
    '-o',
    exported,
  ]);
  const all = await steps({ exported, png });
  for (const step of [...all, ['pngquant', '--force', '--output', png, '64', png]] as readonly Step[]) {
    if (await run(step)) continue;
    return `${name}: there is no ${step[0]} on this machine.`;
  }
  return `${name} is taken.`;
}

/** Whether the program is there; what it does wrong is thrown. */
async function run([command, ...args]: Step): Promise<boolean> {
  try {
    await promisify(execFile)(command, [...args]);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
