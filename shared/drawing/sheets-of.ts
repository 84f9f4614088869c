import type { Size } from '#shared/layout/block';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { QuoteMark } from '#shared/review/quote-mark';
import { pageWords as words } from '#shared/words/pages';
import { cropMarks, roomForMarks } from './crop-marks';
import { kindsIn, legendOf } from './legend';
import { type PageSetup, pointsOf, pointsPerUnit, sizesOf } from './page-setup';
import type { Rect } from './rect';
import type { Scene } from './scene';
import { sceneOf } from './scene-of';
import type { Sheet, SheetLayer, Sheets } from './sheet';
import { shownGroups } from './shown-groups';
import type { Theme } from './theme';
import { type Frame, type Tile, type Tiling, tilingOf } from './tiling';
import { type TitleBlock, titleBlockGroup, titleBlockHeight } from './title-block';

/** No reader shows pages of more than 200 inches: larger pictures are made smaller. */
const longestPage = 14_400;

/** One page that fits the picture. */
export function fittedSheet({ size, title, description, paper, groups }: Scene, theme: Theme): Sheets {
  const scale = Math.min(pointsPerUnit, longestPage / Math.max(size.width, size.height));
  const page = { width: size.width * scale, height: size.height * scale };
  const layer = { groups, shown: { x: 0, y: 0, ...size }, place: { x: 0, y: 0, ...page } };
  const sheet = { size: page, paper: paper ?? theme.paper, layers: [layer] };
  return { title, description, sheets: [sheet], columns: 1 };
}

/** In millimetres. */
const overlap = 10;

/** The picture of a map on paper: all of it on one sheet, never larger than in the window, or as large as can be on several. */
export function sheetsOf(
  map: ArgumentMap,
  theme: Theme,
  signs: ReadonlyMap<string, Pick<QuoteMark, 'worst'>>,
  setup: PageSetup,
): Sheets {
  const isPoster = setup.sheets > 1;
  const scene = sceneOf(map, theme, signs, {
    // On one sheet the foot says it, in letters that do not become smaller with the picture.
    hasHeading: isPoster || !setup.hasTitleBlock,
    hasLegend: isPoster && setup.hasLegend,
    margin: 8,
  });
  const foot = footOf(map, setup);
  const [first, ...others] = sizesOf(setup).map((paper) => framed(paper, { map, theme, setup, foot }));
  if (first === undefined) throw new Error('Paper has a size.');
  const tiling = tilingOf(scene.size, [first, ...others], {
    sheets: setup.sheets,
    overlap: isPoster ? pointsOf(overlap) : 0,
    largest: isPoster ? Infinity : pointsPerUnit,
  });
  const sheets = tiling.tiles.map((tile, index) => sheetOf(tile, index, { scene, tiling, foot, theme }));
  return { title: scene.title, description: scene.description, sheets, columns: tiling.columns };
}

function footOf({ title, authors = [] }: ArgumentMap, { hasTitleBlock }: PageSetup): TitleBlock | null {
  return hasTitleBlock ? { title, authors } : null;
}

/** Paper with its window, and what stands beneath that. */
interface FootedFrame extends Frame {
  readonly legend: SheetLayer | null;
  /** Where the title block is. */
  readonly block: Rect;
}

interface Framing {
  readonly map: ArgumentMap;
  readonly theme: Theme;
  readonly setup: PageSetup;
  readonly foot: TitleBlock | null;
}

function framed(paper: Size, { map, theme, setup, foot }: Framing): FootedFrame {
  const isPoster = setup.sheets > 1;
  // A poster needs room for the marks by which it is cut.
  const margin = Math.max(pointsOf(setup.margin), isPoster ? roomForMarks + 2 : 0);
  const width = paper.width - 2 * margin;
  const blockHeight = foot === null ? 0 : titleBlockHeight(foot);
  const block = { x: margin, y: paper.height - margin - blockHeight, width, height: blockHeight };
  const legend = setup.hasLegend && !isPoster ? legendAbove(block, map, theme) : null;
  const below = foot === null ? 0 : roomForMarks;
  const bottom = legend === null ? block.y - below : legend.place.y - below;
  return { paper, window: { x: margin, y: margin, width, height: bottom - margin }, legend, block };
}

/** Points to each unit: somewhat smaller than in the picture at its own size. */
const legendScale = 0.62;

/** Of a map of nothing there is none. */
function legendAbove(block: Rect, map: ArgumentMap, theme: Theme): SheetLayer | null {
  const width = block.width / legendScale;
  const { group, size } = legendOf(kindsIn(map), { x: 0, y: 0, width }, theme);
  if (group.parts.length === 0) return null;
  const height = size.height * legendScale;
  const place = { x: block.x, y: block.y - height - 4, width: block.width, height };
  return { groups: [group], shown: { x: 0, y: 0, width, height: size.height }, place };
}

interface Drawn {
  readonly scene: Scene;
  readonly tiling: Tiling<FootedFrame>;
  readonly foot: TitleBlock | null;
  readonly theme: Theme;
}

function sheetOf(tile: Tile, index: number, { scene, tiling, foot, theme }: Drawn): Sheet {
  const { frame, tiles } = tiling;
  const { paper, legend, block } = frame;
  const whole = { x: 0, y: 0, ...paper };
  const picture = {
    groups: shownGroups(scene.groups, tile.shown),
    shown: tile.shown,
    place: onSheet(tile.shown, tile, tiling),
  };
  const beside = [
    ...(tiles.length === 1 ? [] : [cropMarks(onSheet(tile.cut, tile, tiling), picture.place, theme.muted)]),
    ...(foot === null ? [] : [titleBlockGroup(foot, numberOf(tile, index, tiling), block, theme)]),
  ];
  return {
    size: paper,
    paper: theme.paper,
    layers: [
      picture,
      ...(legend === null ? [] : [legend]),
      ...(beside.length === 0 ? [] : [{ groups: beside, shown: whole, place: whole }]),
    ],
  };
}

function onSheet({ x, y, width, height }: Rect, { origin }: Tile, { scale }: Tiling): Rect {
  return {
    x: origin.x + x * scale,
    y: origin.y + y * scale,
    width: width * scale,
    height: height * scale,
  };
}

function numberOf({ row, column }: Tile, index: number, { tiles, columns, rows }: Tiling): string {
  if (tiles.length === 1) return '';
  if (rows === 1 || columns === 1) return words.sheet(index + 1, tiles.length);
  return words.sheetAt(index + 1, tiles.length, row + 1, column + 1);
}
