import { wordsOf } from '#shared/account/names';
import { summarised } from '#shared/audit/totals';
import { type Block, type Inline, inline, paragraph, quiet } from '#shared/document/text-document';
import { cone } from '#shared/graph/cone';
import { type Label, label } from '#shared/graph/labels';
import type { MapNode } from '#shared/model/map-node';
import { nodeKinds } from '#shared/model/node-kinds';
import { signOfCitation } from '#shared/review/citation-sign';
import { isQuiet } from '#shared/review/quote-sign';
import { traceOf } from '#shared/trace/trace';
import { capitalised } from '#shared/words/capitalised';
import { markWords } from '#shared/words/marks';
import { count } from '#shared/words/numbers';
import { reportWords as words } from '#shared/words/report';
import { linkTo } from './names';
import type { Report } from './report';

/** How the argument stands, in numbers and recommendation by recommendation. */
export function summaryBlocks(report: Report): readonly Block[] {
  const advised = report.statements.filter(({ kind }) => kind === 'recommendation');
  const { recommendation, status, chain, errors } = words.table;
  return [
    { kind: 'facts', facts: factsOf(report, advised) },
    ...(advised.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            head: [recommendation, status, chain, errors],
            widths: [11, 3, 6, 3],
            rows: advised.map((node) => rowOf(report, node)),
          },
        ]),
    paragraph(quiet(words.legend)),
  ];
}

function factsOf(
  report: Report,
  advised: readonly MapNode[],
): readonly (readonly [name: string, value: Inline])[] {
  const { statements, outline, sources, cited } = report;
  const kinds = nodeKinds.flatMap(({ id, counted }) => {
    const number = statements.filter(({ kind }) => kind === id).length;
    return number === 0 ? [] : [counted(number)];
  });
  const { facts } = words;
  return [
    [facts.argument, inline(words.argument(kinds, outline.steps.size))],
    [facts.recommendations, inline(words.standings(standingsOf(report, advised)))],
    [facts.objections, inline(objectionsIn(report))],
    [facts.sources, inline(words.sources(sources.length, cited.size))],
    [facts.passages, inline(quotationsIn(report))],
    [facts.findings, inline(`${capitalised(findingsIn(report))}.`)],
  ];
}

const labels: readonly Label[] = ['IN', 'OUT', 'UNDEC'];

function standingsOf(report: Report, nodes: readonly MapNode[]) {
  return labels.flatMap((its) => {
    const number = nodes.filter(({ id }) => label(report.labels, id) === its).length;
    return number === 0 ? [] : [{ number, label: markWords.standing[its] }];
  });
}

function objectionsIn(report: Report): string {
  const { map, outline } = report;
  const attacks = map.relations.filter(({ id, kind }) => kind === 'attack' && outline.steps.has(id));
  const those = (its: Label) => attacks.filter(({ id }) => label(report.labels, id) === its).length;
  return words.objections(attacks.length, those('OUT'), those('IN'), those('UNDEC'));
}

function quotationsIn({ map, statements }: Report): string {
  const signs = statements.flatMap((node) =>
    (node.citations ?? []).flatMap(({ quote }, index) =>
      quote === undefined ? [] : [signOfCitation(map, node, index)],
    ),
  );
  return words.passages(signs.length, signs.filter((sign) => sign !== undefined && !isQuiet(sign)).length);
}

function findingsIn({ findings }: Report): string {
  const summary = { info: 0, warning: 0, error: 0, blocker: 0 };
  for (const { severity } of findings) summary[severity] += 1;
  return summarised({ version: 1, findings, summary });
}

function rowOf(report: Report, node: MapNode): readonly Inline[] {
  return [
    inline(linkTo(report, node.id), ' ', wordsOf(node)),
    inline(markWords.standing[label(report.labels, node.id)]),
    inline(chainOf(report, node)),
    inline(count(errorsBeneath(report, node))),
  ];
}

function chainOf({ map }: Report, { id }: MapNode): string {
  const { isComplete = false, gaps = [] } = traceOf(map, id) ?? {};
  if (isComplete) return gaps.length === 0 ? words.chain.complete : words.chain.gaps(gaps.length);
  return gaps.length === 0 ? words.chain.circle : words.chain.broken(gaps.length);
}

/** What the audit calls an error in anything that bears on a statement, its sources among it. */
function errorsBeneath({ graph, findings }: Report, { id }: MapNode): number {
  const subjects = new Set(cone(graph, id));
  for (const each of [...subjects])
    for (const { source } of graph.node(each)?.citations ?? []) subjects.add(source);
  return findings.filter(
    ({ subject, severity, waived }) =>
      !waived && (severity === 'error' || severity === 'blocker') && subjects.has(subject),
  ).length;
}
