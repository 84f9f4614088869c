import { markRadius, relationStyles } from '#shared/drawing/relation-style';
import type { RouteKind } from '#shared/drawing/route';
import type { Theme } from '#shared/drawing/theme';
import type { Point } from '#shared/model/argument-map';
import type { Diagram, DiagramLine } from '../diagram/diagram';
import { type LineSide, sidesOf } from '../diagram/sides';
import type { Frame } from './frame';
import { colour, naming } from './markup';
import { type Site, siteNearest } from './sites';

export interface Connecting {
  readonly id: number;
  /** Of the shape of a node or joint. */
  readonly numberOf: (id: string) => number;
  readonly diagram: Diagram;
  /** Of boxes. */
  readonly sites: ReadonlyMap<string, readonly Site[]>;
  readonly theme: Theme;
  readonly frame: Frame;
}

/** By side, which of the eight places that connectors hold on to a circle by it is. */
const siteOfCircle: Readonly<Record<LineSide, number>> = { top: 0, left: 2, bottom: 4, right: 6 };

/** A line that stays with the shapes that it joins when they are moved. */
export function connectorShape(
  line: DiagramLine,
  { id, numberOf, diagram, sites, theme, frame }: Connecting,
): string {
  const { kind, from, to, isLast } = line;
  const sides = sidesOf(line);
  const held = (end: string, side: LineSide, near: Point | undefined): Held => {
    const ofBox = sites.get(end);
    if (ofBox === undefined || near === undefined)
      return { site: siteOfCircle[side], at: onCircle(diagram.middleOf(end), side) };
    const site = siteNearest(ofBox, side, near);
    return { site, at: ofBox[site]?.at ?? near };
  };
  const start = held(from, sides.from, line.stroke[0]?.[0]);
  const end = held(to, sides.to, line.stroke.at(-1)?.[3]);
  const ends = { start: frame.at(start.at), end: frame.at(end.at) };
  const { label } = relationStyles[kind];
  return [
    `<p:cxnSp><p:nvCxnSpPr>${naming(id, label, isLast ? label : '')}<p:cNvCxnSpPr><a:stCxn id="${numberOf(from)}" idx="${start.site}"/><a:endCxn id="${numberOf(to)}" idx="${end.site}"/></p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>`,
    `<p:spPr>${geometryOf(ends, sides, frame.scale)}${lineMarkup(kind, isLast, theme, frame.scale)}</p:spPr></p:cxnSp>`,
  ].join('');
}

/** Where a line holds on to a shape. */
interface Held {
  readonly site: number;
  /** In map units. */
  readonly at: Point;
}

function onCircle({ x, y }: Point, side: LineSide): Point {
  const radius = markRadius + 1;
  switch (side) {
    case 'top':
      return { x, y: y - radius };
    case 'bottom':
      return { x, y: y + radius };
    case 'left':
      return { x: x - radius, y };
    case 'right':
      return { x: x + radius, y };
  }
}

interface Ends {
  readonly start: Point;
  readonly end: Point;
}

interface Sides {
  readonly from: LineSide;
  readonly to: LineSide;
}

/** In map units. A line with less of a bend, or less room for it, LibreOffice leads round the whole shape. */
const leastBend = 10;
const leastRoom = 48;

/**
 * The bend of a connector, which goes from the top left to the bottom right of its frame and sets out to the right. Others are
 * that one, turned and mirrored. Lines that would have to turn back on themselves are straight.
 */
function geometryOf({ start, end }: Ends, { from, to }: Sides, scale: number): string {
  const [right, down] = [end.x - start.x, end.y - start.y];
  const [across, along] = [Math.abs(right), Math.abs(down)];
  const isUpright = from === 'top' || from === 'bottom';
  const isOnward = { top: down < 0, bottom: down > 0, left: right < 0, right: right > 0 }[from];
  const isOpposite = isUpright
    ? to === (from === 'top' ? 'bottom' : 'top')
    : to === (from === 'left' ? 'right' : 'left');
  const isTurn = isUpright ? to === (right > 0 ? 'left' : 'right') : to === (down > 0 ? 'top' : 'bottom');
  const [aside, onward] = isUpright ? [across, along] : [along, across];
  const isNearlyStraight =
    aside < leastBend * scale || (isOpposite && onward < leastRoom * scale && aside < 3 * leastRoom * scale);
  if (!isOnward || isNearlyStraight || !(isOpposite || isTurn)) {
    const flips = `${right < 0 ? ' flipH="1"' : ''}${down < 0 ? ' flipV="1"' : ''}`;
    return transform(start, end, { flips, turn: 0, preset: 'straightConnector1' });
  }
  const preset = isOpposite ? 'curvedConnector3' : 'curvedConnector2';
  if (!isUpright) {
    const flips = `${right < 0 ? ' flipH="1"' : ''}${down < 0 ? ' flipV="1"' : ''}`;
    return transform(start, end, { flips, turn: 0, preset });
  }
  const isMirrored = from === 'top' ? right < 0 : right > 0;
  return transform(start, end, {
    flips: isMirrored ? ' flipV="1"' : '',
    turn: from === 'top' ? 270 : 90,
    preset,
  });
}

interface Bend {
  readonly flips: string;
  /** Degrees clockwise. */
  readonly turn: 0 | 90 | 270;
  readonly preset: string;
}

/** A frame that is turned is given as it lies before, around the same middle. */
function transform(start: Point, end: Point, { flips, turn, preset }: Bend): string {
  const across = Math.abs(end.x - start.x);
  const along = Math.abs(end.y - start.y);
  const [width, height] = turn === 0 ? [across, along] : [along, across];
  const x = Math.round((start.x + end.x - width) / 2);
  const y = Math.round((start.y + end.y - height) / 2);
  const rotation = turn === 0 ? '' : ` rot="${turn * 60_000}"`;
  return `<a:xfrm${rotation}${flips}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`;
}

const dashes: Readonly<Record<RouteKind, string>> = {
  support: 'solid',
  attack: 'dash',
  undercut: 'sysDot',
  backing: 'solid',
};
const heads: Readonly<Record<RouteKind, string>> = {
  support: 'triangle',
  attack: 'arrow',
  undercut: 'oval',
  backing: 'triangle',
};

export function lineMarkup(kind: RouteKind, hasHead: boolean, theme: Theme, scale: number): string {
  const head = hasHead ? `<a:tailEnd type="${heads[kind]}" w="med" len="med"/>` : '';
  const width = Math.round(relationStyles[kind].width * scale);
  return `<a:ln w="${width}">${colour(theme.relations[kind])}<a:prstDash val="${dashes[kind]}"/>${head}</a:ln>`;
}
