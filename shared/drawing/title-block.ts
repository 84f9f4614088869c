import { pageWords as words } from '#shared/words/pages';
import { type TextStyle, widthOf } from './measure';
import type { Rect } from './rect';
import type { SceneGroup, ScenePart } from './scene';
import type { Theme } from './theme';
import { wrapText } from './wrap-text';

/** What the foot of a sheet says. */
export interface TitleBlock {
  readonly title: string;
  readonly authors: readonly string[];
}

const titleStyle: TextStyle = { size: 10, bold: true };
const smallStyle: TextStyle = { size: 8, bold: false };
const titleBaseline = 15;
const authorsBaseline = 27;

/** In points. */
export function titleBlockHeight({ authors }: TitleBlock): number {
  return authors.length === 0 ? titleBaseline + 4 : authorsBaseline + 4;
}

/** A line, beneath it the title and who made the map, and at its end which sheet this is. In points. */
export function titleBlockGroup(
  { title, authors }: TitleBlock,
  sheet: string,
  { x, y, width, height }: Rect,
  theme: Theme,
): SceneGroup {
  const sheetWidth = widthOf(sheet, smallStyle);
  const left = (text: string, baseline: number, style: TextStyle, colour: string): ScenePart => {
    const [line = ''] = wrapText(text, { style, width: width - sheetWidth - 16, maxLines: 1 }).lines;
    return { kind: 'text', text: line, at: { x, y: y + baseline }, ...style, colour };
  };
  const rule = { colour: theme.edge, width: 0.5 };
  return {
    role: 'title-block',
    bounds: { x, y, width, height },
    parts: [
      { kind: 'path', path: `M0 0 H${Math.round(width)}`, at: { x, y }, stroke: rule },
      left(title, titleBaseline, titleStyle, theme.ink),
      ...(authors.length === 0 ? [] : [left(words.by(authors), authorsBaseline, smallStyle, theme.muted)]),
      {
        kind: 'text',
        text: sheet,
        at: { x: x + width - sheetWidth, y: y + titleBaseline },
        ...smallStyle,
        colour: theme.muted,
      },
    ],
  };
}
