import { tenths } from '#shared/drawing/curve';
import { boxOf, labelStyle, lineHeight, textStyle } from '#shared/drawing/node-box';
import type { Rect } from '#shared/drawing/rect';
import { markRadius, relationStyles } from '#shared/drawing/relation-style';
import type { RouteKind } from '#shared/drawing/route';
import type { Theme } from '#shared/drawing/theme';
import type { Point } from '#shared/model/argument-map';
import type { DiagramBox, DiagramJoint, DiagramLine } from '../diagram/diagram';
import { jointSigns } from '../diagram/joint-signs';
import { lineName, thingName } from '../diagram/names';
import { shownLines, shownText } from '../diagram/shown-text';
import { pointsOf } from '../diagram/stroke-parts';

type Element = Readonly<Record<string, unknown>>;

/** What every element has. Excalidraw makes random seeds and times of its own; the same map has to give the same bytes. */
const common = {
  angle: 0,
  strokeColor: 'transparent',
  backgroundColor: 'transparent',
  fillStyle: 'solid',
  strokeWidth: 2,
  strokeStyle: 'solid',
  roughness: 0,
  opacity: 100,
  groupIds: [],
  frameId: null,
  roundness: null,
  seed: 1,
  version: 1,
  versionNonce: 1,
  isDeleted: false,
  boundElements: [],
  updated: 1,
  link: null,
  locked: false,
} as const;

/** Its "Helvetica", which is drawn in a font of the widths of Arial. */
const helvetica = 2;

/** A box, the word of its kind and its statement, as a group. */
export function boxElements({ node, rect }: DiagramBox, lines: LinesAt, theme: Theme): readonly Element[] {
  const { fill, border, accent } = theme.nodes[node.kind];
  const { label, text, direction } = boxOf(node);
  const id = thingName(node.id);
  const shown = shownLines(node);
  const group = { ...common, groupIds: [`group-${id}`] };
  return [
    {
      ...group,
      id,
      type: 'rectangle',
      ...tenthsOf(rect),
      strokeColor: border,
      backgroundColor: fill,
      strokeWidth: node.kind === 'recommendation' ? 4 : 2,
      roundness: node.kind === 'claim' ? { type: 3, value: 10 } : null,
      boundElements: boundTo(node.id, lines),
    },
    textElement(
      { ...group, id: `kind-${id}`, strokeColor: accent },
      { x: rect.x + 14, y: rect.y + 9, width: rect.width - 28, height: 16 },
      { text: label.text, original: label.text, size: labelStyle.size, lineHeight: 16, align: 'left' },
    ),
    ...(shown.length === 0
      ? []
      : [
          textElement(
            { ...group, id: `text-${id}`, strokeColor: theme.ink },
            {
              x: rect.x + 14,
              y: rect.y + text.y - lineHeight + 4,
              width: rect.width - 28,
              height: shown.length * lineHeight,
            },
            {
              text: shown.join('\n'),
              original: shownText(node),
              size: textStyle.size,
              lineHeight,
              align: direction === 'rtl' ? 'right' : 'left',
            },
          ),
        ]),
  ];
}

export function jointElements(
  { relation, kind, centre }: DiagramJoint,
  lines: LinesAt,
  theme: Theme,
): readonly Element[] {
  const side = 2 * markRadius + 2;
  const rect = { x: centre.x - side / 2, y: centre.y - side / 2, width: side, height: side };
  const id = thingName(relation.id);
  const group = { ...common, groupIds: [`group-${id}`] };
  const colour = theme.relations[kind];
  return [
    {
      ...group,
      id,
      type: 'ellipse',
      ...tenthsOf(rect),
      strokeColor: colour,
      backgroundColor: theme.paper,
      boundElements: boundTo(relation.id, lines),
    },
    textElement({ ...group, id: `sign-${id}`, strokeColor: colour }, rect, {
      text: jointSigns[kind],
      original: jointSigns[kind],
      size: 13,
      lineHeight: side,
      align: 'center',
    }),
  ];
}

interface Writing {
  readonly text: string;
  readonly original: string;
  readonly size: number;
  /** In map units. */
  readonly lineHeight: number;
  readonly align: 'left' | 'right' | 'center';
}

function textElement(base: Element, rect: Rect, writing: Writing): Element {
  return {
    ...base,
    type: 'text',
    ...tenthsOf(rect),
    text: writing.text,
    originalText: writing.original,
    fontSize: writing.size,
    fontFamily: helvetica,
    textAlign: writing.align,
    verticalAlign: 'top',
    containerId: null,
    autoResize: false,
    lineHeight: Math.round((writing.lineHeight / writing.size) * 1000) / 1000,
  };
}

const strokeStyles: Readonly<Record<RouteKind, string>> = {
  support: 'solid',
  attack: 'dashed',
  undercut: 'dotted',
  backing: 'solid',
};
const heads: Readonly<Record<RouteKind, string>> = {
  support: 'triangle',
  attack: 'triangle_outline',
  undercut: 'bar',
  backing: 'triangle',
};

export function lineElement(line: DiagramLine, theme: Theme): Element {
  const { kind, from, to, isLast, stroke } = line;
  const all = pointsOf(stroke);
  const [start = { x: 0, y: 0 }] = all;
  const points = (all.length > 1 ? all : [start, start]).map(({ x, y }) => [
    tenths(x - start.x),
    tenths(y - start.y),
  ]);
  return {
    ...common,
    id: lineName(line),
    type: 'arrow',
    ...tenthsOf({ ...start, ...extentOf(all) }),
    strokeColor: theme.relations[kind],
    strokeWidth: relationStyles[kind].width,
    strokeStyle: strokeStyles[kind],
    roundness: points.length > 2 ? { type: 2 } : null,
    points,
    lastCommittedPoint: null,
    startBinding: { elementId: thingName(from), focus: 0, gap: 1 },
    endBinding: { elementId: thingName(to), focus: 0, gap: 1 },
    startArrowhead: null,
    endArrowhead: isLast ? heads[kind] : null,
    elbowed: false,
  };
}

function extentOf(points: readonly Point[]) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    width: points.length === 0 ? 0 : Math.max(...xs) - Math.min(...xs),
    height: points.length === 0 ? 0 : Math.max(...ys) - Math.min(...ys),
  };
}

/** The lines that begin or end at a node or joint. */
export type LinesAt = (id: string) => readonly DiagramLine[];

function boundTo(id: string, linesAt: LinesAt): readonly object[] {
  return linesAt(id).map((line) => ({ id: lineName(line), type: 'arrow' }));
}

function tenthsOf({ x, y, width, height }: Rect): Rect {
  return { x: tenths(x), y: tenths(y), width: tenths(width), height: tenths(height) };
}
