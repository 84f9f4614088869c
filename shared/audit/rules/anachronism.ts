import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { type Source, sourceTitle } from '#shared/model/source';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { briefsIn } from '../briefs';
import { citingNodes } from '../citing';
import type { AuditContext } from '../context';
import { dataDays, dayOfBrief, issuedDays } from '../dates';
import { defineRule } from '../rule';
import { inQuotes, quoted } from '../words';

const words = findingWords.anachronism;

export const anachronism = defineRule({
  id: 'anachronism',
  severity: 'error',
  isWordless: true,
  ...ruleWords.anachronism,
  examples: {
    sound: [
      'S2 is brief, S2 was issued 2012, E1 cites S1, E1 cites S2, S1 was issued 2012-12-31',
      'S2 is brief, S2 was issued 2012, E1 cites S1, S1 was issued 2014',
      'E1 cites S1, S1 was issued 2012, S1 covers 2012',
      'S2 is brief, S2 was issued 2026, S2 first came out 2012, E1 cites S1, E1 cites S2, S1 was issued 2008',
      'S1 was issued 2035',
    ],
    flagged: {
      'S2 is brief, S2 was issued 2012, E1 cites S1, E1 cites S2, S1 was issued 2014': ['S1'],
      'S2 is brief, S2 was issued 2026, S2 first came out 2012, E1 cites S1, E1 cites S2, S1 was issued 2013':
        ['S1'],
      'E1 cites S1, S1 was issued 2012, S1 covers 2013': ['S1'],
      'E1 cites S1, S1 was issued 2035': ['S1'],
    },
  },
  *check(context) {
    const citing = citingNodes(context.map);
    const ofBrief = dayOfBrief(context.map);
    const isOfBrief = fromBriefs(context.map);
    for (const source of context.map.sources) {
      const nodes = citing(source.id);
      if (nodes.length === 0) continue;
      const fault = faultOf(source, nodes.filter(isOfBrief), ofBrief, context);
      if (fault === undefined) continue;
      const { message, witness = nodes } = fault;
      yield { subject: source.id, witness: [source.id, ...witness.map(({ id }) => id)], message };
    }
  },
});

interface Fault {
  readonly message: string;
  readonly witness?: readonly MapNode[];
}

/** `ofBrief` are the statements among those that cite it which the brief makes; `day` is that of the brief. */
function faultOf(
  source: Source,
  ofBrief: readonly MapNode[],
  day: string | undefined,
  { today }: AuditContext,
): Fault | undefined {
  const issued = issuedDays(source);
  const data = dataDays(source);
  if (issued === undefined) return undefined;
  const name = inQuotes(sourceTitle(source));
  if (data !== undefined && data.first > issued.last)
    return { message: words.data(name, yearOf(data.first), yearOf(issued.last)) };
  if (issued.first > today) return { message: words.future(name, issued.first) };
  const [first] = ofBrief;
  if (source.role === 'brief' || first === undefined || day === undefined || issued.first <= day)
    return undefined;
  return {
    message: words.afterBrief(name, yearOf(issued.first), quoted(first), yearOf(day)),
    witness: ofBrief,
  };
}

/** Whether a statement is one that a brief makes. */
function fromBriefs(map: ArgumentMap): (node: MapNode) => boolean {
  const briefs = briefsIn(map);
  return ({ citations = [] }) => citations.some(({ source }) => briefs.has(source));
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}
