/** What a column of a table can be. The first name of each is ours; the others are those of other people. */
const names = {
  id: ['id', 'key', 'nr', 'no', 'number', '#', 'node id', 'claim id'],
  kind: ['kind', 'type', 'node type', 'category'],
  text: ['text', 'statement', 'claim', 'label', 'content', 'proposition', 'title', 'name', 'description'],
  note: ['note', 'notes', 'comment', 'comments', 'remark'],
  tags: ['tags', 'tag', 'keywords'],
  status: ['status'],
  confidence: ['confidence'],
  /** Ids of the statements that a relation starts from. */
  premises: ['premises', 'premise', 'from', 'from id', 'start'],
  /** Id of what the row bears on. */
  target: ['target', 'to', 'parent', 'parent id', 'conclusion', 'end', 'belongs to'],
  /** How it bears on that. */
  bearing: ['bearing', 'relation', 'relation type', 'relationship', 'stance', 'polarity', 'side'],
  /** Ids of what the row supports or attacks. */
  supports: ['supports'],
  attacks: ['attacks', 'objects to', 'contradicts'],
  scheme: ['scheme'],
  warrant: ['warrant', 'reason'],
  weight: ['weight', 'strength'],
  source: ['source', 'reference', 'citation', 'source title'],
  url: ['url', 'link', 'address', 'doi'],
  locator: ['locator', 'page', 'pages', 'place'],
  quote: ['quote', 'quotation', 'passage'],
} as const;

export type ColumnRole = keyof typeof names;

/** By what a column can be, its heading in a table. */
export type ColumnMapping = { readonly [role in ColumnRole]?: string };

export const columnRoles = Object.keys(names) as readonly ColumnRole[]; // The keys of a constant.

/** What the columns of a table are, as far as their headings tell. */
export function guessedColumns(headings: readonly string[]): ColumnMapping {
  const byName = new Map(headings.map((heading) => [plainName(heading), heading]));
  const found = columnRoles.flatMap((role) => {
    const name = names[role].find((each) => byName.has(each));
    return name === undefined ? [] : [[role, byName.get(name) ?? ''] as const];
  });
  const mapping: ColumnMapping = Object.fromEntries(found);
  // Tables of edges, as graph programs write them, call their ends “Source” and “Target”.
  const isOfEdges = byName.has('source') && byName.has('target') && mapping.premises === undefined;
  if (!isOfEdges || byName.has('text') || byName.has('statement')) return mapping;
  const { source, text, kind, ...rest } = mapping;
  return {
    ...rest,
    ...(source !== undefined && { premises: source }),
    ...(text !== undefined && rest.bearing === undefined && { bearing: text }),
    ...(text === undefined && kind !== undefined && rest.bearing === undefined && { bearing: kind }),
  };
}

/** Whether there is enough in it to make a map of. */
export function isUsable({ text, premises, target }: ColumnMapping): boolean {
  return text !== undefined || (premises !== undefined && target !== undefined);
}

function plainName(heading: string): string {
  return heading.toLowerCase().replace(/[_-]+/g, ' ').replace(/\s+/g, ' ').trim();
}
