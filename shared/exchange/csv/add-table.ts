import type { MapNode } from '#shared/model/map-node';
import { confidences, nodeStatuses } from '#shared/model/map-node';
import { nodeKindIds } from '#shared/model/node-kinds';
import { csvWords as words } from '#shared/words/imported-formats';
import { bearingOfWord } from '../bearing-word';
import type { MapDraft } from '../importing/map-draft';
import type { Bearing } from '../plain-outline/label';
import { rowRelations } from './row-relations';
import { sourceCells } from './source-cells';
import type { TableRow } from './table-rows';

/**
 * Adds the rows of a table. A row with a text is a statement, which may say what it bears on; one without is a step from
 * premises to a target. Names that no row has are statements of their own where the table has nothing but steps.
 */
export function addTable(draft: MapDraft, rows: readonly TableRow[]): void {
  const nodes = new Map<string, string>();
  const cite = sourceCells(draft);
  const statements = rows.filter(isStatement);
  const owners = new Map<TableRow, string>();
  for (const row of statements) {
    const id = row.cell('id');
    const node = draft.addNode(id, nodeOf(draft, row));
    owners.set(row, node);
    cite(node, row);
    if (id !== '' && nodes.has(id)) draft.lose(id, words.repeatedId(row.line));
    // Rows may name each other by what they say.
    for (const name of [id, row.cell('text')]) if (name !== '' && !nodes.has(name)) nodes.set(name, node);
  }
  const nodeNamed = (name: string): string | undefined => {
    const known = nodes.get(name);
    if (known !== undefined || statements.length > 0 || name === '') return known;
    const node = draft.addNode(name, { kind: 'claim', text: name });
    nodes.set(name, node);
    return node;
  };
  rowRelations(draft, rows, { owners, nodeNamed, bearingOf });
}

function isStatement(row: TableRow): boolean {
  return row.cell('text') !== '' && !(row.cell('premises') !== '' && row.cell('target') !== '');
}

/** As its own column says, or where it has none, that of kinds. */
function bearingOf(row: TableRow): Bearing | undefined {
  return bearingOfWord(row.cell('bearing')) ?? bearingOfWord(row.cell('kind'));
}

function nodeOf(draft: MapDraft, row: TableRow): Omit<MapNode, 'id'> {
  const said = row.cell('kind');
  const kind = nodeKindIds.find((id) => id === said.toLowerCase());
  const [status, confidence] = [row.cell('status'), row.cell('confidence')].map((cell) => cell.toLowerCase());
  const isStatus = nodeStatuses.find((each) => each === status);
  const isConfidence = confidences.find((each) => each === confidence);
  if (isStatus === undefined && status) draft.lose(words.row(row.line), words.unknownStatus(status));
  if (isConfidence === undefined && confidence)
    draft.lose(words.row(row.line), words.unknownConfidence(confidence));
  // A kind that we have no word for says something all the same.
  const other = kind === undefined && bearingOfWord(said) === undefined ? said : '';
  const tags = [...new Set([...row.cell('tags').split(/[;,|]/), other].map((tag) => tag.trim()))].filter(
    (tag) => tag !== '',
  );
  const note = row.cell('note');
  return {
    kind: kind ?? 'claim',
    text: row.cell('text'),
    ...(note !== '' && { note }),
    ...(tags.length > 0 && { tags }),
    ...(isStatus !== undefined && { status: isStatus }),
    ...(isConfidence !== undefined && { confidence: isConfidence }),
  };
}
