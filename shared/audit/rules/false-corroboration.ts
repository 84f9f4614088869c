import { idAt } from '#shared/graph/graph';
import { groupsSharing } from '#shared/graph/groups-sharing';
import type { Origins } from '#shared/graph/independence';
import { at, itemsOf, rowLength } from '#shared/graph/rows';
import { addTo } from '#shared/model/add-to';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { originsIn } from '../origins';
import { defineRule } from '../rule';
import { quoted, sayingSources } from '../words';

const words = findingWords['false-corroboration'];

/** One support of a claim, and where the evidence beneath it comes from. */
interface Line extends Origins {
  readonly id: string;
}

export const falseCorroboration = defineRule({
  id: 'false-corroboration',
  severity: 'error',
  isWordless: true,
  ...ruleWords['false-corroboration'],
  examples: {
    sound: [
      'E1 cites S1, E2 cites S2, E1 supports C1, E2 supports C1',
      'E1 cites S1, E2 cites S1, E1 supports C1, E2 supports C1',
      'E1 cites S1, E2 cites S2, S2 derives from S1, E1 + E2 supports C1',
      'E1 cites S1, E2 cites S2, S2 derives from S1, E1 supports R1, E2 supports R1',
    ],
    flagged: {
      'E1 cites S1, E2 cites S2, S2 derives from S1, E1 supports C1, E2 supports C1': ['C1'],
      'E1 cites S2, E2 cites S3, S2 derives from S1, S3 derives from S1, E1 supports C2, C2 supports C1, E2 supports C1':
        ['C1'],
      'E1 cites S1, E2 cites S2, E3 cites S3, S2 derives from S1, E1 supports C1, E2 supports C1, E3 supports C1':
        ['C1'],
    },
  },
  *check(context) {
    const { graph, map } = context;
    const beneath = originsIn(context);
    const saySource = sayingSources(map);
    for (const [place, node] of map.nodes.entries()) {
      if (node.kind !== 'claim' || rowLength(graph.net.into, place) < 2) continue;
      const lines = itemsOf(graph.net.into, place)
        .filter((relation) => at(graph.net.attacks, relation) === 0 && beneath.countAt(relation) > 0)
        .map((relation): Line => ({ id: idAt(graph, relation), ...beneath.at(relation) }));
      const disguised = disguisedIn(lines);
      if (disguised === undefined) continue;
      const { root, through, ids } = disguised;
      const numbers = independenceOf(lines);
      yield {
        subject: node.id,
        witness: [...new Set([...ids, ...through, root])],
        message: words.shared(quoted(node), {
          ...numbers,
          sources: nameWords.several(through.map(saySource)),
          root: saySource(root),
          isAmong: through.includes(root),
        }),
        ...(numbers.independent > 1 && { severity: 'warning' }),
      };
    }
  },
});

/** A root that several lines go back to by way of sources that differ: the first one, and the lines. */
function disguisedIn(lines: readonly Line[]) {
  if (lines.length < 2) return undefined;
  const byRoot = new Map<string, Line[]>();
  for (const line of lines) {
    for (const { root } of line.origins) {
      addTo(byRoot, root, line);
    }
  }
  for (const [root, sharing] of byRoot) {
    if (sharing.length < 2) continue;
    const origins = sharing.flatMap((line) => line.origins.filter((origin) => origin.root === root));
    const through = [...new Set(origins.flatMap((origin) => origin.through))];
    if (through.length > 1) return { root, through, ids: sharing.map(({ id }) => id) };
  }
  return undefined;
}

/** How many lines there are that reach a source, and how many of them do not share one; lines of many origins are by themselves. */
function independenceOf(lines: readonly Line[]): { readonly claimed: number; readonly independent: number } {
  const few = lines.filter(({ origins }) => origins.length > 0);
  const many = lines.filter(({ isMany }) => isMany).length;
  const groups = groupsSharing(few, ({ origins }) => origins.map(({ root }) => root));
  return { claimed: few.length + many, independent: groups.length + many };
}
