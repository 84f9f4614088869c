import type { ArgumentMap, Point } from '#shared/model/argument-map';
import { nodeKinds } from '#shared/model/node-kinds';
import { findRecord } from '#shared/model/sorted-records';
import type { QuoteMark } from '#shared/review/quote-mark';
import { pictureWords as words } from '#shared/words/drawing';
import { kindsIn, legendOf } from './legend';
import type { TextStyle } from './measure';
import { nodeGroup } from './node-group';
import { placedBoxes } from './placed-boxes';
import { boundsOf, grown, type Rect } from './rect';
import { routeParts } from './relation-group';
import { relationStyles } from './relation-style';
import type { Route } from './route';
import { routesOf } from './routes';
import type { Scene, SceneGroup, ScenePart } from './scene';
import type { Theme } from './theme';
import { wrapText } from './wrap-text';

/** What of a picture is drawn besides the map, and the room around it in map units. */
export interface SceneLook {
  readonly hasHeading: boolean;
  readonly hasLegend: boolean;
  readonly margin: number;
}

export const usualLook: SceneLook = { hasHeading: true, hasLegend: true, margin: 40 };

const leastWidth = 420;
const titleStyle: TextStyle = { size: 20, bold: true };
const titleLine = 26;

/** The picture of a map as it lies: title, lines, boxes and a legend of what occurs. Nodes without a place lie at the origin. */
export function sceneOf(
  map: ArgumentMap,
  theme: Theme,
  signs: ReadonlyMap<string, Pick<QuoteMark, 'worst'>> = new Map(),
  { hasHeading, hasLegend, margin }: SceneLook = usualLook,
): Scene {
  const boxes = placedBoxes(map);
  const routes = [...routesOf(map, boxes).values()];
  const extent = boundsOf([boxes.extent, ...routes.map(({ bounds }) => bounds)]);
  const width = Math.max(extent.width, leastWidth);
  const title = titleGroup(hasHeading ? map.title : '', { x: margin, y: margin, width }, theme);
  const by = {
    x: margin - extent.x + (width - extent.width) / 2,
    y: margin + title.height - extent.y,
  };
  const bottom = margin + title.height + extent.height;
  const kinds = hasLegend ? kindsIn(map) : { nodes: [], relations: [] };
  const beneath = bottom + (hasLegend && boxes.size > 0 ? 34 : 0);
  const legend = legendOf(kinds, { x: margin, y: beneath, width }, theme);
  return {
    size: { width: Math.ceil(width + 2 * margin), height: Math.ceil(beneath + legend.size.height + margin) },
    title: map.title,
    description: summary(map),
    paper: theme.paper,
    groups: [
      title.group,
      ...routes.map((route) => relationGroup(map, route, by, theme)),
      ...map.nodes.map((node) =>
        nodeGroup(node, moved(boxes.get(node.id) ?? by, by), theme, signs.get(node.id)?.worst),
      ),
      ...(legend.group.parts.length > 0 ? [legend.group] : []),
    ],
  };
}

function titleGroup(
  title: string,
  { x, y, width }: Pick<Rect, 'x' | 'y' | 'width'>,
  theme: Theme,
): { readonly group: SceneGroup; readonly height: number } {
  const nothing = { x, y, width, height: 0 };
  if (title.trim() === '') return { group: { role: 'title', parts: [], bounds: nothing }, height: 0 };
  const { lines } = wrapText(title, { style: titleStyle, width, maxLines: 3 });
  const parts = lines.map((line, index): ScenePart => {
    const at = { x, y: y + 18 + index * titleLine };
    return { kind: 'text', text: line, at, ...titleStyle, colour: theme.ink };
  });
  const height = lines.length * titleLine + 20;
  return { group: { role: 'title', parts, bounds: { ...nothing, height } }, height };
}

function relationGroup(map: ArgumentMap, route: Route, by: Point, theme: Theme): SceneGroup {
  const { id, kind } = route;
  const { premises = [], target = '' } = findRecord(map.relations, id) ?? {};
  const name = (of: string) => findRecord(map.nodes, of)?.text ?? words.someRelation;
  const title = words.relation(premises.map(name), relationStyles[kind].label, name(target));
  const bounds = { ...route.bounds, ...moved(route.bounds, by) };
  return { role: 'relation', id, title, parts: routeParts(route, by, theme), bounds: grown(bounds, 2) };
}

function summary({ nodes, relations }: ArgumentMap): string {
  const counts = nodeKinds.map(({ id, counted }) => counted(nodes.filter(({ kind }) => kind === id).length));
  return words.summary(counts, relations.length);
}

function moved({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}
