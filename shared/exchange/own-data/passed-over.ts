import { describeProblem } from '#shared/file/describe-problem';
import type { Problem } from '#shared/shape/problem';
import { isObject } from '#shared/shape/shape';
import { ownDataWords as words } from '#shared/words/importing';
import type { Loss } from '../exporter';
import type { JsonRecord, OwnData } from './own-data';

/**
 * Our data without the records and fields that are at fault for `problems` of the file that was made with it, and what is
 * lost by that.
 */
export function passedOver(
  { head, nodes, relations }: OwnData,
  file: JsonRecord,
  problems: readonly Problem[],
): { readonly own: OwnData; readonly losses: readonly Loss[] } {
  const faults = problems.map((problem) => faultOf(problem, file));
  const isFaulty = new Set(faults.map(({ at }) => at));
  const without = (records: OwnData['nodes'], field: string) => {
    const faulty = new Set(faults.flatMap((fault) => (fault.field === field ? fault.where : [])));
    return new Map([...records].filter(([id]) => !faulty.has(id)));
  };
  const left = Object.entries(head).flatMap(([field, value]) => {
    if (isFaulty.has(`.${field}`)) return [];
    if (!Array.isArray(value)) return [[field, value] as const];
    return [[field, value.filter((_, place) => !isFaulty.has(`.${field}[${place}]`))] as const];
  });
  return {
    own: {
      head: Object.fromEntries(left),
      nodes: without(nodes, 'nodes'),
      relations: without(relations, 'relations'),
    },
    losses: [...new Map(faults.map(({ at, where, what }) => [at, { where, what }])).values()],
  };
}

interface Fault extends Loss {
  /** Of the top level. */
  readonly field: string;
  /** As a step of a JSON path: the record at fault, or the field where it is no list of records. */
  readonly at: string;
}

const recordPath = /^\$(\.(nodes|relations|sources|waivers)\[(\d+)\]|\.(\w+))/;

function faultOf(problem: Problem, file: JsonRecord): Fault {
  const [start = '', at = '', list, place, only = ''] = recordPath.exec(problem.path) ?? [];
  const records = list === undefined ? undefined : file[list];
  const record: unknown = Array.isArray(records) ? records[Number(place)] : undefined;
  const field = list ?? only;
  const within = { ...problem, path: `$${problem.path.slice(start.length)}` };
  return {
    field,
    at,
    where: isObject(record) && typeof record.id === 'string' ? record.id : field,
    what: words.passedOver(describeProblem(within)),
  };
}
