import { wordsOf } from '#shared/account/names';
import { gradeInWords, remarksOn } from '#shared/account/remarks';
import {
  type Block,
  type Inline,
  inline,
  type ListItem,
  paragraph,
  plainHeading,
  quiet,
  strong,
} from '#shared/document/text-document';
import { reasonsOf } from '#shared/graph/explain';
import { label } from '#shared/graph/labels';
import type { MapNode } from '#shared/model/map-node';
import { nodeKindOf } from '#shared/model/node-kinds';
import { findRecord } from '#shared/model/sorted-records';
import type { OutlineRow } from '#shared/outline/outline';
import { chainEndOf } from '#shared/trace/chain-end';
import { accountWords } from '#shared/words/account';
import { capitalised } from '#shared/words/capitalised';
import { markWords } from '#shared/words/marks';
import { reportWords as words } from '#shared/words/report';
import { citationNote } from './citation-note';
import { linkTo, numbersIn, placeOf } from './names';
import type { Chapter } from './numbers';
import type { Report } from './report';

/** The argument: a chapter for each recommendation, then for whatever else bears on nothing. */
export function argumentBlocks(report: Report): readonly Block[] {
  const { chapters } = report.outline;
  const isRest = ({ root, isContinued }: Chapter) =>
    !isContinued && nodeOf(report, root)?.kind !== 'recommendation';
  const hasRecommendations = chapters.some((chapter) => !chapter.isContinued && !isRest(chapter));
  const firstOfRest = hasRecommendations ? chapters.find(isRest) : undefined;
  return chapters.flatMap((chapter) => [
    ...(chapter === firstOfRest ? [plainHeading(1, words.headings.rest)] : []),
    ...chapterBlocks(report, chapter),
  ]);
}

function chapterBlocks(report: Report, chapter: Chapter): readonly Block[] {
  const { root, rows, number, isContinued } = chapter;
  const items = rows.map((row) => itemOf(report, row));
  const list: readonly Block[] = items.length === 0 ? [] : [{ kind: 'list', items }];
  const node = nodeOf(report, root);
  const level = !isContinued && node?.kind === 'recommendation' ? 1 : 2;
  const heading = (text: string): Block => ({ kind: 'heading', level, number, text, name: placeOf(number) });
  if (node === undefined) return [heading(words.headings.steps), ...list];
  const text = wordsOf(node);
  if (isContinued) return [heading(words.headings.continued(report.outline.numberOf(root), text)), ...list];
  const named = accountWords.named(nodeKindOf(node.kind).label, text);
  return [heading(named), standing(report, node), ...list];
}

/** How the statement of a chapter stands and why, what its author says of it, and where it stands in sources. */
function standing(report: Report, node: MapNode): Block {
  const { graph, labels, quotes } = report;
  const reasons = capitalised(reasonsOf(graph, labels, node.id, numbersIn(report)));
  const its = { node, end: chainEndOf(graph, node, quotes.orphans) };
  return paragraph(
    strong(words.status),
    words.standing(markWords.standing[label(labels, node.id)], reasons),
    quiet(remarksOn(its, gradeOf(node))),
    ...citationNote(report, node),
  );
}

function itemOf(report: Report, row: OutlineRow): ListItem {
  const number = report.outline.numberOf(row);
  return { depth: number.split('.').length - 2, number, text: lineOf(report, row), name: placeOf(number) };
}

function lineOf(report: Report, row: OutlineRow): Inline {
  const { map, graph, labels, quotes, outline } = report;
  const node = nodeOf(report, row);
  const warrant = findRecord(map.relations, row.relation ?? '')?.warrant?.trim() ?? '';
  const because = row.bears === 'together' || warrant === '' ? '' : accountWords.because(`“${warrant}”`);
  const bearing = row.bears === null ? '' : accountWords.bearings[row.bears];
  if (node === undefined) return inline(strong(accountWords.together(bearing)), quiet(because), ':');
  const { label: named, noun } = nodeKindOf(node.kind);
  const lead = row.bears === 'together' ? named : words.bearing(bearing, noun);
  const opening = inline(strong(lead), quiet(because), ': ');
  if (row.kind === 'reference') return inline(...opening, wordsOf(node), ' ', ...toldAt(report, node));
  const continued = outline.continuedAt(row);
  const more = [...gradeOf(node), ...(continued === undefined ? [] : [words.continuedAt(continued)])];
  const its = { node, label: label(labels, node.id), end: chainEndOf(graph, node, quotes.orphans) };
  return inline(...opening, wordsOf(node), quiet(remarksOn(its, more)), ...citationNote(report, node));
}

function toldAt(report: Report, node: MapNode): Inline {
  const { before, after } = words.toldAt;
  return inline(quiet(before), linkTo(report, node.id), quiet(after));
}

function gradeOf(node: MapNode): readonly string[] {
  const grade = gradeInWords(node);
  return grade === '' ? [] : [grade];
}

function nodeOf({ graph }: Report, { node }: OutlineRow): MapNode | undefined {
  return node === null ? undefined : graph.node(node);
}
