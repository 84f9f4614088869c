import { removeItems } from '#shared/edit/remove';
import { writeMap } from '#shared/file/write';
import { graphOf } from '#shared/graph/graph';
import { labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { atOnce } from '#shared/model/in-steps';
import { sketch } from '#shared/model/sketch';
import { type CandidateSort, candidateSorts } from '#shared/whatif/candidates';
import { cutSetsInSteps } from '#shared/whatif/cut-sets';
import { ledgerOf } from '#shared/whatif/ledger-of';
import { singlePointsOf, singleStepsOf } from '#shared/whatif/single-points';
import { bigMap, sourced } from './big-map';
import { median, timeOf } from './times';

/** Medians in milliseconds, all from one run. */
export interface CutSetsCosts {
  /** Of a recommendation with 200 leaves: the slowest of several shapes, by sort, for cuts of up to three. */
  readonly slowest: Readonly<Record<CandidateSort, { readonly shape: string; readonly time: number }>>;
  /** The books, and the single points and single steps of all recommendations, of 1,000, 10,000 and 100,000 nodes. */
  readonly growth: readonly {
    readonly nodes: number;
    readonly parse: number;
    readonly ledger: number;
    readonly single: number;
    readonly steps: number;
  }[];
}

/** 200 leaves in lines of support that each need all of `linked` leaves, over an intermediate claim each. */
function lines(linked: number, objections = false): string {
  const count = 200 / linked;
  return Array.from({ length: count }, (_, line) => {
    const leaves = Array.from({ length: linked }, (_, leaf) => `E${line}-${leaf}`);
    const cited = leaves.map((leaf, index) => `${leaf} cites S${(line * 7 + index) % 61}`);
    const answered = objections ? [`E${line}-0 attacks R9 as a${line}`, `E${line}-1 attacks a${line}`] : [];
    return [`${leaves.join(' + ')} supports C${line}`, `C${line} supports R1`, ...cited, ...answered].join(
      ', ',
    );
  }).join(', ');
}

/** A tree of claims in which every other level needs both of two, the others one of two: 256 leaves. */
function tree(depth: number, id: string): string {
  if (depth === 0)
    return `${id} cites S${id.length * 31 + (Number.parseInt(id.slice(-5).replace(/\D/g, '') || '0', 10) % 59)}`;
  const kids = ['0', '1'].map((bit) => `${depth === 1 ? 'E' : 'C'}${id.slice(1)}${bit}`);
  const [one = '', other = ''] = kids;
  const step =
    depth % 2 === 0 ? `${one} + ${other} supports ${id}` : `${one} supports ${id}, ${other} supports ${id}`;
  return [step, ...kids.map((kid) => tree(depth - 1, kid))].join(', ');
}

const authors = Array.from({ length: 61 }, (_, index) => `S${index} is by "A${index % 40}"`).join(', ');
const shapes: Readonly<Record<string, string>> = {
  'all 200 linked': lines(200),
  '2 lines of 100': lines(100),
  '4 lines of 50': lines(50),
  '10 lines of 20': lines(20),
  '40 lines of 5': lines(5),
  '4 lines of 50 with objections that are answered': lines(50, true),
  '10 lines of 20, judged by weight': `${lines(20)}, R1 needs preponderance, E9 attacks R1 as a9, a9 weighs 0.4`,
  '200 lines of 1': lines(1),
  'a tree of 256 leaves': tree(8, 'R1'),
};

const slowest = Object.fromEntries(
  candidateSorts.map((by) => {
    const times = Object.entries(shapes).map(([shape, text]) => {
      const map = sketch(`${text}, ${authors}`);
      return { shape, time: median([1, 2, 3].map(() => timeOfCuts(map, by))) };
    });
    return [by, times.reduce((one, other) => (other.time > one.time ? other : one))];
  }),
) as CutSetsCosts['slowest']; // One entry for each sort.

function timeOfCuts(map: ArgumentMap, by: CandidateSort): number {
  const fresh = { ...map };
  const labels = labelsOf(graphOf(fresh));
  return timeOf(() => atOnce(cutSetsInSteps(labels, 'R1', { by, maxSize: 3 })));
}

const growth = [1000, 10_000, 100_000].map((nodes) => {
  const map = sourced(bigMap(nodes, nodes * 1.2));
  const text = Buffer.from(writeMap(map)).toString();
  const rounds = [1, 2, 3].map((round) => {
    // A step less each time, so that nothing of the structure is known.
    const labels = labelsOf(graphOf(removeItems([map.relations[round]?.id ?? ''])(map)));
    return {
      parse: timeOf(() => JSON.parse(text)),
      ledger: timeOf(() => ledgerOf(labels)),
      single: timeOf(() => singlePointsOf(labels)),
      steps: timeOf(() => singleStepsOf(labels)),
    };
  });
  const of = (what: 'parse' | 'ledger' | 'single' | 'steps') => median(rounds.map((round) => round[what]));
  return { nodes, parse: of('parse'), ledger: of('ledger'), single: of('single'), steps: of('steps') };
});

process.stdout.write(JSON.stringify({ slowest, growth } satisfies CutSetsCosts));
