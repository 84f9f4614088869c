import { xmlName, xmlText } from '#shared/document/xml-text';
import { type Graph, graphOf, relationsFrom, relationsInto } from '#shared/graph/graph';
import { type Labels, label } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { nodeKindOf } from '#shared/model/node-kinds';
import type { Relation } from '#shared/model/relation';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { sourceTitle } from '#shared/model/source';
import { outlineOf, rowsOf } from '#shared/outline/outline';
import { chipWords } from '#shared/words/drawing';
import { statusWords } from '#shared/words/model';
import { webPageWords as words } from '#shared/words/web-page';
import { referenceLine, webAddressOf } from '../citation-lines';

/** What the statement of a node is called in links of the page. */
export function statementAnchor(id: string): string {
  return `s-${xmlName(id)}`;
}

/** Every statement in the order of an outline, with what bears on it, what it bears on, and where it stands. */
export function statementArticles(map: ArgumentMap, labels: Labels): readonly string[] {
  const graph = graphOf(map);
  return rowsOf(outlineOf(map)).flatMap(({ kind, node }) => {
    const told = kind === 'statement' && node !== null ? graph.node(node) : undefined;
    return told ? [articleOf(told, graph, labels)] : [];
  });
}

function articleOf(node: MapNode, graph: Graph, labels: Labels): string {
  const { id, kind, status, confidence, grade, citations = [] } = node;
  const facts = [
    ...(status === undefined || status === 'asserted' ? [] : [statusWords[status]]),
    ...(confidence === undefined ? [] : [chipWords.confidences[confidence]]),
    ...(grade === undefined ? [] : [chipWords.grade(`${grade.reliability}${grade.credibility}`)]),
    words.label[label(labels, id)],
  ];
  const into = relationsInto(graph, id);
  return [
    `<article id="${statementAnchor(id)}" class="${kind}" tabindex="-1">`,
    `<h3><span class="kind">${xmlText(nodeKindOf(kind).label)}</span> ${wordsOf(node)}</h3>`,
    `<p class="facts">${xmlText(facts.join(' · '))}</p>`,
    ...citationList(citations, graph.map),
    ...stepList(
      words.bearings.supportedBy,
      into.filter((relation) => relation.kind === 'support'),
      graph,
    ),
    ...stepList(
      words.bearings.objectedBy,
      into.filter((relation) => relation.kind === 'attack'),
      graph,
    ),
    ...aimList(id, graph),
    '</article>',
  ].join('\n');
}

function citationList(citations: readonly Citation[], { sources }: ArgumentMap): readonly string[] {
  if (citations.length === 0) return [];
  const items = citations.map(({ source, locator, quote }) => {
    const found = findRecord(sources, source);
    const title = found ? sourceTitle(found) : source;
    const place = locator === undefined ? '' : `, ${xmlText(locator)}`;
    const cited = `<a href="#${sourceAnchor(source)}">${xmlText(title)}</a>${place}`;
    return quote === undefined
      ? `<li>${cited}</li>`
      : `<li><blockquote>${plainText(quote.exact)}</blockquote>${cited}</li>`;
  });
  return [`<p class="about">${xmlText(words.quotes)}</p>`, `<ul class="quotes">${items.join('')}</ul>`];
}

function stepList(heading: string, steps: readonly Relation[], graph: Graph): readonly string[] {
  if (steps.length === 0) return [];
  return [
    `<p class="about">${xmlText(heading)}</p>`,
    `<ul>${steps.map((step) => `<li>${stepOf(step, graph)}</li>`).join('')}</ul>`,
  ];
}

function stepOf({ id, premises, warrant }: Relation, graph: Graph): string {
  const links = premises.map((premise) => linkTo(premise, graph)).join(' + ');
  const together = premises.length > 1 ? ` (${xmlText(words.bearings.together)})` : '';
  const because =
    warrant === undefined || warrant.trim() === ''
      ? ''
      : ` <em>${xmlText(words.bearings.because(warrant))}</em>`;
  const onStep = relationsInto(graph, id).map((relation) => {
    const heading = relation.kind === 'attack' ? words.bearings.undercutBy : words.bearings.backedBy;
    const from = relation.premises.map((premise) => linkTo(premise, graph)).join(' + ');
    return `<li>${xmlText(heading)}: ${from}</li>`;
  });
  return `${links}${together}${because}${onStep.length === 0 ? '' : `<ul>${onStep.join('')}</ul>`}`;
}

/** What the statement is for. */
function aimList(id: string, graph: Graph): readonly string[] {
  const items = relationsFrom(graph, id).map(({ kind, target }) => {
    const isSupport = kind === 'support';
    if (graph.node(target)) {
      const verb = isSupport ? words.bearings.supports : words.bearings.objectsTo;
      return `<li>${xmlText(verb)}: ${linkTo(target, graph)}</li>`;
    }
    const verb = isSupport ? words.bearings.backs : words.bearings.undercuts;
    const end = endOf(target, graph);
    return end === undefined ? '' : `<li>${xmlText(verb)}: ${linkTo(end, graph)}</li>`;
  });
  return items.join('') === '' ? [] : [`<ul class="aims">${items.join('')}</ul>`];
}

/** The node that a step leads to in the end; none where steps only lead to each other. */
function endOf(relation: string, graph: Graph): string | undefined {
  const seen = new Set<string>();
  for (let here = relation; !seen.has(here); ) {
    seen.add(here);
    const target = graph.relation(here)?.target;
    if (target === undefined) return undefined;
    if (graph.node(target)) return target;
    here = target;
  }
  return undefined;
}

function linkTo(id: string, graph: Graph): string {
  const node = graph.node(id);
  if (node === undefined) return '';
  const kind = `<span class="kind">${xmlText(nodeKindOf(node.kind).label)}</span>`;
  return `<a href="#${statementAnchor(id)}">${kind} ${wordsOf(node)}</a>`;
}

function wordsOf({ text }: MapNode): string {
  return text.trim() === '' ? xmlText(words.unwritten) : plainText(text);
}

/** Text of the map with its line ends. */
export function plainText(text: string): string {
  return xmlText(text.trim()).replaceAll('\n', '<br>');
}

function sourceAnchor(id: string): string {
  return `src-${xmlName(id)}`;
}

export function sourceList({ sources }: ArgumentMap): readonly string[] {
  if (sources.length === 0) return [`<p>${xmlText(words.noSources)}</p>`];
  return ['<ul class="sources">', ...sources.map(sourceItem), '</ul>'];
}

function sourceItem(source: Source): string {
  const { id, status } = source;
  const address = webAddressOf(source);
  const reference = xmlText(referenceLine(source));
  const linked =
    address === undefined
      ? reference
      : `<a href="${xmlText(address)}" rel="noopener noreferrer">${reference}</a>`;
  const mark =
    status === undefined || status === 'current'
      ? ''
      : ` <strong>(${xmlText(words.statuses[status])})</strong>`;
  return `<li id="${sourceAnchor(id)}">${linked}${mark}</li>`;
}
