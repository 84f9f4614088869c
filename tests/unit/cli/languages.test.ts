import { expect, test } from 'vitest';
import { speakInEachTest } from '../../support/in-language';

speakInEachTest('pseudo');

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
