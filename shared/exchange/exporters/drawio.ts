import { printable } from '#shared/document/printable';
import { xmlText } from '#shared/document/xml-text';
import { tenths } from '#shared/drawing/curve';
import type { Rect } from '#shared/drawing/rect';
import { markRadius, relationStyles } from '#shared/drawing/relation-style';
import type { RouteKind } from '#shared/drawing/route';
import { type Theme, themes } from '#shared/drawing/theme';
import type { ArgumentMap, Point } from '#shared/model/argument-map';
import { type NodeKind, nodeKindOf } from '#shared/model/node-kinds';
import { formatWords } from '#shared/words/exchange';
import { formatLossWords } from '#shared/words/lost-parts';
import {
  type Diagram,
  type DiagramBox,
  type DiagramJoint,
  type DiagramLine,
  diagramOf,
} from '../diagram/diagram';
import { jointSigns } from '../diagram/joint-signs';
import { lineName, thingName } from '../diagram/names';
import { shownText } from '../diagram/shown-text';
import { cornersOf } from '../diagram/stroke-parts';
import { defineExporter } from '../exporter';
import { changed, cutTexts, lost } from '../lost-parts';
import { ownParts } from '../map-parts';
import { nodeData, relationData } from '../node-data';

/** A diagram of draw.io (diagrams.net), uncompressed, each shape with what it says of itself as its data. */
export const drawio = defineExporter({
  id: 'drawio',
  label: formatWords.drawio,
  extensions: ['drawio'],
  mime: 'application/xml',
  shows: 'picture',
  write: async (map, options) => fileOf(diagramOf(map, options), themes[options.theme]),
  losses: (map) => [
    ...cutTexts(map),
    ...changed(map, 'sources', formatLossWords.whereCited),
    ...lost(map, ['sourceStatuses', ...ownParts]),
  ],
});

function fileOf(diagram: Diagram, theme: Theme): string {
  const { map, boxes, joints, lines } = diagram;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<mxfile host="Warrant">',
    `<diagram id="map" name="${xmlText(map.title)}">`,
    `<mxGraphModel grid="0" guides="1" connect="1" arrows="1" page="0" background="${theme.paper}">`,
    '<root>',
    '<mxCell id="0"/>',
    '<mxCell id="1" parent="0"/>',
    ...lines.map((line) => edgeElement(line, diagram, theme)),
    ...joints.map((joint) => jointElement(joint, theme)),
    ...boxes.map((box) => nodeElement(box, map, theme)),
    '</root>',
    '</mxGraphModel>',
    '</diagram>',
    '</mxfile>',
    '',
  ].join('\n');
}

const shapes: Readonly<Record<NodeKind, string>> = {
  claim: 'rounded=1;absoluteArcSize=1;arcSize=20;strokeWidth=1.5;',
  evidence: 'shape=note;size=16;backgroundOutline=1;strokeWidth=1.5;',
  recommendation: 'rounded=0;strokeWidth=3;',
};

function nodeElement({ node, rect }: DiagramBox, map: ArgumentMap, theme: Theme): string {
  const { fill, border, accent } = theme.nodes[node.kind];
  const text = xmlText(shownText(node)).replaceAll('\n', '<br>');
  // The label is HTML: words are escaped in it, and then the whole of it as an attribute.
  const label = `<b style="font-size:11.5px;color:${accent}">${xmlText(nodeKindOf(node.kind).label)}</b><br>${text}`;
  const style = `${shapes[node.kind]}fillColor=${fill};strokeColor=${border};fontColor=${theme.ink};fontFamily=Arial;fontSize=14;align=left;verticalAlign=top;spacingLeft=12;spacingRight=12;spacingTop=5;whiteSpace=wrap;html=1;`;
  return objectOf(thingName(node.id), label, nodeData(node, map), [
    `<mxCell style="${style}" vertex="1" parent="1">`,
    geometry(rect),
    '</mxCell>',
  ]);
}

function jointElement({ relation, kind, centre }: DiagramJoint, theme: Theme): string {
  const colour = theme.relations[kind];
  const side = 2 * markRadius + 2;
  const style = `ellipse;fillColor=${theme.paper};strokeColor=${colour};fontColor=${colour};fontStyle=1;fontSize=12;strokeWidth=1.5;spacing=0;html=1;`;
  return objectOf(thingName(relation.id), jointSigns[kind], relationData(relation, kind), [
    `<mxCell style="${style}" vertex="1" parent="1">`,
    geometry({ x: centre.x - side / 2, y: centre.y - side / 2, width: side, height: side }),
    '</mxCell>',
  ]);
}

const dashes: Readonly<Record<RouteKind, string>> = {
  support: '',
  attack: 'dashed=1;dashPattern=7 4;fixDash=1;',
  undercut: 'dashed=1;dashPattern=2 3;fixDash=1;',
  backing: '',
};
const heads: Readonly<Record<RouteKind, string>> = {
  support: 'endArrow=block;endFill=1;',
  attack: 'endArrow=block;endFill=0;',
  undercut: 'endArrow=cross;endFill=0;',
  backing: 'endArrow=block;endFill=1;',
};

function edgeElement(line: DiagramLine, diagram: Diagram, theme: Theme): string {
  const { relation, kind, from, to, isLast, stroke } = line;
  const corners = cornersOf(stroke);
  const [start = diagram.middleOf(from)] = corners;
  const end = corners.at(-1) ?? start;
  const ends = `${fixedEnd('exit', start, from, diagram)}${fixedEnd('entry', end, to, diagram)}`;
  const head = isLast ? heads[kind] : 'endArrow=none;';
  const style = `edgeStyle=none;curved=1;html=1;strokeColor=${theme.relations[kind]};strokeWidth=${relationStyles[kind].width};${dashes[kind]}${head}${ends}`;
  return objectOf(lineName(line), '', isLast ? relationData(relation, kind) : [], [
    `<mxCell style="${style}" edge="1" parent="1" source="${thingName(from)}" target="${thingName(to)}">`,
    '<mxGeometry relative="1" as="geometry">',
    '<Array as="points">',
    ...corners.slice(1, -1).map(({ x, y }) => `<mxPoint x="${tenths(x)}" y="${tenths(y)}"/>`),
    '</Array>',
    '</mxGeometry>',
    '</mxCell>',
  ]);
}

/** Where on a box a line is held, in shares of its sides; on joints, anywhere. */
function fixedEnd(end: 'exit' | 'entry', at: Point, id: string, { rectOf }: Diagram): string {
  const rect = rectOf(id);
  if (rect === undefined) return '';
  const share = (value: number) => Math.round(value * 1000) / 1000 + 0;
  const x = share((at.x - rect.x) / rect.width);
  const y = share((at.y - rect.y) / rect.height);
  return `${end}X=${x};${end}Y=${y};${end}Dx=0;${end}Dy=0;${end}Perimeter=0;`;
}

/** A cell with its label and with data for "Edit data". */
function objectOf(
  id: string,
  label: string,
  data: readonly (readonly [string, string])[],
  cell: readonly string[],
): string {
  const attributes = data.map(([name, value]) => ` ${name}="${attribute(value)}"`).join('');
  return [`<object id="${id}" label="${attribute(label)}"${attributes}>`, ...cell, '</object>'].join('\n');
}

/** An attribute of XML loses its line ends where they are not written as codes. */
function attribute(text: string): string {
  return xmlText(printable(text)).replaceAll('\n', '&#10;');
}

function geometry({ x, y, width, height }: Rect): string {
  return `<mxGeometry x="${tenths(x)}" y="${tenths(y)}" width="${tenths(width)}" height="${tenths(height)}" as="geometry"/>`;
}
