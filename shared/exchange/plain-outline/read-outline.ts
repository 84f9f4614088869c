import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import type { Label } from './label';
import { signsOfNoText } from './notation';
import { type OutlineItem, outlineItems } from './outline-items';
import { readLabel } from './read-label';
import { citedIn, splitSources } from './read-sources';

/**
 * The argument in any text: its statements as nodes, each a support of the one that it lies under. Only a word or
 * sign of its own makes an objection ("Objection:", "Con:", "(-)"): a dash is an ordinary bullet, and prose that
 * begins with "But" is prose. What `writeOutline` writes reads back. The map has no places, and ids of no meaning.
 */
export function readOutline(text: string): ArgumentMap {
  const { body, sources } = splitSources(plainLines(text));
  const sourceIds = new Set(sources.map(({ id }) => id));
  const draft: Draft = { nodes: new Map(), relations: [], byText: new Map(), awaited: new Set() };
  const path: Entry[] = [];
  for (const item of outlineItems(body)) {
    const above = path[item.depth - 1];
    path.length = item.depth;
    path.push(added(draft, readItem(item, above, sourceIds), above));
  }
  const { nodes, relations } = draft;
  return {
    ...emptyMap(''),
    nodes: [...nodes.values()],
    relations: soundOnes(relations, nodes),
    sources,
  };
}

/** What has been read so far. Nodes and relations are in the order of the text, and so of their ids. */
interface Draft {
  readonly nodes: Map<string, MapNode>;
  readonly relations: Relation[];
  /** The last node that said this. */
  readonly byText: Map<string, string>;
  /** Nodes that were referred to, and are told later. */
  readonly awaited: Set<string>;
}

/** Something that further items can lie under. */
interface Entry {
  /** Groups have none. */
  readonly node?: string;
  readonly relation?: string;
  /** Linked premises that are still being gathered. */
  readonly premises?: string[];
}

/** Puts an item into the draft, bearing on the one that it lies under. */
function added(draft: Draft, item: Read, above: Entry | undefined): Entry {
  if (above === undefined) return { node: nodeOf(draft, item) };
  if (above.premises && item.label.bearing === undefined) {
    const node = nodeOf(draft, item);
    above.premises.push(node);
    return { node, ...(above.relation !== undefined && { relation: above.relation }) };
  }
  const relation = { id: idOf('r', draft.relations.length), ...bearingOf(item.label, above) };
  if (item.label.isGroup) {
    const premises: string[] = [];
    draft.relations.push({ ...relation, premises });
    return { relation: relation.id, premises };
  }
  const node = nodeOf(draft, item);
  draft.relations.push({ ...relation, premises: [node] });
  return { node, relation: relation.id };
}

/** The node that an item stands for: a new one, or the one that it says is told before or later. */
function nodeOf({ nodes, byText, awaited }: Draft, { isTold, words, kind, citations }: Read): string {
  const known = byText.get(words);
  if (known !== undefined && isTold) return known;
  const id = known !== undefined && awaited.delete(known) ? known : idOf('n', nodes.size);
  if (isTold) awaited.add(id);
  nodes.set(id, { id, kind, text: words, ...(citations.length > 0 && { citations }) });
  byText.set(words, id);
  return id;
}

/** An item as it says of itself. */
interface Read {
  readonly label: Label;
  readonly kind: MapNode['kind'];
  readonly words: string;
  readonly citations: readonly Citation[];
  readonly isTold: boolean;
}

function readItem({ text }: OutlineItem, above: Entry | undefined, sources: ReadonlySet<string>): Read {
  const { label, words } = readLabel(text);
  // On top there is nothing to bear on: then the word belongs to the text.
  const isOwn = above !== undefined || label.bearing === undefined;
  const { text: said, citations, isTold } = citedIn(isOwn ? words : text, sources);
  return {
    label: isOwn ? label : { isGroup: false },
    kind: (isOwn ? label.nodeKind : undefined) ?? 'claim',
    words: signsOfNoText.includes(said) ? '' : said,
    citations,
    isTold,
  };
}

/** What does not say how it bears supports the statement above, or in a group the step that the group takes. */
function bearingOf({ bearing }: Label, { node, relation }: Entry): Pick<Relation, 'kind' | 'target'> {
  const onStep = bearing?.onStep === true || node === undefined;
  return { kind: bearing?.kind ?? 'support', target: (onStep ? relation : node) ?? node ?? '' };
}

/** Groups that nothing was gathered for go, with what ends on them; a premise that came twice counts once. */
function soundOnes(relations: readonly Relation[], nodes: ReadonlyMap<string, MapNode>): readonly Relation[] {
  const sound = new Map<string, Relation>();
  // What a relation ends on stands before it in the text, and so in the list.
  for (const relation of relations) {
    const { id, target } = relation;
    const premises = [...new Set(relation.premises)];
    const isSound = premises.length > 0 && !premises.includes(target);
    if (isSound && (nodes.has(target) || sound.has(target))) sound.set(id, { ...relation, premises });
  }
  return [...sound.values()];
}

/** In the order of the text, which is that of ids. */
function idOf(prefix: string, index: number): string {
  return `${prefix}${String(index + 1).padStart(7, '0')}`;
}

/** With one sort of line ends, and without what cannot be seen. */
function plainLines(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ');
}
