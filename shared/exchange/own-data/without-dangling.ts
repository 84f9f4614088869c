import { isObject } from '#shared/shape/shape';
import type { JsonRecord } from './own-data';

/**
 * The file without places, views and waivers of what is no longer in it: whoever takes a statement out of a file that we
 * wrote in another format takes it out of the text or picture, and does not look for it in our data.
 */
export function withoutDangling(file: JsonRecord): JsonRecord {
  const nodes = idsIn(file.nodes);
  const all = new Set([...nodes, ...idsIn(file.relations), ...idsIn(file.sources)]);
  const { waivers, view } = file;
  return {
    ...file,
    ...(Array.isArray(waivers) && {
      waivers: waivers.filter((waiver) => !isObject(waiver) || isAmong(all, waiver.subject)),
    }),
    ...(isObject(view) && { view: viewOf(view, nodes, all) }),
  };
}

function viewOf(view: JsonRecord, nodes: ReadonlySet<string>, all: ReadonlySet<string>): JsonRecord {
  const { positions, collapsed, pinned, saved } = view;
  return {
    ...view,
    ...(isObject(positions) && {
      positions: Object.fromEntries(Object.entries(positions).filter(([id]) => nodes.has(id))),
    }),
    ...(Array.isArray(collapsed) && { collapsed: collapsed.filter((id) => isAmong(nodes, id)) }),
    ...(Array.isArray(pinned) && { pinned: pinned.filter((id) => isAmong(nodes, id)) }),
    ...(Array.isArray(saved) && {
      saved: saved.filter(
        (named) => !isObject(named) || named.chain === undefined || isAmong(all, named.chain),
      ),
    }),
  };
}

function isAmong(ids: ReadonlySet<string>, id: unknown): boolean {
  return typeof id !== 'string' || ids.has(id);
}

function idsIn(records: unknown): ReadonlySet<string> {
  const list: readonly unknown[] = Array.isArray(records) ? records : [];
  return new Set(
    list.flatMap((record) => (isObject(record) && typeof record.id === 'string' ? [record.id] : [])),
  );
}
