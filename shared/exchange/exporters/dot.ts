import { printable } from '#shared/document/printable';
import { tenths } from '#shared/drawing/curve';
import { centreOf } from '#shared/drawing/rect';
import { markRadius, relationStyles } from '#shared/drawing/relation-style';
import type { RouteKind } from '#shared/drawing/route';
import { type Theme, themes } from '#shared/drawing/theme';
import { type NodeKind, nodeKindOf } from '#shared/model/node-kinds';
import { formatWords } from '#shared/words/exchange';
import {
  type Diagram,
  type DiagramBox,
  type DiagramJoint,
  type DiagramLine,
  diagramOf,
} from '../diagram/diagram';
import { jointSigns } from '../diagram/joint-signs';
import { thingName } from '../diagram/names';
import { shownLines } from '../diagram/shown-text';
import { defineExporter } from '../exporter';
import { cutTexts, lost } from '../lost-parts';
import { besideWords } from '../map-parts';

/** The language of Graphviz. Nodes are pinned where they lie; "layout" in the file makes every program of it keep that. */
export const dot = defineExporter({
  id: 'dot',
  label: formatWords.dot,
  extensions: ['dot', 'gv'],
  mime: 'text/vnd.graphviz',
  shows: 'text',
  write: async (map, options) => graphOf(diagramOf(map, options), themes[options.theme]),
  losses: (map) => [...cutTexts(map), ...lost(map, [...besideWords])],
});

/** Graphviz counts in points upwards, of which 72 are an inch and 96 units of ours. */
const points = 0.75;

function graphOf({ map, boxes, joints, lines }: Diagram, theme: Theme): string {
  const font = `fontname="Arial", fontcolor=${quoted(theme.ink)}`;
  return [
    `digraph ${quoted(map.title)} {`,
    `  graph [layout=neato, inputscale=72, splines=true, pad=0.4, outputorder=edgesfirst, bgcolor=${quoted(theme.paper)}, label=${labelOf([map.title], '\\n')}, labelloc=t, fontsize=15, ${font}];`,
    `  node [fixedsize=true, margin="0.1,0", style=filled, fontsize=10.5, ${font}];`,
    `  edge [arrowsize=0.8, ${font}];`,
    ...boxes.map((box) => nodeStatement(box, theme)),
    ...joints.map((joint) => jointStatement(joint, theme)),
    ...lines.map((line) => edgeStatement(line, theme)),
    '}',
    '',
  ].join('\n');
}

const shapes: Readonly<Record<NodeKind, string>> = {
  claim: 'shape=box, style="rounded,filled"',
  evidence: 'shape=note',
  recommendation: 'shape=box, penwidth=2.5',
};

function nodeStatement({ node, rect }: DiagramBox, theme: Theme): string {
  const { fill, border } = theme.nodes[node.kind];
  const label = nodeKindOf(node.kind).label;
  return statement(quoted(thingName(node.id)), [
    shapes[node.kind],
    ...placeOf(centreOf(rect), rect.width, rect.height),
    `fillcolor=${quoted(fill)}`,
    `color=${quoted(border)}`,
    `label=${labelOf([label, ...shownLines(node)], '\\l')}`,
    `tooltip=${labelOf([node.text], '\\n')}`,
  ]);
}

function jointStatement({ relation, kind, centre }: DiagramJoint, theme: Theme): string {
  const colour = quoted(theme.relations[kind]);
  return statement(quoted(thingName(relation.id)), [
    'shape=circle',
    // The sign has to fit, or Graphviz complains.
    'margin=0',
    'fontsize=8',
    ...placeOf(centre, 2 * markRadius, 2 * markRadius),
    `fillcolor=${quoted(theme.paper)}`,
    `color=${colour}`,
    `fontcolor=${colour}`,
    `label=${quoted(jointSigns[kind])}`,
    `tooltip=${quoted(relationStyles[kind].label)}`,
  ]);
}

const heads: Readonly<Record<RouteKind, string>> = {
  support: 'normal',
  attack: 'empty',
  undercut: 'tee',
  backing: 'normal',
};
const lineStyles: Readonly<Record<RouteKind, string>> = {
  support: 'solid',
  attack: 'dashed',
  undercut: 'dotted',
  backing: 'solid',
};

function edgeStatement({ kind, from, to, isLast }: DiagramLine, theme: Theme): string {
  return statement(`${quoted(thingName(from))} -> ${quoted(thingName(to))}`, [
    `arrowhead=${isLast ? heads[kind] : 'none'}`,
    `style=${lineStyles[kind]}`,
    `penwidth=${relationStyles[kind].width * points}`,
    `color=${quoted(theme.relations[kind])}`,
    `tooltip=${quoted(relationStyles[kind].label)}`,
  ]);
}

function placeOf({ x, y }: { readonly x: number; readonly y: number }, width: number, height: number) {
  return [
    `pos="${tenths(x * points)},${tenths(-y * points)}!"`,
    `width=${(width / 96).toFixed(3)}`,
    `height=${(height / 96).toFixed(3)}`,
  ];
}

function statement(subject: string, attributes: readonly string[]): string {
  return `  ${subject} [${attributes.join(', ')}];`;
}

/** `lineEnd` also says how the line before it is set: \l to the left, \n in the middle. */
function labelOf(lines: readonly string[], lineEnd: '\\l' | '\\n'): string {
  const all = lines.flatMap((line) => printable(line).split('\n'));
  const text = all.map(escaped).join(lineEnd);
  return `"${text}${lineEnd === '\\l' ? lineEnd : ''}"`;
}

function quoted(text: string): string {
  return `"${escaped(printable(text).replaceAll('\n', ' '))}"`;
}

/** A backslash would begin an escape of Graphviz, such as \N for a name, and an ampersand an entity of HTML. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;');
}
