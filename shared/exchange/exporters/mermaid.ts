import { printable } from '#shared/document/printable';
import { xmlName } from '#shared/document/xml-text';
import { relationStyles } from '#shared/drawing/relation-style';
import type { RouteKind } from '#shared/drawing/route';
import { type Theme, themes } from '#shared/drawing/theme';
import { type NodeKind, nodeKindOf, nodeKinds } from '#shared/model/node-kinds';
import { formatWords } from '#shared/words/exchange';
import { formatLossWords as words } from '#shared/words/lost-parts';
import { type Diagram, type DiagramBox, type DiagramLine, diagramOf } from '../diagram/diagram';
import { jointSigns } from '../diagram/joint-signs';
import { defineExporter } from '../exporter';
import { lost } from '../lost-parts';
import { besideWords } from '../map-parts';

/** A flowchart of Mermaid, which lays it out anew. */
export const mermaid = defineExporter({
  id: 'mermaid',
  label: formatWords.mermaid,
  extensions: ['mmd', 'mermaid'],
  mime: 'text/vnd.mermaid',
  shows: 'text',
  write: async (map, options) => flowchartOf(diagramOf(map, options), themes[options.theme]),
  losses: (map) => [
    ...(map.relations.length > mostEdges ? [{ where: words.size, what: words.tooManyLines(mostEdges) }] : []),
    ...lost(map, ['positions', ...besideWords]),
  ],
});

/** What Mermaid draws unless its settings say otherwise. */
const mostEdges = 500;

function flowchartOf({ map, boxes, joints, lines }: Diagram, theme: Theme): string {
  return [
    '---',
    `title: ${yamlText(map.title)}`,
    '---',
    'flowchart BT',
    ...boxes.map(nodeLine),
    ...joints.map(({ relation, kind }) => `  ${nameOf(relation.id)}(("${encoded(jointSigns[kind])}"))`),
    ...lines.map(edgeLine),
    ...nodeKinds.map(({ id }) => {
      const { fill, border } = theme.nodes[id];
      return `  classDef ${id} fill:${fill},stroke:${border},color:${theme.ink}`;
    }),
    ...boxes.map(({ node }) => `  class ${nameOf(node.id)} ${node.kind}`),
    ...lines.map(({ kind }, index) => `  linkStyle ${index} stroke:${theme.relations[kind]}`),
    '',
  ].join('\n');
}

const brackets: Readonly<Record<NodeKind, readonly [string, string]>> = {
  claim: ['(', ')'],
  evidence: ['[', ']'],
  recommendation: ['{{', '}}'],
};

function nodeLine({ node }: DiagramBox): string {
  const [open, close] = brackets[node.kind];
  const lines = [nodeKindOf(node.kind).label, ...printable(node.text).trim().split('\n')];
  return `  ${nameOf(node.id)}${open}"${lines.map(encoded).join('<br/>')}"${close}`;
}

const arrows: Readonly<Record<RouteKind, string>> = {
  support: '-->',
  attack: '-.->',
  undercut: '-.-x',
  backing: '-->',
};
const joins: Readonly<Record<RouteKind, string>> = {
  support: '---',
  attack: '-.-',
  undercut: '-.-',
  backing: '---',
};

function edgeLine({ kind, from, to, isLast }: DiagramLine): string {
  const arrow = isLast ? `${arrows[kind]}|"${encoded(relationStyles[kind].label)}"|` : joins[kind];
  return `  ${nameOf(from)} ${arrow} ${nameOf(to)}`;
}

/** Lines are made of hyphens, so that no name may have one. */
function nameOf(id: string): string {
  return `n_${xmlName(id).replaceAll('-', '_2d_')}`;
}

/**
 * Mermaid looks for quotes, entities, HTML, Markdown, styles and directives in labels. All of those need signs, so every sign
 * but the most harmless is written as its number, and so is what would make a line the item of a list.
 */
function encoded(text: string): string {
  const [start = ''] = /^\s*(?:[-+]|\d+(?=\.))/.exec(text) ?? [];
  const rest = text.slice(start.length);
  return (
    start.replace(/\S/g, numbered) +
    rest.replace(/[^\p{Letter}\p{Mark}\p{Number} ,.'()?!/–—‘’“”…-]/gu, numbered)
  );
}

function numbered(character: string): string {
  return `#${character.codePointAt(0)};`;
}

/** JSON is YAML; a directive is looked for in the whole text, title included. */
function yamlText(text: string): string {
  return JSON.stringify(printable(text).replaceAll('\n', ' ')).replaceAll('%', '\\u0025');
}
