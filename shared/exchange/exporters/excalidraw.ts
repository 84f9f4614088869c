import { type Theme, themes } from '#shared/drawing/theme';
import { formatWords } from '#shared/words/exchange';
import { type Diagram, type DiagramLine, diagramOf } from '../diagram/diagram';
import { boxElements, jointElements, lineElement } from '../excalidraw/elements';
import { defineExporter } from '../exporter';
import { cutTexts, lost } from '../lost-parts';
import { besideWords } from '../map-parts';

/** A drawing of Excalidraw, its lines bound to its boxes. */
export const excalidraw = defineExporter({
  id: 'excalidraw',
  label: formatWords.excalidraw,
  extensions: ['excalidraw'],
  mime: 'application/vnd.excalidraw+json',
  shows: 'picture',
  write: async (map, options) => drawingOf(diagramOf(map, options), themes[options.theme]),
  losses: (map) => [...cutTexts(map), ...lost(map, ['title', ...besideWords])],
});

function drawingOf(diagram: Diagram, theme: Theme): string {
  const { boxes, joints, lines } = diagram;
  const at = new Map<string, DiagramLine[]>();
  for (const line of lines) {
    for (const end of new Set([line.from, line.to])) {
      const known = at.get(end);
      if (known) known.push(line);
      else at.set(end, [line]);
    }
  }
  const linesAt = (id: string) => at.get(id) ?? [];
  const elements = [
    ...lines.map((line) => lineElement(line, theme)),
    ...joints.flatMap((joint) => jointElements(joint, linesAt, theme)),
    ...boxes.flatMap((box) => boxElements(box, linesAt, theme)),
  ];
  const file = {
    type: 'excalidraw',
    version: 2,
    source: 'Warrant',
    elements,
    appState: { viewBackgroundColor: theme.paper, gridSize: null },
    files: {},
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
