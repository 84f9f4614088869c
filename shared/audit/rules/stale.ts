import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';
import { type Source, sourceTitle } from '#shared/model/source';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { retoldBriefsIn } from '../briefs';
import { citingNodes } from '../citing';
import type { AuditContext } from '../context';
import { dataDays, isOlder, issuedDays } from '../dates';
import { defineRule } from '../rule';
import { inQuotes } from '../words';

const words = findingWords.stale;
const { numbers, ...ofRule } = ruleWords.stale;

export const stale = defineRule({
  id: 'stale',
  severity: 'warning',
  isWordless: true,
  ...ofRule,
  numbers: {
    years: { title: numbers.years, usual: 5, min: 0, max: 100 },
    statistics: { title: numbers.statistics, usual: 2, min: 0, max: 100 },
  },
  examples: {
    sound: [
      'E1 cites S1, S1 was issued 2022',
      'S2 is brief, S2 was issued 2012, E1 cites S1, S1 was issued 2008',
      'E1 cites S1, S1 was issued 1996, S1 has type treaty',
      'E1 cites S1, S1 was issued 2001, E1 reads "The programme began in 2001."',
      'E1 cites S1, S1 was issued "n.d."',
      'S1 was issued 1996, E1',
      'S2 is brief, S2 was issued 2026, S2 derives from S1, E1 cites S1, S1 was issued 2012',
    ],
    flagged: {
      'E1 cites S1, S1 was issued 2020': ['S1'],
      'S2 is brief, S2 was issued 2012, E1 cites S1, S1 was issued 2006': ['S1'],
      'E1 cites S1, S1 was issued 2023, S1 has type dataset': ['S1'],
      'E1 cites S1, S1 was issued 2022, S1 covers 2023, E1 is tagged statistics': ['S1'],
      'E1 cites S1, S1 was issued 2023, E1 supports C1 as s1, s1 uses statistics': ['S1'],
      'E1 cites S1, S1 was issued "circa 2001"': ['S1'],
    },
  },
  *check(context, number) {
    const citing = citingNodes(context.map);
    const inStatistics = premisesOfStatistics(context);
    const briefs = retoldBriefsIn(context.map);
    for (const source of context.map.sources) {
      if (briefs.has(source.id) || ageless.has(String(source.csl.type))) continue;
      const data = dataDays(source)?.last;
      const date = data ?? issuedDays(source)?.last;
      if (date === undefined) continue;
      const year = date.slice(0, 4);
      const nodes = citing(source.id).filter((node) => !isAboutThePast(node, year));
      if (nodes.length === 0) continue;
      const years = number(isStatistics(source, nodes, inStatistics) ? 'statistics' : 'years');
      if (!isOlder(date, context.day, years)) continue;
      const say = data === undefined ? words.published : words.data;
      yield {
        subject: source.id,
        witness: [source.id, ...nodes.map(({ id }) => id)],
        message: say(inQuotes(sourceTitle(source)), year, context.day, years),
      };
    }
  },
});

/** Types of CSL for what is itself spoken of, and stays what it was. */
const ageless: ReadonlySet<string> = new Set([
  'bill',
  'classic',
  'collection',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'patent',
  'personal_communication',
  'regulation',
  'speech',
  'standard',
  'treaty',
]);

function isAboutThePast(node: MapNode, year: string): boolean {
  return node.tags?.includes('history') === true || yearsNamedIn(node).includes(year);
}

const yearsNamedIn = oncePer(({ text }: MapNode): readonly string[] =>
  Array.from(text.matchAll(/(?<!\d)\d{4}(?!\d)/gu), ([year]) => year),
);

function isStatistics(
  { csl }: Source,
  nodes: readonly MapNode[],
  inStatistics: ReadonlySet<string>,
): boolean {
  return (
    csl.type === 'dataset' ||
    nodes.some(({ id, tags = [] }) => tags.includes('statistics') || inStatistics.has(id))
  );
}

function premisesOfStatistics({ map }: AuditContext): ReadonlySet<string> {
  return new Set(
    map.relations.filter(({ scheme }) => scheme === 'statistics').flatMap(({ premises }) => premises),
  );
}
