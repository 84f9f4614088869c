import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { openDisplay } from '../../tests/e2e/display';
import { buildIfChanged } from '../build.mjs';
import { resolveElectron } from '../electron-runtime.mjs';
import { canSandbox } from '../launch.mjs';
import { root } from '../root.mjs';
import type { Row } from './bench';
import { median } from './times';

const rounds = 7;
const place = path.join(root, 'scripts/bench/startup');
const empty = { args: [path.join(place, 'empty')], usable: 'main' };
const args = [root, path.join(root, 'examples/programme-of-action.argmap')];
const program = { args, usable: '[role="application"] [aria-label^="Recommendation:"]' };
/** The toolbar comes with all that stands around the map, and after it. */
const whole = { args, usable: '[role="toolbar"][aria-label="Commands"]' };

/** Turn and turn about, each start on a profile of its own, so that whatever else the machine does falls on both. */
async function run(): Promise<readonly Row[]> {
  await buildIfChanged();
  const display = await openDisplay();
  const times: { empty: number; program: number; whole: number }[] = [];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      times.push({
        empty: await start(empty, display.name),
        program: await start(program, display.name),
        whole: await start(whole, display.name),
      });
    }
  } finally {
    display.close();
  }
  const measured = times.slice(1); // The first round fills the caches of the disk.
  const least = median(measured.map((round) => round.empty));
  const ours = median(measured.map((round) => round.program));
  const everything = median(measured.map((round) => round.whole));
  return [
    { measure: 'an empty Electron window', value: least, unit: 'ms' },
    { measure: 'Warrant with the sample brief, every node in sight in place', value: ours, unit: 'ms' },
    {
      measure: 'against the empty window',
      value: ours / least,
      unit: '×',
      bar: 1.5,
      ok: ours / least <= 1.5,
    },
    { measure: 'with toolbar, inspector and audit around it', value: everything, unit: 'ms' },
  ];
}

/** Milliseconds from the start of the process until the window shows what it is to show. */
async function start({ args, usable }: typeof empty, display: string | undefined): Promise<number> {
  const electron = resolveElectron();
  const profile = await mkdtemp(path.join(tmpdir(), 'warrant-start-'));
  const flags = [...(canSandbox(electron) ? [] : ['--no-sandbox']), `--user-data-dir=${profile}`];
  const env = {
    ...process.env,
    ...(display && { DISPLAY: display }),
    WARRANT_USER_DATA: profile,
    USABLE: usable,
    STARTED: String(Date.now()),
  };
  try {
    const { stdout } = await promisify(execFile)(
      electron.path,
      [...flags, '-r', path.join(place, 'usable.cjs'), ...args],
      { env, timeout: 60_000 },
    );
    return Number(stdout.trim());
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

export const bench = { id: 'startup', title: 'From the start of the process to a usable window', run };
