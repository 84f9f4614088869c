import { xmlText } from '#shared/document/xml-text';
import { tenths } from '#shared/drawing/curve';
import type { Rect } from '#shared/drawing/rect';
import { markRadius, relationStyles } from '#shared/drawing/relation-style';
import type { RouteKind } from '#shared/drawing/route';
import { type Theme, themes } from '#shared/drawing/theme';
import type { Point } from '#shared/model/argument-map';
import type { NodeKind } from '#shared/model/node-kinds';
import { nodeKindOf } from '#shared/model/node-kinds';
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
import { shownLines } from '../diagram/shown-text';
import { cornersOf } from '../diagram/stroke-parts';
import { defineExporter } from '../exporter';
import { changed, cutTexts, lost } from '../lost-parts';
import { ownParts } from '../map-parts';
import { nodeData, nodeDataNames, relationData, relationDataNames } from '../node-data';

/** GraphML with the shapes of yEd, and what is said as plain data for every other program. */
export const graphml = defineExporter({
  id: 'graphml',
  label: formatWords.graphml,
  extensions: ['graphml'],
  mime: 'application/graphml+xml',
  shows: 'picture',
  write: async (map, options) => documentOf(diagramOf(map, options), themes[options.theme]),
  losses: (map) => [
    ...cutTexts(map),
    ...changed(map, 'sources', formatLossWords.whereCited),
    ...lost(map, ['sourceStatuses', ...ownParts]),
  ],
});

function documentOf(diagram: Diagram, theme: Theme): string {
  const { map, boxes, joints, lines } = diagram;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:y="http://www.yworks.com/xml/graphml" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">',
    '<key id="title" for="graph" attr.name="title" attr.type="string"/>',
    ...nodeDataNames.map((name) => `<key id="n-${name}" for="node" attr.name="${name}" attr.type="string"/>`),
    ...relationDataNames.map(
      (name) => `<key id="e-${name}" for="edge" attr.name="${name}" attr.type="string"/>`,
    ),
    '<key id="shape" for="node" yfiles.type="nodegraphics"/>',
    '<key id="line" for="edge" yfiles.type="edgegraphics"/>',
    '<graph id="G" edgedefault="directed">',
    ...dataOf('title', map.title),
    ...boxes.map((box) => nodeElement(box, diagram, theme)),
    ...joints.map((joint) => jointElement(joint, theme)),
    ...lines.map((line) => edgeElement(line, diagram, theme)),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function dataOf(key: string, value: string): readonly string[] {
  return value === '' ? [] : [`<data key="${key}">${xmlText(value)}</data>`];
}

const shapes: Readonly<Record<NodeKind, string>> = {
  claim: 'roundrectangle',
  evidence: 'rectangle',
  recommendation: 'octagon',
};

function nodeElement({ node, rect }: DiagramBox, { map }: Diagram, theme: Theme): string {
  const { fill, border, accent } = theme.nodes[node.kind];
  const width = node.kind === 'recommendation' ? 2 : 1.5;
  return [
    `<node id="${thingName(node.id)}">`,
    ...nodeData(node, map).flatMap(([name, value]) => dataOf(`n-${name}`, value)),
    '<data key="shape"><y:ShapeNode>',
    geometry(rect),
    `<y:Fill color="${fill}" transparent="false"/>`,
    `<y:BorderStyle color="${border}" type="line" width="${width}"/>`,
    labelElement(
      nodeKindOf(node.kind).label,
      `modelPosition="t" fontSize="11" fontStyle="bold" textColor="${accent}"`,
    ),
    labelElement(
      shownLines(node).join('\n'),
      `modelPosition="c" fontSize="14" fontStyle="plain" textColor="${theme.ink}"`,
    ),
    `<y:Shape type="${shapes[node.kind]}"/>`,
    '</y:ShapeNode></data>',
    '</node>',
  ].join('\n');
}

function labelElement(text: string, style: string): string {
  return `<y:NodeLabel alignment="left" autoSizePolicy="content" fontFamily="Arial" hasBackgroundColor="false" hasLineColor="false" modelName="internal" ${style} xml:space="preserve">${xmlText(text)}</y:NodeLabel>`;
}

function geometry({ x, y, width, height }: Rect): string {
  return `<y:Geometry x="${tenths(x)}" y="${tenths(y)}" width="${tenths(width)}" height="${tenths(height)}"/>`;
}

function jointElement({ relation, kind, centre }: DiagramJoint, theme: Theme): string {
  const colour = theme.relations[kind];
  const side = 2 * markRadius + 2;
  const rect = { x: centre.x - side / 2, y: centre.y - side / 2, width: side, height: side };
  return [
    `<node id="${thingName(relation.id)}">`,
    ...dataOf('n-statement', relation.id),
    ...dataOf('n-kind', kind),
    '<data key="shape"><y:ShapeNode>',
    geometry(rect),
    `<y:Fill color="${theme.paper}" transparent="false"/>`,
    `<y:BorderStyle color="${colour}" type="line" width="1.5"/>`,
    labelElement(jointSigns[kind], `modelPosition="c" fontSize="12" fontStyle="bold" textColor="${colour}"`),
    '<y:Shape type="ellipse"/>',
    '</y:ShapeNode></data>',
    '</node>',
  ].join('\n');
}

const lineTypes: Readonly<Record<RouteKind, string>> = {
  support: 'line',
  attack: 'dashed',
  undercut: 'dotted',
  backing: 'line',
};
const heads: Readonly<Record<RouteKind, string>> = {
  support: 'delta',
  attack: 'white_delta',
  undercut: 't_shape',
  backing: 'delta',
};

function edgeElement(line: DiagramLine, diagram: Diagram, theme: Theme): string {
  const { relation, kind, from, to, isLast, stroke } = line;
  const corners = cornersOf(stroke);
  const [start = { x: 0, y: 0 }] = corners;
  const end = corners.at(-1) ?? start;
  const away = (point: Point, id: string) => {
    const centre = diagram.middleOf(id);
    return { x: tenths(point.x - centre.x), y: tenths(point.y - centre.y) };
  };
  const [s, t] = [away(start, from), away(end, to)];
  return [
    `<edge id="${lineName(line)}" source="${thingName(from)}" target="${thingName(to)}">`,
    ...relationData(relation, kind).flatMap(([name, value]) => dataOf(`e-${name}`, value)),
    '<data key="line"><y:PolyLineEdge>',
    `<y:Path sx="${s.x}" sy="${s.y}" tx="${t.x}" ty="${t.y}">`,
    ...corners.slice(1, -1).map(({ x, y }) => `<y:Point x="${tenths(x)}" y="${tenths(y)}"/>`),
    '</y:Path>',
    `<y:LineStyle color="${theme.relations[kind]}" type="${lineTypes[kind]}" width="${relationStyles[kind].width}"/>`,
    `<y:Arrows source="none" target="${isLast ? heads[kind] : 'none'}"/>`,
    '<y:BendStyle smoothed="true"/>',
    '</y:PolyLineEdge></data>',
    '</edge>',
  ].join('\n');
}
