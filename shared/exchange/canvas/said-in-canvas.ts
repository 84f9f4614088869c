import { isObject } from '#shared/shape/shape';
import type { JsonRecord } from '../own-data/own-data';
import type { Said } from '../own-data/with-own-data';

/** Cards and lines say what is stated, of which kind things are and what leads where; and what else came to them since. */
export const saidInCanvas: Said = {
  node: ({ kind, text, tags: more = [], ...node }, kept) => ({
    kind,
    text,
    // A grade is of evidence only.
    ...(kind !== kept.kind && kind !== 'evidence' && { grade: undefined }),
    ...(more.length > 0 && { tags: withMore(kept.tags, more) }),
    ...carried(node, kept),
  }),
  relation: ({ kind, premises, target, ...relation }, kept) => ({
    kind,
    premises,
    target,
    ...carried(relation, kept),
  }),
};

function withMore(kept: unknown, more: readonly string[]): readonly unknown[] {
  const tags: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return [...tags, ...more.filter((tag) => !tags.includes(tag))];
}

function carried(record: object, kept: JsonRecord): { readonly canvas?: object } {
  const { canvas }: { readonly canvas?: unknown } = record;
  return isObject(canvas) ? { canvas: { ...(isObject(kept.canvas) && kept.canvas), ...canvas } } : {};
}
