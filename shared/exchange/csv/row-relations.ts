import type { Relation } from '#shared/model/relation';
import { csvWords as words } from '#shared/words/imported-formats';
import type { MapDraft, Reserved } from '../importing/map-draft';
import type { Bearing } from '../plain-outline/label';
import type { TableRow } from './table-rows';

interface Names {
  /** Ids of the nodes that rows became. */
  readonly owners: ReadonlyMap<TableRow, string>;
  readonly nodeNamed: (name: string) => string | undefined;
  readonly bearingOf: (row: TableRow) => Bearing | undefined;
}

/** A step that a row asks for, its ends still as they are written. */
interface Wanted {
  readonly row: TableRow;
  readonly reserved: Reserved;
  readonly kind: Relation['kind'];
  readonly onStep: boolean;
  readonly premises: readonly string[];
  readonly target: string;
}

/** Adds the steps of a table: its rows without text, and what its statements say that they bear on. */
export function rowRelations(draft: MapDraft, rows: readonly TableRow[], names: Names): void {
  const wanted = rows.flatMap((row) => wantedBy(draft, row, names));
  /** Steps by the ids of their rows, and by the statements that they start from. */
  const steps = new Map<string, string>();
  for (const { row, reserved, premises } of wanted)
    for (const name of [row.cell('id'), ...(premises.length === 1 ? premises : [])])
      if (name !== '' && !steps.has(name)) steps.set(name, reserved.reserved);
  let unsaid = 0;
  for (const { row, reserved, kind, onStep, premises, target } of wanted) {
    const node = names.nodeNamed(target);
    const end = onStep ? (steps.get(target) ?? steps.get(node ?? '')) : (node ?? steps.get(target));
    if (end === undefined) {
      draft.lose(words.row(row.line), words.noTarget(target));
      continue;
    }
    const weight = row.cell('weight');
    if (weight !== '' && !isShare(weight)) draft.lose(words.row(row.line), words.noShare(weight));
    if (premises.length === 0) draft.lose(words.row(row.line), words.noPremises);
    else draft.addRelation(reserved, { kind, premises, target: end, ...fieldsOf(row, names) });
    if (names.bearingOf(row) === undefined && row.cell('supports') + row.cell('attacks') === '') unsaid += 1;
  }
  if (unsaid > 0) draft.lose(words.steps, words.readAsSupports(unsaid));
}

function wantedBy(draft: MapDraft, row: TableRow, names: Names): readonly Wanted[] {
  const own = names.owners.get(row);
  const bearing = names.bearingOf(row);
  const wanted = (kind: Relation['kind'], premises: readonly string[], target: string): Wanted => ({
    row,
    reserved: draft.reserve((own === undefined ? row.cell('id') : '') || `r${row.line}`),
    kind,
    onStep: bearing?.onStep === true,
    premises,
    target,
  });
  if (own === undefined)
    return [wanted(bearing?.kind ?? 'support', premisesOf(draft, row, names), row.cell('target'))];
  return [
    ...listed(row.cell('target')).map((target) => wanted(bearing?.kind ?? 'support', [own], target)),
    ...listed(row.cell('supports')).map((target) => wanted('support', [own], target)),
    ...listed(row.cell('attacks')).map((target) => wanted('attack', [own], target)),
  ];
}

/** Linked premises stand in one cell. */
function premisesOf(draft: MapDraft, row: TableRow, { nodeNamed }: Names): readonly string[] {
  const cell = row.cell('premises');
  const whole = nodeNamed(cell.includes(';') ? '' : cell);
  if (whole !== undefined) return [whole];
  return listed(cell).flatMap((name) => {
    const node = nodeNamed(name);
    if (node === undefined) draft.lose(words.row(row.line), words.noPremise(name));
    return node === undefined ? [] : [node];
  });
}

function listed(cell: string): readonly string[] {
  return cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function fieldsOf(row: TableRow, { owners }: Names): Partial<Relation> {
  const weight = row.cell('weight');
  const [scheme, warrant, note] = [
    row.cell('scheme'),
    row.cell('warrant'),
    owners.has(row) ? '' : row.cell('note'),
  ];
  return {
    ...(scheme !== '' && { scheme }),
    ...(warrant !== '' && { warrant }),
    ...(isShare(weight) && { weight: Number(weight) }),
    ...(note !== '' && { note }),
  };
}

function isShare(cell: string): boolean {
  return cell !== '' && Number(cell) >= 0 && Number(cell) <= 1;
}
