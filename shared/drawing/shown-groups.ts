import { widthOf } from './measure';
import { overlaps, type Rect } from './rect';
import type { SceneGroup, ScenePart } from './scene';

/** The groups of which something shows in a part of the picture, without text that lies outside: nobody should find it there. */
export function shownGroups(groups: readonly SceneGroup[], shown: Rect): readonly SceneGroup[] {
  return groups
    .filter(({ bounds }) => overlaps(bounds, shown))
    .map((group) => ({ ...group, parts: group.parts.filter((part) => isShown(part, shown)) }));
}

function isShown(part: ScenePart, shown: Rect): boolean {
  if (part.kind === 'path') return true;
  const { text, at, size, bold = false, direction } = part;
  const width = widthOf(text, { size, bold });
  const x = direction === 'rtl' ? at.x - width : at.x;
  return overlaps({ x, y: at.y - size, width, height: 1.3 * size }, shown);
}
