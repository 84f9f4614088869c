import { fileOf } from '#shared/file/map-file';
import type { ArgumentMap } from '#shared/model/argument-map';
import { isObject } from '#shared/shape/shape';

/** Of JSON, of which nothing has been checked. */
export type JsonRecord = { readonly [field: string]: unknown };

/** What a file of another format holds of a map that we wrote into it, where the format has room for data of others. */
export interface OwnData {
  /** The top level of a map file, without nodes and relations. */
  readonly head: JsonRecord;
  /** By the ids that the nodes have once they are imported. */
  readonly nodes: ReadonlyMap<string, JsonRecord>;
  readonly relations: ReadonlyMap<string, JsonRecord>;
}

/** What to write beside the nodes and relations of a map, so that all of it is there again; as its file has it. */
export function headOf(map: ArgumentMap): JsonRecord {
  const { format: _format, nodes: _nodes, relations: _relations, ...head } = fileOf(map);
  return head;
}

/** Ids that are taken by what no other program shows. */
export function sourceIdsOf({ sources }: JsonRecord): readonly string[] {
  const list: readonly unknown[] = Array.isArray(sources) ? sources : [];
  return list.flatMap((source) => (isObject(source) && typeof source.id === 'string' ? [source.id] : []));
}
