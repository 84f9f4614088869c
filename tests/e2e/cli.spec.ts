import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { writeMap } from '#shared/file/write';
import { sketch } from '#shared/model/sketch';

const program = fileURLToPath(new URL('../../out/cli/warrant.cjs', import.meta.url));
const sound = writeMap(sketch('E1 cites S1, E1 supports C1, C1 supports R1'));
const corroborated = writeMap(
  sketch('E1 cites S1, E2 cites S2, E1 supports C1, E2 supports C1, C1 supports R1'),
);
const unsound = writeMap(sketch('C1 supports R1'));

interface Ran {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

/** Runs the built program in a folder of its own that holds the files. */
async function warrant(args: readonly string[], files: Readonly<Record<string, string>> = {}, input = '') {
  const cwd = await mkdtemp(path.join(tmpdir(), 'warrant-cli-'));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(cwd, name), text);
  const ran = await new Promise<Ran>((resolve) => {
    const child = execFile(process.execPath, [program, ...args], { cwd, encoding: 'buffer' }, (_, out, err) =>
      resolve({ code: child.exitCode, out, err: err.toString() }),
    );
    child.stdin?.end(input);
  });
  return { ...ran, left: (name: string) => readFile(path.join(cwd, name)) };
}

test('exit codes tell fine from findings from failure', async () => {
  const files = { 'sound.argmap': corroborated, 'unsound.argmap': unsound };
  const audits = ['sound.argmap', 'unsound.argmap', 'none.argmap'].map((file) =>
    warrant(['audit', file], files),
  );
  expect((await Promise.all(audits)).map(({ code }) => code)).toEqual([0, 1, 2]);
});

test('a map goes in by standard input and comes out by standard output', async () => {
  const { code, out } = await warrant(['layout', '-', '-o', '-'], {}, sound);
  expect([code, Object.keys(JSON.parse(out.toString()).view.positions)]).toEqual([0, ['C1', 'E1', 'R1']]);
});

test('the layout has the recommendation on top', async () => {
  const { out } = await warrant(['layout', '-'], {}, sound);
  const { E1, C1, R1 } = JSON.parse(out.toString()).view.positions;
  expect(R1.y < C1.y && C1.y < E1.y).toBe(true);
});

test('a PNG has the pixels that its scale asks for', async () => {
  const widths = [1, 3].map(async (scale) => {
    const { left } = await warrant(
      ['export', 'm.argmap', '--to', 'png', '--scale', `${scale}`, '-o', 'm.png'],
      {
        'm.argmap': sound,
      },
    );
    return (await left('m.png')).readUInt32BE(16);
  });
  const [one = 0, three = 0] = await Promise.all(widths);
  expect(Math.abs(three - 3 * one)).toBeLessThanOrEqual(3);
});

test('every format can be written', async () => {
  const { out } = await warrant(['formats', '--json']);
  const ids: readonly string[] = JSON.parse(out.toString()).exporters.map(({ id }: { id: string }) => id);
  const exports = ids.map((id) =>
    warrant(['export', 'm.argmap', '--to', id, '-o', 'out'], { 'm.argmap': sound }),
  );
  expect((await Promise.all(exports)).map(({ code, err }) => `${code}${err}`)).toEqual(ids.map(() => '0'));
});

test('a reader that stops early is no failure', async () => {
  const child = spawn(process.execPath, [program, 'rules', '--json']);
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, err]).toEqual([0, '']);
});
