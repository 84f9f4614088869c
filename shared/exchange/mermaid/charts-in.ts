/** A diagram in a file, as it is written. */
export interface Block {
  readonly text: string;
  /** The line of the file before it; 0 where it begins with the file. */
  readonly before: number;
}

const opening = /^[ \t]*(?:```|~~~|:::)[ \t]*\{?mermaid\b/i;
const closing = /^[ \t]*(?:```|~~~|:::)[ \t]*$/;

/** The diagrams in a file: all of it, or what stands within the fences of a Markdown file. */
export function diagramsIn(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let inside: { readonly before: number; readonly lines: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (inside === undefined) {
      if (opening.test(line)) inside = { before: index + 1, lines: [] };
    } else if (closing.test(line)) {
      blocks.push({ text: inside.lines.join('\n'), before: inside.before });
      inside = undefined;
    } else inside.lines.push(line);
  }
  if (inside) blocks.push({ text: inside.lines.join('\n'), before: inside.before });
  return blocks.length > 0 ? blocks : [{ text, before: 0 }];
}

const lead =
  /^(?:[ \t]*(?:%%\{[\s\S]*?\}%%|%%[^\n]*)?\n)*(?:---[ \t]*\n(?:[^\n]*\n){0,50}?[ \t]*---[ \t]*\n)?(?:[ \t]*(?:%%[^\n]*)?\n)*[ \t]*/;

/** The word that a diagram begins with, which says of what kind it is; "" where there is none. */
export function kindOfDiagram(text: string): string {
  const head = text.slice(0, 10_000);
  return /^[a-zA-Z][\w-]*/.exec(head.slice(lead.exec(head)?.[0].length ?? 0))?.[0] ?? '';
}

export function isFlowchart(text: string): boolean {
  return ['graph', 'flowchart', 'flowchart-elk'].includes(kindOfDiagram(text));
}
