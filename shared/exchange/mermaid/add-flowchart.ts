import { addTo } from '#shared/model/add-to';
import type { MapNode } from '#shared/model/map-node';
import { nodeKindIds } from '#shared/model/node-kinds';
import { mermaidWords as words } from '#shared/words/imported-formats';
import { bearingOfWord } from '../bearing-word';
import { type Arrow, addArrows } from '../importing/add-arrows';
import type { MapDraft } from '../importing/map-draft';
import { sourceAtAddress } from '../web-address';
import type { Flowchart, Link, Vertex } from './flowchart';

/** Adds a flowchart: what an arrow comes from bears on what it points to, as its label says, else as a support. */
export function addFlowchart(draft: MapDraft, chart: Flowchart): void {
  const tags = tagsOf(chart);
  const nodes = new Map<string, string>();
  const titles = new Map(chart.groups.toReversed().map(({ id, title }) => [id, title]));
  for (const vertex of chart.vertices.values()) {
    // A link may end on a group, which then is a statement of its own.
    const title = vertex.text === vertex.id ? titles.get(vertex.id) : undefined;
    const node = draft.addNode(vertex.id, nodeOf(vertex, title, tags.get(vertex.id) ?? []));
    nodes.set(vertex.id, node);
    const csl = vertex.url === undefined ? null : sourceAtAddress(vertex.url);
    if (csl !== null) draft.cite(node, { source: draft.addSource('', { csl }) });
    else if (vertex.url !== undefined) draft.lose(node, words.noAddress(vertex.url));
  }
  addLinks(draft, chart.links, nodes);
  if (chart.groups.length > 0) draft.lose(words.groups, words.groupsAreTags(chart.groups.length));
  if (chart.unread > 0) draft.lose(words.appearance, words.leftOut(chart.unread));
}

function addLinks(draft: MapDraft, links: readonly Link[], nodes: ReadonlyMap<string, string>): void {
  const arrows: Arrow[] = [];
  const counts = { unsaid: 0, crosses: 0, undirected: 0, bothWays: 0, hidden: 0 };
  for (const { from, to, label, end, isBothWays } of links) {
    const [premise = '', target = ''] = [nodes.get(from), nodes.get(to)];
    if (end === 'hidden') {
      counts.hidden += 1;
      continue;
    }
    const said = bearingOfWord(label);
    if (said === undefined)
      counts[end === 'cross' ? 'crosses' : end === 'none' ? 'undirected' : 'unsaid'] += 1;
    const kind = said?.kind ?? (end === 'cross' ? 'attack' : 'support');
    const note = said === undefined && label !== '' && { note: label };
    const fields = { kind, onStep: said?.onStep === true, ...note };
    arrows.push({ ...fields, from: premise, to: target });
    if (!isBothWays) continue;
    counts.bothWays += 1;
    arrows.push({ ...fields, from: target, to: premise });
  }
  addArrows(draft, arrows);
  for (const sort of ['unsaid', 'crosses', 'undirected', 'bothWays', 'hidden'] as const)
    if (counts[sort] > 0) draft.lose(words.links, words[sort](counts[sort]));
}

/** The titles of the groups that each vertex stands in. */
function tagsOf({ groups }: Flowchart): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const { title, members } of groups) {
    const tag = title.replace(/\s+/g, ' ').trim();
    for (const id of tag === '' ? [] : members) {
      addTo(tags, id, tag);
    }
  }
  return tags;
}

function nodeOf(
  { text, classes }: Vertex,
  title: string | undefined,
  groups: readonly string[],
): Omit<MapNode, 'id'> {
  const kind = nodeKindIds.find((id) => classes.has(id));
  const tags = [...new Set([...groups, ...[...classes].filter((name) => name !== kind)])].filter(
    (tag) => tag !== '',
  );
  return { kind: kind ?? 'claim', text: title ?? text, ...(tags.length > 0 && { tags }) };
}
