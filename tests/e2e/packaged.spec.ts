import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { canSandbox } from '../../scripts/launch.mjs';
import { root } from '../../scripts/root.mjs';
import { run } from '../../scripts/run.mjs';
import { test } from './fixtures';

test.skip(process.platform !== 'linux', 'Only the Linux folder is packaged here.');
test.setTimeout(240_000);

/** The fuses of a package shut Playwright out, so the window is watched through Chromium's own list of pages. */
test('the packaged program opens the map that it is given', async ({ environment }) => {
  run(process.execPath, [path.join(root, 'scripts/package.mjs'), 'dir']);
  const electron = resolveElectron();
  const folder = path.join(root, 'out/packages', electron.isStandIn ? 'dev-runtime' : '', 'linux-unpacked');
  const map = path.join(folder, 'resources/examples/witness-and-alibi.argmap');
  const flags = ['--remote-debugging-port=0', ...(canSandbox(electron) ? [] : ['--no-sandbox'])];
  const program = spawn(path.join(folder, 'warrant'), [...flags, map], { env: { ...environment } });
  try {
    const pages = await pagesOf(program);
    const { title } = JSON.parse(await readFile(map, 'utf8'));
    await expect.poll(pages, { timeout: 30_000 }).toEqual([`${title} — Warrant`]);
  } finally {
    program.kill('SIGKILL');
  }
});

/** What asks a program for the titles of its pages, once it has said where. */
function pagesOf({ stderr }: ChildProcess): Promise<() => Promise<readonly string[]>> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr?.on('data', (piece) => {
      said += piece;
      const address = /DevTools listening on ws:\/\/([^/]+)\//.exec(said)?.[1];
      if (address !== undefined) resolve(() => titlesAt(`http://${address}/json/list`));
    });
    stderr?.on('close', () => reject(new Error(`The program ended early: ${said}`)));
  });
}

async function titlesAt(address: string): Promise<readonly string[]> {
  const pages: readonly { type: string; title: string }[] = await (await fetch(address)).json();
  return pages.filter(({ type }) => type === 'page').map(({ title }) => title);
}
