import { writeMap } from '#shared/file/write';
import { type Graph, graphOf, withSources } from '#shared/graph/graph';
import { labelsOf } from '#shared/graph/labels';
import { methods } from '#shared/strength/methods';
import { strengthsOf } from '#shared/strength/strength';
import { bigMap } from './big-map';
import { mediansOf } from './times';

/** Medians in milliseconds, all from one run. */
export interface StrengthCosts {
  readonly jsonParse: number;
  readonly strengths: number;
  readonly weighed: number;
}

const map = bigMap(100_000, 120_000);
const text = Buffer.from(writeMap(map)).toString();
const [method] = methods;
if (method === undefined) throw new Error('There is no method to measure.');

/** As far as an index goes, and nothing remembered of it. */
const fresh = (): Graph => withSources(graphOf(map), map.sources);

/** The same with a standard of proof for every claim. */
const weighed = {
  ...map,
  nodes: map.nodes.map((node) =>
    node.kind === 'claim' ? ({ ...node, standard: 'preponderance' } as const) : node,
  ),
};

const costs: StrengthCosts = mediansOf(5, {
  jsonParse: () => JSON.parse(text),
  strengths: () => strengthsOf(fresh(), method),
  weighed: () => labelsOf(withSources(graphOf(weighed), weighed.sources)),
});
process.stdout.write(JSON.stringify(costs));
