import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import Unhandled from '../../../scripts/test/unhandled.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'warrant-unhandled-'));

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('what broke in no test is told, also where no run has made the folder yet', () => {
  const file = path.join(folder, 'results/of/a-first-run.json');
  vi.stubEnv('WARRANT_UNHANDLED', file);
  new Unhandled().onTestRunEnd(
    [],
    [{ message: 'It broke.', stack: 'Error: It broke.\n  at a line' }, { message: 'So did this.' }],
  );
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(['Error: It broke.\n  at a line', 'So did this.']);
});
