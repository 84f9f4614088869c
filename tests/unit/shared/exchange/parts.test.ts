import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { usualSetup } from '#shared/drawing/page-setup';
import type { ExportOptions } from '#shared/exchange/exporter';
import { exporters } from '#shared/exchange/exporters';
import { partOf } from '#shared/exchange/part';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { fonts } from '../../../../cli/engines/fonts';
import { rasterise } from '../../../../cli/engines/rasterise';

const usual: ExportOptions = { theme: 'light', scale: 1, today: '2026-03-31' };
const write = (format: string, map: ArgumentMap, options: Partial<ExportOptions> = {}) => {
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter === undefined) throw new Error(`No exporter ${format}.`);
  return exporter.write(map, { ...usual, ...options }, { rasterise, fonts });
};

const map = { ...sketch('E1 supports C1, C1 supports R1, E2 attacks R1, E2 cites S1'), title: 'Rents' };
const only = new Set(['C1', 'R1']);

describe('a part of a map', () => {
  test('is the statements and the relations that are wholly among them', () => {
    const { nodes, relations, sources, title } = partOf(map, { only });
    expect([nodes.map(({ id }) => id), relations.map(({ premises }) => premises), sources, title]).toEqual([
      ['C1', 'R1'],
      [['C1']],
      [],
      'Rents',
    ]);
  });

  test('is the whole map where nothing is said', () => {
    expect(partOf(map, {})).toBe(map);
  });

  test.each(['svg', 'html', 'markdown', 'argdown', 'kialo', 'aif', 'mermaid', 'graphml', 'drawio'])(
    'is what %s has',
    async (format) => {
      const named = { ...map, nodes: map.nodes.map((node) => ({ ...node, text: `Words of ${node.id}` })) };
      const text = String(await write(format, named, { only }));
      const words = [...new Set(text.match(/Words of \w\d/g))].toSorted();
      expect(words).toEqual(['Words of C1', 'Words of R1']);
    },
  );

  test('keeps the labels of the whole: an account is of its recommendations, with all that they stand on', async () => {
    const two = sketch('E1 supports R1, E2 supports R2');
    const text = String(await write('account-markdown', two, { only: new Set(['R1']) }));
    expect([text.includes('E1'), text.includes('R2')]).toEqual([true, false]);
  });
});

describe('a PDF', () => {
  const load = async (argument: ArgumentMap, options: Partial<ExportOptions> = {}) =>
    PDFDocument.load(await write('pdf', argument, options));

  test('has the paper that was asked for, and as many pages as the poster has sheets', async () => {
    const page = { ...usualSetup, paper: 'letter', orientation: 'portrait', sheets: 2 } as const;
    const pages = (await load(map, { page })).getPages();
    expect(pages.map((each) => [each.getWidth(), each.getHeight()].map(Math.round))).toEqual([
      [612, 792],
      [612, 792],
    ]);
  });

  test('is the same bytes for the same poster', async () => {
    const page = { ...usualSetup, sheets: 4 };
    expect(await write('pdf', map, { page })).toEqual(await write('pdf', map, { page }));
  });

  test('leads from a statement to the web address of its source, and to no other address', async () => {
    const addresses = async (URL: string) => {
      const cited = { ...map, sources: [{ id: 'S1', csl: { type: 'webpage', URL } }] };
      const [page] = (await load(cited)).getPages();
      return [...String(page?.node.Annots()?.lookup(0) ?? '').matchAll(/\/URI \((.*)\)/g)].map(
        ([, uri]) => uri,
      );
    };
    expect(await addresses('https://example.org/a(1)ü')).toEqual(['https://example.org/a%281%29%C3%BC']);
    expect(await addresses('javascript:alert(1)')).toEqual([]);
  });
});

test('a picture without a ground lets what lies behind it show through', async () => {
  const grounds = async (isTransparent: boolean) =>
    String(await write('svg', map, { isTransparent })).match(/<rect /g)?.length ?? 0;
  expect([await grounds(false), await grounds(true)]).toEqual([1, 0]);
});
