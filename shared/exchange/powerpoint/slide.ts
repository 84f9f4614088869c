import { xmlText } from '#shared/document/xml-text';
import { relationStyles } from '#shared/drawing/relation-style';
import type { RouteKind } from '#shared/drawing/route';
import type { Theme } from '#shared/drawing/theme';
import { wrapText } from '#shared/drawing/wrap-text';
import type { Diagram } from '../diagram/diagram';
import { connectorShape, lineMarkup } from './connector';
import { type Frame, typeSize } from './frame';
import { paragraph } from './markup';
import { emptyGroup, titleSize } from './master';
import { jointShape, nodeShape } from './shapes';
import { sitesOf } from './sites';

/** The slide: title, lines at the bottom, boxes on top of them, legend. Shapes are numbered, for connectors to name them. */
export function slidePart(namespaces: string, diagram: Diagram, theme: Theme, frame: Frame): string {
  const { map, boxes, joints, lines } = diagram;
  const firstBox = 10 + lines.length;
  const numbers = new Map([
    ...joints.map(({ relation }, index) => [relation.id, firstBox + index] as const),
    ...boxes.map(({ node }, index) => [node.id, firstBox + joints.length + index] as const),
  ]);
  const sites = sitesOf(diagram);
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  return [
    `<p:sld ${namespaces}><p:cSld><p:spTree>${emptyGroup}`,
    titleShape(map.title, frame),
    ...lines.map((line, index) =>
      connectorShape(line, { id: 10 + index, numberOf, diagram, sites, theme, frame }),
    ),
    ...joints.map((joint) => jointShape(joint, { id: numberOf(joint.relation.id), theme, frame })),
    ...boxes.map((box) => {
      const placing = { id: numberOf(box.node.id), theme, frame };
      return nodeShape(box, sites.get(box.node.id) ?? [], placing);
    }),
    ...legendShapes(diagram, firstBox + joints.length + boxes.length, theme, frame),
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>',
  ].join('');
}

/** In points on a slide of usual size: what fits on one line, or else on two. */
const titleSizes = [
  { size: 22, maxLines: 1 },
  { size: 15, maxLines: 2 },
];

/** As large as fits above the map; what is too long for that is cut, and whole in the properties of the file. */
function titleShape(title: string, { slide, margin, growth }: Frame): string {
  const width = (slide.width - 2 * margin) / growth / 12_700;
  const settings = titleSizes.map(({ size, maxLines }) => ({
    size,
    ...wrapText(title.replaceAll('\n', ' '), { style: { size, bold: true }, width, maxLines }),
  }));
  const { lines = [], size = 0 } = settings.find(({ isCut }) => !isCut) ?? settings.at(-1) ?? {};
  const words = xmlText(lines.join(' '));
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US" sz="${titleSize(size, growth)}"/><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

const order: readonly RouteKind[] = ['support', 'attack', 'undercut', 'backing'];

/** The kinds of lines that occur, side by side beneath the map. */
function legendShapes({ lines }: Diagram, firstId: number, theme: Theme, frame: Frame): readonly string[] {
  const kinds = new Set(lines.map(({ kind }) => kind));
  const { growth, margin, legendTop } = frame;
  const [sample, label, height] = [420_000, 1_150_000, 240_000].map((size) => Math.round(size * growth));
  return order
    .filter((kind) => kinds.has(kind))
    .flatMap((kind, index) => {
      const left = Math.round(margin + index * ((sample ?? 0) + (label ?? 0)));
      const middle = legendTop + Math.round((height ?? 0) / 2);
      const style = { size: typeSize(12, 9525 * growth), colour: theme.muted };
      const words = paragraph(relationStyles[kind].label, style);
      return [
        `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${firstId + 2 * index}" name="Legend"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="${left}" y="${middle}"/><a:ext cx="${sample}" cy="0"/></a:xfrm><a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>${lineMarkup(kind, true, theme, 9525 * growth)}</p:spPr></p:cxnSp>`,
        `<p:sp><p:nvSpPr><p:cNvPr id="${firstId + 2 * index + 1}" name="Legend"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${left + (sample ?? 0)}" y="${legendTop}"/><a:ext cx="${label}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="${Math.round(80_000 * growth)}" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/>${words}</p:txBody></p:sp>`,
      ];
    });
}
