import { writeMap } from '#shared/file/write';
import { graphOf } from '#shared/graph/graph';
import { outlineOf } from '#shared/outline/outline';
import { bigMap } from './big-map';
import { mediansOf } from './times';

/** Medians in milliseconds, all from one run. */
export interface OutlineCosts {
  readonly jsonParse: number;
  readonly outline: number;
}

const map = bigMap(10_000, 12_000);
const text = Buffer.from(writeMap(map)).toString();

// The window has drawn the map before anybody can open its outline, so it is indexed.
graphOf(map);

const costs: OutlineCosts = mediansOf(25, {
  jsonParse: () => JSON.parse(text),
  outline: () => outlineOf(map),
});
process.stdout.write(JSON.stringify(costs));
