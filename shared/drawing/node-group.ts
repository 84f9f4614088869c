import type { Point } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { nodeKindOf } from '#shared/model/node-kinds';
import type { QuoteSign } from '#shared/review/quote-sign';
import { pictureWords } from '#shared/words/drawing';
import { type Chip, chipHeight, chipPadding, chipSignSize, chipSignWidth, chipStyle } from './chips';
import { nodeIcons } from './icons';
import { boxOf, labelStyle, lineHeight, type NodeBox, textStyle } from './node-box';
import { quoteSignPaths, quoteSignTones } from './quote-signs';
import { grown } from './rect';
import type { SceneGroup, ScenePart } from './scene';
import { roundedPath } from './shapes';
import type { Theme } from './theme';

/** A node as a part of a picture, its top left corner at `at`, with the sign of how its citations stand. */
export function nodeGroup(node: MapNode, at: Point, theme: Theme, sign?: QuoteSign): SceneGroup {
  const box = boxOf(node);
  return {
    role: 'node',
    id: node.id,
    title: pictureWords.node(nodeKindOf(node.kind).label, node.text),
    bounds: grown({ ...at, width: box.width, height: box.height }, box.shape.borderWidth),
    parts: [
      ...bodyOf(node, box, at, theme),
      ...linesOf(box, at, theme),
      ...box.chips.flatMap((chip) => chipOf(chip, at, theme, sign)),
    ],
  };
}

function bodyOf(node: MapNode, box: NodeBox, at: Point, theme: Theme): readonly ScenePart[] {
  const colours = theme.nodes[node.kind];
  const { outline, fold, head, borderWidth } = box.shape;
  const onHead = head === undefined ? colours.accent : colours.onAccent;
  const border = { colour: colours.border, width: borderWidth };
  const icon = { colour: onHead, width: 1.5 };
  return [
    { kind: 'path', path: outline, at, fill: colours.fill, stroke: border },
    ...(fold ? [{ kind: 'path', path: fold, at, fill: theme.paper, stroke: border } as const] : []),
    ...(head ? [{ kind: 'path', path: head, at, fill: colours.accent } as const] : []),
    { kind: 'path', path: nodeIcons[node.kind], at: moved(at, box.icon), stroke: icon },
    { kind: 'text', text: box.label.text, at: moved(at, box.label.at), ...labelStyle, colour: onHead },
  ];
}

function linesOf(
  { lines, text, direction, isPlaceholder }: NodeBox,
  at: Point,
  theme: Theme,
): readonly ScenePart[] {
  return lines.map((line, index) => ({
    kind: 'text',
    text: line,
    at: moved(at, { x: text.x, y: text.y + index * lineHeight }),
    ...textStyle,
    colour: isPlaceholder ? theme.muted : theme.ink,
    ...(isPlaceholder && { italic: true }),
    ...(direction === 'rtl' && { direction }),
  }));
}

function chipOf(
  { text, tone, hasSign, x, y, width }: Chip,
  at: Point,
  theme: Theme,
  sign: QuoteSign | undefined,
): readonly ScenePart[] {
  const shown = hasSign ? sign : undefined;
  const colours = theme.chips[shown ? quoteSignTones[shown] : tone];
  const pill = roundedPath({ width, height: chipHeight }, chipHeight / 2);
  const middle = { x: x + chipPadding + chipSignSize / 2, y: y + chipHeight / 2 };
  const stroke = { colour: colours.text, width: 1.4 };
  return [
    { kind: 'path', path: pill, at: moved(at, { x, y }), fill: colours.fill },
    ...(shown ? [{ kind: 'path', path: quoteSignPaths[shown], at: moved(at, middle), stroke } as const] : []),
    {
      kind: 'text',
      text,
      at: moved(at, { x: x + chipPadding + (hasSign ? chipSignWidth : 0), y: y + 12.2 }),
      ...chipStyle,
      colour: colours.text,
    },
  ];
}

function moved({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}
