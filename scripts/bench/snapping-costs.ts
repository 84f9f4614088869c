import { createSurvey } from '../../renderer/canvas/map-geometry';
import { beginSnapping } from '../../renderer/canvas/snapping/snapping-drag';
import { seenThrough } from '../../renderer/canvas/visible-slice';
import { testWorkspace } from '../../tests/support/test-workspace';
import { bigMap } from './big-map';
import { mediansOf } from './times';

/** Medians in milliseconds of what snapping adds to one move of a drag, by the zoom. */
export type SnappingCosts = Readonly<Record<'1' | '0.5' | '0.25', number>>;

const map = bigMap(10_000, 12_000);
const middle = map.view.placements.find(({ at }) => at.x > 40_000 && at.y > 1800);
if (middle === undefined) throw new Error('The map has no middle.');

const workspace = testWorkspace({ map });
const canvas = { survey: createSurvey() };

/** Half a second of a drag with the pointer in the middle of a window of usual size. */
function movesAt(zoom: number): () => void {
  const { x, y } = middle?.at ?? { x: 0, y: 0 };
  const viewport = { x: 640 - x * zoom, y: 400 - y * zoom, zoom };
  const seen = () => seenThrough(viewport, { width: 1280, height: 800 });
  const tools = { workspace, canvas, seen, flow: { getZoom: () => zoom } };
  const drag = beginSnapping(tools, new Set([middle?.id ?? '']));
  return () => {
    for (let step = 0; step < moves; step += 1) {
      drag.moveTo({ x: step * 3, y: step * 2 });
      drag.now();
    }
  };
}

const moves = 30;
const costs = mediansOf(25, { 1: movesAt(1), 0.5: movesAt(0.5), 0.25: movesAt(0.25) });
process.stdout.write(
  JSON.stringify(Object.fromEntries(Object.entries(costs).map(([zoom, cost]) => [zoom, cost / moves]))),
);
