import { chipStyle } from '#shared/drawing/chips';
import { boxOf, labelStyle, lineHeight, textStyle } from '#shared/drawing/node-box';
import { markRadius, relationStyles } from '#shared/drawing/relation-style';
import type { Theme } from '#shared/drawing/theme';
import type { NodeKind } from '#shared/model/node-kinds';
import { nodeKindOf } from '#shared/model/node-kinds';
import { pictureWords } from '#shared/words/drawing';
import type { DiagramBox, DiagramJoint } from '../diagram/diagram';
import { jointSigns } from '../diagram/joint-signs';
import { shownText } from '../diagram/shown-text';
import type { LineSide } from '../diagram/sides';
import { type Frame, typeSize } from './frame';
import { colour, naming, paragraph } from './markup';
import type { Site } from './sites';

export interface Placing {
  /** Of the shape on the slide. */
  readonly id: number;
  readonly theme: Theme;
  readonly frame: Frame;
}

/** A statement as one shape that is written in like any other. */
export function nodeShape(
  { node, rect }: DiagramBox,
  sites: readonly Site[],
  { id, theme, frame }: Placing,
): string {
  const { scale } = frame;
  const { x, y } = frame.at(rect);
  const [width, height] = [Math.round(rect.width * scale), Math.round(rect.height * scale)];
  const { fill, border, accent } = theme.nodes[node.kind];
  const { direction, chips, shape } = boxOf(node);
  const kind = nodeKindOf(node.kind).label;
  const size = (units: number) => typeSize(units, scale);
  const reading = { align: direction === 'rtl' ? 'r' : 'l', rightToLeft: direction === 'rtl' } as const;
  const inset = Math.round(13 * scale);
  const held = sites.map(({ side, at }) => ({
    side,
    x: Math.round((at.x - rect.x) * scale),
    y: Math.round((at.y - rect.y) * scale),
  }));
  const text = shownText(node);
  const paragraphs = [
    paragraph(kind, { size: size(labelStyle.size), colour: accent, bold: true }),
    ...text.split('\n').map((line, index) =>
      paragraph(line, {
        size: size(textStyle.size),
        colour: theme.ink,
        lineHeight: size(lineHeight),
        ...(index === 0 && { before: size(6) }),
        ...reading,
      }),
    ),
    ...(chips.length === 0
      ? []
      : [
          paragraph(chips.map((chip) => chip.text).join(' · '), {
            size: size(chipStyle.size),
            colour: theme.muted,
            before: size(7),
          }),
        ]),
  ];
  return [
    `<p:sp><p:nvSpPr>${naming(id, `${kind} ${node.id}`, pictureWords.node(kind, node.text))}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>${ownOutline(outlines[node.kind](scale, { width, height }), held)}${colour(fill)}<a:ln w="${Math.round(shape.borderWidth * scale)}">${colour(border)}</a:ln></p:spPr>`,
    `<p:txBody><a:bodyPr wrap="square" lIns="${inset}" tIns="${Math.round(8 * scale)}" rIns="${inset}" bIns="${Math.round(6 * scale)}" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`,
  ].join('');
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** A place that lines hold on to, in EMU from the top left corner. */
interface HeldPlace {
  readonly side: LineSide;
  readonly x: number;
  readonly y: number;
}

/** The paths of the shapes that tell the kinds apart, all in EMU. */
const outlines: Readonly<Record<NodeKind, (scale: number, extent: Extent) => readonly string[]>> = {
  claim: (scale, extent) => [roundedPath(extent, Math.round(10 * scale))],
  evidence: (scale, extent) => {
    const { width: w, height: h } = extent;
    const fold = Math.round(16 * scale);
    const body: Corners = [
      [0, 0],
      [w - fold, 0],
      [w, fold],
      [w, h],
      [0, h],
    ];
    const corner: Corners = [
      [w - fold, 0],
      [w - fold, fold],
      [w, fold],
    ];
    return [pathOf(extent, body), pathOf(extent, corner, ' fill="darkenLess"')];
  },
  recommendation: (scale, extent) => {
    const { width: w, height: h } = extent;
    const cut = Math.round(9 * scale);
    const body: Corners = [
      [cut, 0],
      [w - cut, 0],
      [w, cut],
      [w, h - cut],
      [w - cut, h],
      [cut, h],
      [0, h - cut],
      [0, cut],
    ];
    return [pathOf(extent, body)];
  },
};

type Corners = readonly (readonly [number, number])[];

function pathOf({ width, height }: Extent, corners: Corners, fill = ''): string {
  const steps = corners.map(([x, y], index) => step(index === 0 ? 'moveTo' : 'lnTo', x, y));
  return `<a:path w="${width}" h="${height}"${fill}>${steps.join('')}<a:close/></a:path>`;
}

function roundedPath({ width: w, height: h }: Extent, radius: number): string {
  const arc = (from: number) =>
    `<a:arcTo wR="${radius}" hR="${radius}" stAng="${from * 60_000}" swAng="${90 * 60_000}"/>`;
  const steps = [
    step('moveTo', 0, radius),
    arc(180),
    step('lnTo', w - radius, 0),
    arc(270),
    step('lnTo', w, h - radius),
    arc(0),
    step('lnTo', radius, h),
    arc(90),
  ];
  return `<a:path w="${w}" h="${h}">${steps.join('')}<a:close/></a:path>`;
}

function step(how: 'moveTo' | 'lnTo', x: number, y: number): string {
  return `<a:${how}><a:pt x="${x}" y="${y}"/></a:${how}>`;
}

/** In degrees clockwise from pointing right: where a line sets out to. */
const outwards: Readonly<Record<LineSide, number>> = { top: 270, left: 180, bottom: 90, right: 0 };

function ownOutline(paths: readonly string[], sites: readonly HeldPlace[]): string {
  const held = sites.map(
    ({ side, x, y }) => `<a:cxn ang="${outwards[side] * 60_000}"><a:pos x="${x}" y="${y}"/></a:cxn>`,
  );
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst>${held.join('')}</a:cxnLst><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${paths.join('')}</a:pathLst></a:custGeom>`;
}

/** Where linked premises meet, or what an undercut ends on. */
export function jointShape({ relation, kind, centre }: DiagramJoint, { id, theme, frame }: Placing): string {
  const { scale } = frame;
  const radius = markRadius + 1;
  const { x, y } = frame.at({ x: centre.x - radius, y: centre.y - radius });
  const side = Math.round(2 * radius * scale);
  const paint = theme.relations[kind];
  const sign = paragraph(jointSigns[kind], {
    size: typeSize(12, scale),
    colour: paint,
    bold: true,
    align: 'ctr',
  });
  return [
    `<p:sp><p:nvSpPr>${naming(id, `${relationStyles[kind].label} ${relation.id}`, relationStyles[kind].label)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${side}" cy="${side}"/></a:xfrm><a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>${colour(theme.paper)}<a:ln w="${Math.round(1.5 * scale)}">${colour(paint)}</a:ln></p:spPr>`,
    `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/>${sign}</p:txBody></p:sp>`,
  ].join('');
}
