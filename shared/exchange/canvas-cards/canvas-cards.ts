import type { Rect } from '#shared/drawing/rect';
import { markRadius, relationStyles } from '#shared/drawing/relation-style';
import type { Theme } from '#shared/drawing/theme';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { isObject } from '#shared/shape/shape';
import { cardText } from '../canvas/card-text';
import { foreignFields } from '../canvas/foreign-fields';
import { ownKey } from '../canvas/own-canvas';
import type { Diagram, DiagramBox, DiagramJoint, DiagramLine } from '../diagram/diagram';
import { jointSigns } from '../diagram/joint-signs';
import { lineName, thingName } from '../diagram/names';
import { sidesOf } from '../diagram/sides';
import { headOf } from '../own-data/own-data';

/**
 * The cards and lines of a diagram. What the format has no place for stands in the key `warrant` of each card, line and
 * file, which other programs pass over: a whole map is in it. What came from a canvas goes back as it came.
 */
export function canvasOf({ map, boxes, joints, lines }: Diagram, theme: Theme): string {
  const { canvas } = map as ArgumentMap & Carried;
  const cards = [...boxes.map((box) => cardOf(box, theme)), ...joints.map((joint) => jointOf(joint, theme))];
  const parts = [
    ...Object.entries(isObject(canvas) ? canvas : {})
      .filter(([key]) => !['nodes', 'edges', 'groups', ownKey].includes(key))
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`),
    `"nodes":${listOf([...groupsIn(canvas), ...cards])}`,
    `"edges":${listOf(lines.map((line) => edgeOf(line, theme)))}`,
    `${JSON.stringify(ownKey)}:${JSON.stringify(headOf(map))}`,
  ];
  return `{\n\t${parts.join(',\n\t')}\n}\n`;
}

/** What an import from a canvas left in the map, its nodes and relations. */
interface Carried {
  readonly canvas?: unknown;
}

/** One to a line, so that versions can be compared. */
function listOf(items: readonly object[]): string {
  return items.length === 0
    ? '[]'
    : `[\n${items.map((item) => `\t\t${JSON.stringify(item)}`).join(',\n')}\n\t]`;
}

/** The frames that lay around cards; only what is a frame indeed. */
function groupsIn(canvas: unknown): readonly object[] {
  const groups = isObject(canvas) && Array.isArray(canvas.groups) ? canvas.groups : [];
  return groups.filter(
    (group) =>
      isObject(group) &&
      group.type === 'group' &&
      typeof group.id === 'string' &&
      [group.x, group.y, group.width, group.height].every(Number.isFinite),
  );
}

function cardOf({ node, rect }: DiagramBox, theme: Theme): object {
  const { canvas } = node as typeof node & Carried;
  const own = { id: thingName(node.id), ...sizeOf(rect) };
  const kept = { [ownKey]: node };
  if (isObject(canvas) && isFileOrLink(canvas)) return { ...canvas, ...own, ...kept };
  const color = theme.nodes[node.kind].accent;
  return { ...foreignFields(canvas), ...own, type: 'text', text: cardText(node), color, ...kept };
}

function isFileOrLink({ type, file, url }: { readonly [field: string]: unknown }): boolean {
  return (type === 'file' && typeof file === 'string') || (type === 'link' && isOfTheWeb(url));
}

function isOfTheWeb(url: unknown): boolean {
  return typeof url === 'string' && /^https?:\/\//i.test(url);
}

/** Cards have a heading of 30 or so, in a type larger than ours. */
const more = { width: 20, height: 36 };

function sizeOf({ x, y, width, height }: Rect) {
  const place = { x: Math.round(x), y: Math.round(y) };
  return { ...place, width: Math.round(width) + more.width, height: Math.round(height) + more.height };
}

/** Smaller ones cannot be read or taken hold of. */
const jointSize = 4 * markRadius + 12;

function jointOf({ relation, kind, centre }: DiagramJoint, theme: Theme): object {
  return {
    id: thingName(relation.id),
    x: Math.round(centre.x - jointSize / 2),
    y: Math.round(centre.y - jointSize / 2),
    width: jointSize,
    height: jointSize,
    type: 'text',
    text: jointSigns[kind],
    color: theme.relations[kind],
    ...keptOf(relation),
  };
}

function edgeOf(line: DiagramLine, theme: Theme): object {
  const { relation, kind, from, to, isLast } = line;
  const sides = sidesOf(line);
  const isWhole = from !== relation.id && isLast;
  return {
    ...(isWhole && foreignFields((relation as typeof relation & Carried).canvas)),
    id: lineName(line),
    fromNode: thingName(from),
    fromSide: sides.from,
    toNode: thingName(to),
    toSide: sides.to,
    ...(!isLast && { toEnd: 'none' }),
    color: theme.relations[kind],
    ...(isLast && { label: relationStyles[kind].label }),
    ...(isWhole && keptOf(relation)),
  };
}

/** Its ends are those of the line. */
function keptOf({ premises: _premises, target: _target, ...fields }: Relation): object {
  return { [ownKey]: { relation: fields } };
}
