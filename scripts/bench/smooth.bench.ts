import type { Page } from '@playwright/test';
import type { ArgumentMap } from '#shared/model/argument-map';
import { buildIfChanged } from '../build.mjs';
import type { Row } from './bench';
import { bigMap } from './big-map';
import { atRest, framesOf, watchFrames, withWindow } from './window';

const rounds = 3;
const sizes = [100, 500, 2000, 10_000];

/** What a hand does to the view, a wheel event in each frame; the bars are ratios to the map of 100 nodes. */
const deeds: readonly {
  readonly name: string;
  readonly bar: number;
  readonly run: (page: Page) => Promise<unknown>;
}[] = [
  { name: 'pan near', bar: 1.5, run: (page) => wheel(page, { x: 40, y: 12 }) },
  { name: 'drag a node', bar: 1.5, run: dragNode },
  { name: 'zoom out to the whole map', bar: 2, run: (page) => wheel(page, { x: 0, y: 12 }, true) },
  { name: 'pan far', bar: 2, run: (page) => wheel(page, { x: 25, y: 10 }) },
  { name: 'zoom in again', bar: 2, run: (page) => wheel(page, { x: 0, y: -12 }, true) },
];

/** Panels, labels and findings come after the map is on the screen. What a hand does is measured when they are there. */
const settling = 'after the first picture';

/** How smooth the window is on large maps, against a small one in the same run. */
async function run(): Promise<readonly Row[]> {
  await buildIfChanged();
  const pooled = new Map<string, number[]>();
  const heaps = new Map<number, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const size of sizes) {
      await withWindow(squareMap(size), async (page) => {
        await page.locator('.node').first().waitFor();
        await watchFrames(page);
        const pool = (name: string, frames: readonly number[]) =>
          pooled.set(`${name} ${size}`, [...(pooled.get(`${name} ${size}`) ?? []), ...frames]);
        await atRest(page);
        pool(settling, await page.evaluate('frames'));
        for (const { name, run: act } of deeds) pool(name, await framesOf(page, () => act(page)));
        heaps.set(size, [...(heaps.get(size) ?? []), await heapOf(page)]);
      });
    }
  }
  return [
    ...sizes.map((size) => longestOf(`${settling}, ${size} nodes`, pooled.get(`${settling} ${size}`) ?? [])),
    ...deeds.flatMap(({ name, bar }) => {
      const small = percentile(pooled.get(`${name} ${sizes[0]}`) ?? [], 0.95);
      return sizes.flatMap((size): Row[] => {
        const frames = pooled.get(`${name} ${size}`) ?? [];
        const p95 = percentile(frames, 0.95);
        // Frames come in steps of the screen, and their lengths are off by some millionths of one.
        const ratio = Number((p95 / small).toFixed(3));
        const measure = `${name}, ${size} nodes`;
        return [
          { measure: `${measure}: frame, 95th percentile`, value: p95, unit: 'ms' },
          ...(size === sizes[0]
            ? []
            : [
                {
                  measure: `${measure}: against 100 nodes`,
                  value: ratio,
                  unit: '×',
                  bar,
                  ok: ratio <= bar,
                },
              ]),
          longestOf(measure, frames),
        ];
      });
    }),
    ...sizes.map(
      (size): Row => ({
        measure: `JavaScript heap, ${size} nodes`,
        value: Math.min(...(heaps.get(size) ?? [])),
        unit: 'MB',
      }),
    ),
  ];
}

function longestOf(measure: string, frames: readonly number[]): Row {
  const longest = Math.max(...frames);
  return { measure: `${measure}: longest frame`, value: longest, unit: 'ms', bar: 100, ok: longest <= 100 };
}

/** As wide as high, so that any part of it fills the window. */
function squareMap(size: number): ArgumentMap {
  const map = bigMap(size, Math.round(1.2 * size), 8);
  const columns = Math.ceil(Math.sqrt(size * 0.7));
  const order = map.view.placements.toSorted((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
  const at = new Map(
    order.map(({ id }, index) => [id, { x: (index % columns) * 280, y: Math.floor(index / columns) * 200 }]),
  );
  const placements = map.view.placements.map(({ id }) => ({ id, at: at.get(id) ?? { x: 0, y: 0 } }));
  return { ...map, view: { ...map.view, placements } };
}

/** One wheel event in each of 60 frames, panning there and back again. In words, since it runs in the page. */
function wheel(page: Page, { x, y }: { readonly x: number; readonly y: number }, zooming = false) {
  return page.evaluate(`(async () => {
    const pane = document.querySelector('.react-flow__pane');
    for (let frame = 0; frame < 60; frame += 1) {
      await new Promise(requestAnimationFrame);
      const way = ${zooming} || frame < 30 ? 1 : -1;
      const by = { deltaX: way * ${x}, deltaY: way * ${y}, ctrlKey: ${zooming} };
      pane.dispatchEvent(new WheelEvent('wheel', { ...by, clientX: 500, clientY: 400, bubbles: true, cancelable: true }));
    }
  })()`);
}

async function dragNode(page: Page): Promise<void> {
  const boxes = await Promise.all((await page.locator('.node').all()).map((node) => node.boundingBox()));
  const box = boxes.find(
    (found) => found && found.x > 200 && found.x < 500 && found.y > 200 && found.y < 400,
  );
  if (!box) throw new Error('No node lies where one can be dragged.');
  const [x, y] = [box.x + 40, box.y + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 30; step += 1) await page.mouse.move(x + 4 * step, y + 2 * step);
  await page.mouse.up();
}

async function heapOf(page: Page): Promise<number> {
  const bytes: number = await page.evaluate('performance.memory.usedJSHeapSize');
  return bytes / 1e6;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const bench = {
  id: 'smooth',
  title: 'Panning, zooming and dragging on large maps, three runs pooled',
  run,
};
