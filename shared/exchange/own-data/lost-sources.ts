import { isObject } from '#shared/shape/shape';
import { type JsonRecord, sourceIdsOf } from './own-data';

/**
 * The file without citations of sources that are not in it, and how many those are: other programs may have dropped what
 * we kept for the whole file, or statements may have been copied into a file of their own.
 */
export function withoutLostSources(file: JsonRecord): { readonly file: JsonRecord; readonly lost: number } {
  const known = new Set(sourceIdsOf(file));
  let lost = 0;
  const isKnown = (id: unknown) => typeof id !== 'string' || known.has(id);
  const nodes = recordsIn(file.nodes).map((node) => {
    if (!isObject(node) || !Array.isArray(node.citations)) return node;
    const citations = node.citations.filter((citation) => !isObject(citation) || isKnown(citation.source));
    lost += node.citations.length - citations.length;
    return citations.length === node.citations.length ? node : { ...node, citations };
  });
  const sources = recordsIn(file.sources).map((source) =>
    isObject(source) && Array.isArray(source.derivedFrom)
      ? { ...source, derivedFrom: source.derivedFrom.filter(isKnown) }
      : source,
  );
  return { file: { ...file, nodes, ...(Array.isArray(file.sources) && { sources }) }, lost };
}

function recordsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
