import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Languages are chosen when the words are loaded.
beforeEach(() => {
  globalThis.warrantLanguage = 'pseudo';
  vi.resetModules();
});

afterEach(() => {
  globalThis.warrantLanguage = undefined;
  vi.resetModules();
});

async function said(line: string): Promise<{ readonly out: string; readonly err: string }> {
  const { warrant } = await import('../../support/memory-io');
  return warrant(line);
}

test.each([
  'adit',
  'check',
  'check a b',
  'rules --jsn',
  'export a.argmap --to',
  'audit a.argmap --fail-on bad',
  'check missing.argmap',
])('warrant %s is refused in the language of the run', async (line) => {
  expect((await said(line)).err).toMatch(/^⟦.*⟧\n$/);
});

test('the help is in the language of the run, its headings included', async () => {
  const { out } = await said('export --help');
  const headings = out.split('\n').filter((line) => /:(?:·+⟧)?$/.test(line) && !line.startsWith(' '));
  expect(headings.map((line) => line.at(0))).toEqual(['⟦', '⟦', '⟦']);
});
