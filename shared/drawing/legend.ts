import type { Size } from '#shared/layout/block';
import type { ArgumentMap } from '#shared/model/argument-map';
import { type NodeKind, nodeKindOf, nodeKinds } from '#shared/model/node-kinds';
import { pictureWords } from '#shared/words/drawing';
import { iconSize, nodeIcons } from './icons';
import { type TextStyle, widthOf } from './measure';
import { routeParts } from './relation-group';
import { relationStyles } from './relation-style';
import { type RouteKind, routeKind } from './route';
import type { SceneGroup, ScenePart } from './scene';
import type { Theme } from './theme';

/** The kinds that a picture shows, each in the order of the legend. */
export interface LegendContent {
  readonly nodes: readonly NodeKind[];
  readonly relations: readonly RouteKind[];
}

const style: TextStyle = { size: 12, bold: false };
const rowHeight = 26;
const swatchWidth = 46;
const entryGap = 26;

interface Entry {
  readonly word: string;
  readonly swatchWidth: number;
  readonly swatch: (at: { readonly x: number; readonly y: number }) => readonly ScenePart[];
}

export function kindsIn({ nodes, relations }: ArgumentMap): LegendContent {
  const ids = new Set(nodes.map(({ id }) => id));
  const kinds = new Set(nodes.map(({ kind }) => kind));
  const routes = new Set(relations.map(({ kind, target }) => routeKind(kind, !ids.has(target))));
  const order: readonly RouteKind[] = ['support', 'attack', 'undercut', 'backing'];
  return {
    nodes: nodeKinds.map(({ id }) => id).filter((id) => kinds.has(id)),
    relations: order.filter((kind) => routes.has(kind)),
  };
}

/** Entries in rows of at most `width`, from `x`, `y`. */
export function legendOf(
  content: LegendContent,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  theme: Theme,
): { readonly group: SceneGroup; readonly size: Size } {
  const parts: ScenePart[] = [];
  let left = x;
  let top = y;
  let right = x;
  for (const entry of entriesOf(content, theme)) {
    const entryWidth = entry.swatchWidth + 7 + widthOf(entry.word, style);
    if (left > x && left + entryWidth > x + width) {
      left = x;
      top += rowHeight;
    }
    const middle = top + rowHeight / 2;
    parts.push(...entry.swatch({ x: left, y: middle }), {
      kind: 'text',
      text: entry.word,
      at: { x: left + entry.swatchWidth + 7, y: middle + 4.2 },
      ...style,
      colour: theme.muted,
    });
    right = Math.max(right, left + entryWidth);
    left += entryWidth + entryGap;
  }
  const height = parts.length === 0 ? 0 : top + rowHeight - y;
  const size = { width: right - x, height };
  const group = { role: 'legend', title: pictureWords.legend, parts, bounds: { x, y, ...size } } as const;
  return { group, size };
}

function entriesOf({ nodes, relations }: LegendContent, theme: Theme): readonly Entry[] {
  return [
    ...nodes.map(
      (kind): Entry => ({
        word: nodeKindOf(kind).label,
        swatchWidth: iconSize,
        swatch: ({ x, y }) => [
          {
            kind: 'path',
            path: nodeIcons[kind],
            at: { x, y: y - iconSize / 2 },
            stroke: { colour: theme.nodes[kind].accent, width: 1.5 },
          },
        ],
      }),
    ),
    ...relations.map(
      (kind): Entry => ({
        word: relationStyles[kind].label,
        swatchWidth,
        swatch: (at) => routeParts(sample(kind), at, theme),
      }),
    ),
  ];
}

/** A short relation from left to right. */
function sample(kind: RouteKind) {
  const end = swatchWidth - relationStyles[kind].headLength;
  return {
    kind,
    path: `M0 0 L${end} 0`,
    head: { x: swatchWidth, y: 0, angle: 0 },
    middle: { x: (swatchWidth - 10) / 2, y: 0 },
  };
}
