import { derivationsOf } from '#shared/graph/derivations';
import { type Rows, rowOf } from '#shared/graph/rows';
import { placesTogether, shortestCycle } from '#shared/graph/shortest-cycle';
import { strongComponents } from '#shared/graph/strong-components';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { sayingSources } from '../words';

const words = findingWords['circular-reporting'];

export const circularReporting = defineRule({
  id: 'circular-reporting',
  severity: 'blocker',
  isWordless: true,
  ...ruleWords['circular-reporting'],
  examples: {
    sound: [
      'S3 derives from S2, S2 derives from S1, E1 cites S3',
      'S1 is brief, S1 derives from S2, E1 cites S2',
      'S1 is brief, S2 derives from S1, E1 cites S1',
      'S1 is brief, S2 is brief, S2 derives from S1, E1 cites S2',
    ],
    flagged: {
      'S1 derives from S2, S2 derives from S1, E1 cites S1': ['S1'],
      'S1 derives from S1': ['S1'],
      'S1 is brief, S2 derives from S1, E1 cites S2': ['S2'],
      'S1 is brief, S2 derives from S1, S3 derives from S2, E1 cites S3': ['S2'],
    },
  },
  *check({ map }) {
    const { sources } = map;
    const earlier = derivationsOf(map.sources);
    const isUsed = usedSources(map, earlier);
    const say = sayingSources(map);
    const idOf = (place: number) => sources[place]?.id ?? '';

    const components = strongComponents(earlier);
    const inCircles = new Set<string>();
    for (const places of circlesIn(earlier, components)) {
      const cycle = shortestCycle(earlier, components, { places, starts: places }).map(idOf);
      for (const place of places) inCircles.add(idOf(place));
      const [first = '', ...others] = cycle;
      yield {
        subject: first,
        witness: cycle,
        message: words.circle(say(first), nameWords.several(others.map(say))),
        ...(!places.some((place) => isUsed.has(place)) && { severity: 'warning' }),
      };
    }

    for (const [place, { id, role }] of sources.entries()) {
      if (role === 'brief' || inCircles.has(id) || !isUsed.has(place)) continue;
      const brief = rowOf(earlier, place).find((from) => sources[from]?.role === 'brief');
      if (brief === undefined) continue;
      yield {
        subject: id,
        witness: [id, idOf(brief)],
        message: words.brief(say(id), say(idOf(brief))),
      };
    }
  },
});

/** Places of sources that reach themselves. */
function circlesIn(earlier: Rows, components: Int32Array): readonly (readonly number[])[] {
  const together = placesTogether(components);
  const known = new Set(together.flat());
  const alone = [...components.keys()].filter(
    (place) => !known.has(place) && rowOf(earlier, place).includes(place),
  );
  return [...together, ...alone.map((place) => [place])];
}

/** Places of the sources that a statement cites, and of all that they derive from. */
function usedSources({ nodes, sources }: ArgumentMap, earlier: Rows): ReadonlySet<number> {
  const places = new Map(sources.map(({ id }, place) => [id, place]));
  const used = new Set<number>();
  for (const { citations = [] } of nodes) {
    for (const { source } of citations) {
      const place = places.get(source);
      if (place !== undefined) used.add(place);
    }
  }
  // The set is walked while it grows.
  for (const place of used) for (const from of rowOf(earlier, place)) used.add(from);
  return used;
}
