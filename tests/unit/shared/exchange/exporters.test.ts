import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exporters } from '#shared/exchange/exporters';
import { parseMap } from '#shared/file/parse';
import { emptyMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { fonts } from '../../../../cli/engines/fonts';
import { rasterise } from '../../../../cli/engines/rasterise';
import { root } from '../../../../scripts/root.mjs';
import { anyMap } from '../../../support/arbitrary-map';

const engines = { rasterise, fonts };
const options = { theme: 'light', scale: 0.2, today: '2026-03-31' } as const;
/** Any map is drawn in milliseconds, but painted in a tenth of a second. */
const unpainted = { ...engines, rasterise: async () => new Uint8Array(10) };
const write = (format: string, map = sketch('E1 supports C1'), focus?: string, by = engines) => {
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter === undefined) throw new Error(`No exporter ${format}.`);
  return exporter.write(map, { ...options, ...(focus && { focus }) }, by);
};
/** These have pixels of a picture in them: to paint it twice takes seconds, and a small map tells as much. */
const painted = new Set(['png', 'report-docx']);
const samples = (await readdir(path.join(root, 'examples'))).filter((name) => name.endsWith('.argmap'));

describe.each(exporters.map(({ id }) => id))('%s', (format) => {
  test.each(samples)('writes %s, and the same bytes again', async (sample) => {
    const parsed = parseMap(readFileSync(path.join(root, 'examples', sample), 'utf8'));
    if (!parsed.ok) throw new Error(sample);
    const written = await write(format, parsed.value);
    expect(written.length).toBeGreaterThan(500);
    if (!painted.has(format)) expect(await write(format, parsed.value)).toEqual(written);
  });

  test('writes an empty map', async () => {
    expect((await write(format, emptyMap())).length).toBeGreaterThan(10);
  });

  test('never refuses a map', async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        expect((await write(format, map, undefined, unpainted)).length).toBeGreaterThan(0);
      }),
      { numRuns: format === 'pdf' ? 8 : 40 },
    );
  });
});

test('what is painted is the same bytes each time', async () => {
  for (const format of painted) expect(await write(format)).toEqual(await write(format));
});

test('a focus leaves only what bears on it', async () => {
  const svg = await write('svg', sketch('E1 supports C1, C1 supports R1, E2 supports R1'), 'C1');
  expect(String(svg)).toContain('node-E1');
  expect(String(svg)).not.toContain('node-E2');
});

test('a PDF is one page as large as the picture, with its title', async () => {
  const bytes = await write('pdf', { ...sketch('E1 supports C1'), title: 'Rents' });
  const document = await PDFDocument.load(bytes);
  expect([document.getPageCount(), document.getTitle()]).toEqual([1, 'Rents']);
});

test('an outline tells supports from objections, and ends a circle with a reference', async () => {
  const text = String(
    await write('markdown', sketch('C2 supports C1, C1 supports C2, E1 attacks C1, C1 supports R1')),
  );
  expect(text.trim().split('\n')).toEqual([
    '# Sketch',
    '',
    '## Recommendation 1: R1',
    '',
    '- **Supported by** claim 2: C1',
    '  - **Supported by** claim 3: C2',
    '    - **Supported by** claim 2, told elsewhere: C1',
    '  - **Objected to by** evidence 4: E1',
  ]);
});

test('an outline tells what bears on a step, and what is linked', async () => {
  const text = String(await write('markdown', sketch('E1 + E2 supports R1 as s1, E3 attacks s1, C1')));
  expect(text.trim().split('\n').slice(2)).toEqual([
    '## Recommendation 1: R1',
    '',
    '- **Supported by**, taken together:',
    '  - evidence 2: E1',
    '  - evidence 3: E2',
    '  - **The step is undercut by** evidence 4: E3',
    '',
    '## Not part of any recommendation',
    '',
    '### Claim 5: C1',
  ]);
});

test('an outline goes on under a new heading where it would become too deep', async () => {
  const chain = Array.from({ length: 14 }, (_, index) => `C${index + 11} supports C${index + 10}`);
  const lines = String(await write('markdown', sketch(chain.join(',')))).split('\n');
  expect(lines.find((line) => line.endsWith('(continued below)'))?.trim()).toBe(
    '- **Supported by** claim 13: C22 (continued below)',
  );
  expect(lines.slice(lines.indexOf('### Claim 13, continued: C22')).filter(Boolean)).toEqual([
    '### Claim 13, continued: C22',
    '- **Supported by** claim 14: C23',
    '  - **Supported by** claim 15: C24',
  ]);
});

test('text of a map cannot become Markdown of the outline', async () => {
  const text = String(
    await write('markdown', {
      ...emptyMap('# not a heading'),
      nodes: [{ id: 'C1', kind: 'claim', text: '[a](javascript:x) <b>\n# no' }],
    }),
  );
  expect(text).not.toMatch(/\n# no/);
  expect(text).not.toContain('[a](javascript');
  expect(text).not.toContain('<b>');
});

test('what a format cannot carry is said', () => {
  const map = { ...sketch('E1 cites S1, E1 supports C1'), waivers: [] };
  const svg = exporters.find(({ id }) => id === 'svg');
  expect(svg?.losses(map).map(({ where }) => where)).toEqual(['citations', 'sources']);
});
