import { markRadius, relationStyles } from './relation-style';
import type { Route } from './route';
import type { ScenePart } from './scene';
import { roundedPath } from './shapes';
import type { Theme } from './theme';

/** The line of a relation, its head, and the disc with its sign; all coordinates moved by `by`. */
export function routeParts(
  { kind, path, head, middle }: Pick<Route, 'kind' | 'path' | 'head' | 'middle'>,
  by: { readonly x: number; readonly y: number },
  theme: Theme,
): readonly ScenePart[] {
  const style = relationStyles[kind];
  const colour = theme.relations[kind];
  const centre = { x: middle.x + by.x, y: middle.y + by.y };
  const tip = { x: head.x + by.x, y: head.y + by.y };
  const fills = { line: colour, paper: theme.paper };
  const line = { colour, width: style.width };
  const disc = roundedPath({ width: 2 * markRadius, height: 2 * markRadius }, markRadius);
  return [
    { kind: 'path', path, at: by, stroke: style.dash.length > 0 ? { ...line, dash: style.dash } : line },
    {
      kind: 'path',
      path: style.head,
      at: tip,
      angle: head.angle,
      fill: fills[style.headFill],
      stroke: { colour, width: style.headStroke },
    },
    {
      kind: 'path',
      path: disc,
      at: { x: centre.x - markRadius, y: centre.y - markRadius },
      fill: fills[style.markFill],
      stroke: { colour, width: 1.5 },
    },
    {
      kind: 'path',
      path: style.mark,
      at: centre,
      stroke: { colour: style.markFill === 'line' ? theme.paper : colour, width: 1.75 },
    },
  ];
}
