import { writeMap } from '#shared/file/write';
import { circularSupports } from '#shared/graph/circular-supports';
import { type Graph, graphOf, withSources } from '#shared/graph/graph';
import { labelsOf } from '#shared/graph/labels';
import { bigMap } from './big-map';
import { mediansOf } from './times';

/** Medians in milliseconds, all from one run. */
export interface LabelsCosts {
  readonly jsonParse: number;
  readonly index: number;
  readonly labels: number;
  readonly circles: number;
}

const map = bigMap(100_000, 120_000);
const text = Buffer.from(writeMap(map)).toString();

/** As far as an index goes, and nothing remembered of it. */
const fresh = (): Graph => withSources(graphOf(map), map.sources);

const costs: LabelsCosts = mediansOf(9, {
  jsonParse: () => JSON.parse(text),
  index: () => graphOf({ ...map, sources: [...map.sources] }),
  labels: () => labelsOf(fresh()),
  circles: () => circularSupports(fresh()),
});
process.stdout.write(JSON.stringify(costs));
