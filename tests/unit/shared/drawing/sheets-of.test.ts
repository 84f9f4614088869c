import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PageSetup, pointsOf, usualSetup } from '#shared/drawing/page-setup';
import { holds, type Rect } from '#shared/drawing/rect';
import type { Sheet, SheetLayer, Sheets } from '#shared/drawing/sheet';
import { scaleOf } from '#shared/drawing/sheet';
import { sheetsOf } from '#shared/drawing/sheets-of';
import { svgSheet } from '#shared/drawing/svg';
import { themes } from '#shared/drawing/theme';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { sortedRecords } from '#shared/model/sorted-records';
import { anyMap } from '../../../support/arbitrary-map';

const pages = (map: ArgumentMap, setup: Partial<PageSetup> = {}) =>
  sheetsOf(map, themes.light, new Map(), { ...usualSetup, ...setup });

const anySetup: fc.Arbitrary<PageSetup> = fc.record({
  paper: fc.constantFrom('a4', 'a3', 'letter', 'tabloid'),
  orientation: fc.constantFrom('auto', 'portrait', 'landscape'),
  margin: fc.integer({ min: 5, max: 40 }),
  sheets: fc.integer({ min: 1, max: 20 }),
  hasTitleBlock: fc.boolean(),
  hasLegend: fc.boolean(),
});

const wide: ArgumentMap = {
  ...sketch('C1, C2, C3, C4'),
  title: 'Rents',
  authors: ['Ada', 'Bo'],
  view: {
    collapsed: [],
    placements: sortedRecords(
      ['C1', 'C2', 'C3', 'C4'].map((id, index) => ({ id, at: { x: index * 900, y: 0 } })),
    ),
  },
};

/** The layer with the map. */
function picture({ layers: [layer] }: Sheet): SheetLayer {
  if (layer === undefined) throw new Error('A sheet has a picture.');
  return layer;
}

function textsOn({ layers }: Sheet): readonly string[] {
  return layers.flatMap(({ groups }) =>
    groups.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'text' ? part.text : []))),
  );
}

function widened({ x, y, width, height }: Rect): Rect {
  return { x: x - 0.01, y: y - 0.01, width: width + 0.02, height: height + 0.02 };
}

test('every statement is on a sheet, and everything that shows lies on its paper', () => {
  fc.assert(
    fc.property(anyMap, anySetup, (map, setup) => {
      const { sheets } = pages(map, setup);
      const shown = new Set(sheets.flatMap((sheet) => picture(sheet).groups.map(({ id }) => id)));
      expect(map.nodes.filter(({ id }) => !shown.has(id))).toEqual([]);
      for (const { size, layers } of sheets) {
        for (const { place } of layers) {
          expect(holds(widened({ x: 0, y: 0, ...size }), place)).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a text is found only on the sheets where it can be seen', () => {
  const { sheets } = pages(wide, { sheets: 4 });
  expect(sheets.length).toBe(4);
  expect(sheets.map((sheet) => textsOn(sheet).filter((text) => /^C\d$/.test(text)))).toEqual([
    ['C1'],
    ['C2'],
    ['C3'],
    ['C4'],
  ]);
});

test('on one sheet the picture is no larger than in the window', () => {
  const [sheet] = pages(sketch('C1')).sheets;
  expect(sheet && scaleOf(picture(sheet))).toBeCloseTo(0.75);
});

test('a poster is larger than the same picture on one sheet', () => {
  const scale = ({ sheets: [sheet] }: Sheets) => (sheet ? scaleOf(picture(sheet)) : 0);
  expect(scale(pages(wide, { sheets: 6 }))).toBeGreaterThan(2 * scale(pages(wide)));
});

test('the foot says title, authors and which sheet it is', () => {
  const [, second] = pages(wide, { sheets: 4 }).sheets;
  expect(second && textsOn(second)).toEqual(expect.arrayContaining(['Rents', 'Ada and Bo', 'Sheet 2 of 4']));
  const [only] = pages(wide).sheets;
  expect(only && textsOn(only).filter((text) => /Rents|Sheet/.test(text))).toEqual(['Rents']);
});

test('without its foot a sheet has the title above the picture, and without its legend no legend', () => {
  const [sheet] = pages(wide, { hasTitleBlock: false, hasLegend: false }).sheets;
  const roles = sheet?.layers.flatMap(({ groups }) => groups.map(({ role }) => role));
  expect(new Set(roles)).toEqual(new Set(['title', 'node']));
});

test('A4 lies on its side for what is wide, unless it is to stand', () => {
  const size = (setup: Partial<PageSetup>) => pages(wide, setup).sheets[0]?.size;
  expect(size({})).toEqual({ width: pointsOf(297), height: pointsOf(210) });
  expect(size({ orientation: 'portrait' })).toEqual({ width: pointsOf(210), height: pointsOf(297) });
});

test('as SVG a sheet is as large as its paper, and shows of each layer what is to show', () => {
  const [sheet] = pages(wide, { sheets: 4 }).sheets;
  const svg = sheet ? svgSheet(sheet) : '';
  expect(svg).toMatch(/^<svg [^>]*width="[\d.]+pt" height="[\d.]+pt"/);
  expect(svg.match(/<svg /g)?.length).toBe(1 + (sheet?.layers.length ?? 0));
});
