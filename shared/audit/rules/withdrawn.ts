import { recommendations, withSources } from '#shared/graph/graph';
import { label, labelsOf } from '#shared/graph/labels';
import { standingOf } from '#shared/graph/standing';
import type { ArgumentMap } from '#shared/model/argument-map';
import { putRecord } from '#shared/model/sorted-records';
import { type Source, type SourceStatus, sourceTitle } from '#shared/model/source';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { citingNodes } from '../citing';
import type { AuditContext } from '../context';
import { defineRule } from '../rule';
import { inQuotes } from '../words';

const words = findingWords.withdrawn;

/** For each of so many sources all labels are worked out anew. */
const most = 20;

export const withdrawn = defineRule({
  id: 'withdrawn',
  severity: 'blocker',
  isWordless: true,
  ...ruleWords.withdrawn,
  examples: {
    sound: ['E1 cites S1', 'S1 is retracted', 'E1 cites S1, S2 derives from S1, S2 is retracted'],
    flagged: {
      'E1 cites S1, S1 is retracted': ['S1'],
      'E1 cites S1, E1 supports R1, S1 is withdrawn': ['S1'],
      'E1 cites S2, S2 derives from S1, S1 is superseded': ['S1'],
    },
  },
  *check(context) {
    const { map, say } = context;
    const used = usedSources(map);
    let asked = 0;
    for (const source of map.sources) {
      const { id, status = 'current' } = source;
      if (status === 'current' || !used.has(id)) continue;
      const sentence = words[status](inQuotes(sourceTitle(source)));
      if (status === 'superseded') {
        yield { subject: id, witness: [id], message: sentence, severity: 'warning' };
        continue;
      }
      asked += 1;
      const changed = asked > most ? [] : changedWithout(context, source);
      const message =
        changed.length === 0
          ? sentence
          : words.changes(sentence, nameWords.several(changed.map(say)), changed.length);
      yield { subject: id, witness: [id, ...changed], message };
    }
  },
});

/** What is cited, and what that derives from. */
function usedSources({ nodes, sources }: ArgumentMap): ReadonlySet<string> {
  const origins = new Map(sources.map(({ id, derivedFrom = [] }) => [id, derivedFrom]));
  const used = new Set(nodes.flatMap(({ citations = [] }) => citations.map(({ source }) => source)));
  // The set is walked while it grows.
  for (const id of used) for (const origin of origins.get(id) ?? []) used.add(origin);
  return used;
}

/** Ids of the recommendations whose label would be another if the source were current. */
function changedWithout({ map, graph, labels }: AuditContext, source: Source): readonly string[] {
  const current: SourceStatus = 'current';
  const sources = putRecord(map.sources, { ...source, status: current });
  // Evidence that has another source as well stands as it is, and needs no labels to be worked out.
  const falls = citingNodes(map)(source.id).some(
    (node) => standingOf(map, node, labels.orphans) === 'withdrawn',
  );
  if (!falls) return [];
  // Statements and steps are the same, so the graph is as it was but for the map in it.
  const otherwise = labelsOf(withSources(graph, sources), labels.orphans);
  return recommendations(graph)
    .map(({ id }) => id)
    .filter((id) => label(otherwise, id) !== label(labels, id));
}
